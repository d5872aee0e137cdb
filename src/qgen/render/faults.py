"""What can go wrong while words are put together: a wording that is not there, or a text that is at fault."""

from qgen.diagnostics import Diagnostic


class Missing(Exception):  # noqa: N818 told, not raised to a user as an error
    """A phrase or label that the binding needs is not there: the binding does not apply."""


class TemplateFault(Exception):  # noqa: N818 told, not raised to a user as an error
    """A template or phrase is at fault; ``diagnostic`` tells its author where and why."""

    def __init__(self, diagnostic: Diagnostic) -> None:
        super().__init__(diagnostic.message)
        self.diagnostic = diagnostic


class OverLimit(Exception):  # noqa: N818 told, not raised to a user as an error
    """A template or phrase does more work, or writes more text, than it may."""


class NotAvailable(Exception):  # noqa: N818 told, not raised to a user as an error
    """A template or phrase asks for something that collections are not given."""

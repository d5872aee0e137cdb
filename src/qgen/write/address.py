"""Which cited addresses may become links."""

from urllib.parse import quote, urlsplit

from qgen.write.printable import printable


def web_address(url: str | None) -> str | None:
    """Return ``url`` with what needs it percent-encoded, or None unless it is an http or https address."""
    if not url:
        return None
    try:
        parts = urlsplit(url)
    except ValueError:  # for example a bracket that opens a host and never closes
        return None
    if parts.scheme.lower() not in {"http", "https"} or not parts.netloc:
        return None
    return quote(printable(url), safe="/:?#@!$&'*+,;=%~-._()[]")

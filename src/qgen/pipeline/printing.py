"""What is told about formats whose packages are missing."""

from qgen.diagnostics import Diagnostic, Position


def missing_package(name: str, extra: str, package: str) -> Diagnostic:
    """Return that a format needs a package which is not installed."""
    return Diagnostic(
        "QG640",
        Position(f"--format {name}"),
        f"the format {name} needs the package {package}, which is not installed",
        value=package,
        expected=f"qgen installed with its extra {extra!r}",
        hint=f"pip install 'qgen[{extra}]'",
    )

"""Packages that only one format needs: an extra of qgen installs them."""

from importlib import import_module
from typing import Any


class MissingPackageError(Exception):
    """A format was asked for whose packages are not installed: ``pip install 'qgen[EXTRA]'`` brings them."""

    def __init__(self, extra: str, package: str) -> None:
        super().__init__(f"{package} is not installed: pip install 'qgen[{extra}]'")
        self.extra = extra
        self.package = package


def needed(module: str, extra: str) -> Any:
    """Return the module, or raise MissingPackageError if it is not installed."""
    try:
        return import_module(module)
    except ModuleNotFoundError as fault:
        if fault.name is None or fault.name.partition(".")[0] != module.partition(".")[0]:
            raise  # the package is there and lacks something itself
        raise MissingPackageError(extra, module.partition(".")[0]) from fault

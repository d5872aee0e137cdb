"""Zip archives that come out the same at every build."""

from collections.abc import Mapping

_FIRST_DATE = (1980, 1, 1, 0, 0, 0)
_PLAIN_FILE = 0o100644 << 16
_UNIX = 3
_LEVEL = 1  # level 6 takes several times as long and saves little on text this small


def zip_members(members: Mapping[str, bytes]) -> bytes:
    """Return a zip of the members in their order, with fixed dates, modes and compression."""
    import io  # noqa: PLC0415 -- zipfile and its codecs load only when an archive is written
    import zipfile  # noqa: PLC0415 -- as above

    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in members.items():
            entry = zipfile.ZipInfo(name, date_time=_FIRST_DATE)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = _UNIX
            entry.external_attr = _PLAIN_FILE
            archive.writestr(entry, content, compresslevel=_LEVEL)
    return out.getvalue()

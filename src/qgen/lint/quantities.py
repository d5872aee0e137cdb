"""Numbers, ranges and addresses in options, compared by what they mean: 60 minutes are 1 hour."""

import ipaddress
import re
from dataclasses import dataclass
from fractions import Fraction

_UNITS: dict[str, tuple[str, Fraction]] = {}
_NUMBER = r"[-+]?\d{1,3}(?:,\d{3})+(?:\.\d+)?|[-+]?\d+(?:\.\d+)?"
_QUANTITY = re.compile(rf"^(?P<number>{_NUMBER})\s*(?P<unit>[^\d\s].*)?$")
_RANGE = re.compile(
    rf"^(?:between\s+|from\s+)?(?P<low>{_NUMBER})\s*(?P<mid>[A-Za-z%一-鿿ぁ-んァ-ヶー]*)\s*"
    rf"(?:-|–|—|~|〜|～|to|and|から)\s*(?P<high>{_NUMBER})\s*(?P<unit>[^\d\s].*)?$",
    re.IGNORECASE,
)
_OPEN = (
    (
        re.compile(
            r"^(?:more|greater|longer|larger) than\s+(.+)$|^over\s+(.+)$|^(.+?)(?:を超える|より大きい|超)$",
            re.IGNORECASE,
        ),
        ">",
    ),
    (re.compile(r"^at least\s+(.+)$|^(.+?)\s+or more$|^(.+?)以上$", re.IGNORECASE), ">="),
    (
        re.compile(
            r"^(?:less|fewer|shorter|smaller) than\s+(.+)$|^under\s+(.+)$|^(.+?)(?:未満|より小さい)$",
            re.IGNORECASE,
        ),
        "<",
    ),
    (
        re.compile(
            r"^(?:at most|up to|within)\s+(.+)$|^(.+?)\s+or (?:less|fewer)$|^(.+?)(?:以下|以内|まで)$",
            re.IGNORECASE,
        ),
        "<=",
    ),
)


def _declare(dimension: str, **factors: int) -> None:
    for names, factor in factors.items():
        for name in names.split("__"):
            _UNITS[name] = (dimension, Fraction(factor))


_declare("time", s__sec__secs__second__seconds__秒=1, min__mins__minute__minutes__分=60)
_declare("time", h__hr__hrs__hour__hours__時間=3600, day__days__日__日間=86400, week__weeks__週間=604800)
_declare("year", month__months__か月__ヶ月__カ月=1, year__years__年__年間=12)
_declare("bits", bit__bits__ビット=1, byte__bytes__b__バイト=8)
_declare("bits", kb=8 * 10**3, mb=8 * 10**6, gb=8 * 10**9, tb=8 * 10**12)
_declare("bits", kib=8 * 2**10, mib=8 * 2**20, gib=8 * 2**30, tib=8 * 2**40)
_declare("rate", bps=1, kbps=10**3, mbps=10**6, gbps=10**9)


@dataclass(frozen=True, slots=True)
class Span:
    """Numbers of one dimension from ``low`` to ``high``; None has no end. A single number is both ends."""

    dimension: str
    low: Fraction | None
    high: Fraction | None
    low_open: bool = False
    high_open: bool = False

    @property
    def is_point(self) -> bool:
        """Whether it is one number."""
        return self.low is not None and self.low == self.high

    def meets(self, other: "Span") -> bool:
        """Whether a number is in both."""
        return self.dimension == other.dimension and _below(self, other) and _below(other, self)


def _below(one: Span, other: Span) -> bool:
    """Whether the first begins before the second ends."""
    if one.low is None or other.high is None:
        return True
    return one.low < other.high or (one.low == other.high and not (one.low_open or other.high_open))


def _unit(text: str | None) -> tuple[str, Fraction]:
    name = (text or "").strip().casefold().rstrip(".")
    return _UNITS.get(name, (name, Fraction(1)))


def _point(text: str) -> Span | None:
    match = _QUANTITY.match(text)
    if not match or not _is_unit(match["unit"]):
        return None
    glued = match["unit"] and match["unit"][0].isalpha() and text[match.end("number")] != " "
    if glued and match["unit"].isascii() and match["unit"].casefold() not in _UNITS:
        return None  # 3DES, 802.11ac: names
    dimension, factor = _unit(match["unit"])
    value = Fraction(match["number"].replace(",", "")) * factor
    return Span(dimension, value, value)


_LONGEST_UNIT = 3
"""Words of a unit: more of them are a sentence that begins with a number."""


def _is_unit(text: str | None) -> bool:
    unit = (text or "").strip()
    if re.search(r"[\d./:,;→]", unit.removeprefix("/")):
        return False
    if re.search(r"[ぁ-ん]", re.sub(r"^(?:つ|か月|か国|ヶ月)$", "", unit)):
        return False  # 1 つのリージョン is no number of anything
    return len(unit.split()) <= _LONGEST_UNIT and not re.match(r"[A-Za-z]+-|-", unit) and len(unit) <= 20  # noqa: PLR2004 - a unit is short


_LONGEST = 60
"""Characters of a number with its unit; in longer texts a number is not all that is said."""


def span_of(text: str) -> Span | None:
    """Return the number or range that the whole text is, or None."""
    plain = text.strip().rstrip("。.").strip()
    if len(plain) > _LONGEST:
        return None
    slash = re.fullmatch(r"/(\d{1,3})", plain)
    if slash:
        return Span("/", Fraction(int(slash[1])), Fraction(int(slash[1])))
    for pattern, sign in _OPEN:
        match = pattern.match(plain) if re.search(r"\d", plain) else None
        inner = _point(next(filter(None, match.groups())).strip()) if match else None
        if inner is not None:
            return _opened(inner, sign)
    match = _RANGE.match(plain)
    if match and _is_unit(match["unit"]):
        dimension, factor = _unit(match["unit"] or match["mid"])
        low, high = (Fraction(match[end].replace(",", "")) * factor for end in ("low", "high"))
        return Span(dimension, low, high) if low <= high else None
    return _point(plain)


def _opened(point: Span, sign: str) -> Span:
    strict = len(sign) == 1
    if sign.startswith(">"):
        return Span(point.dimension, point.low, None, low_open=strict)
    return Span(point.dimension, None, point.high, high_open=strict)


Network = ipaddress.IPv4Network | ipaddress.IPv6Network


def network_of(text: str) -> Network | None:
    """Return the address or CIDR block that the whole text is, or None."""
    plain = text.strip().rstrip("。")[:_LONGEST]
    if not re.fullmatch(r"[0-9A-Fa-f.:/]+", plain) or not re.search(r"\..*\..*\.|:.*:", plain):
        return None
    try:
        return ipaddress.ip_network(plain, strict=False)
    except ValueError:
        return None


def kind_of(text: str) -> str:
    """Return ``number``, ``address`` or ``text``."""
    if network_of(text) is not None:
        return "address"
    return "number" if span_of(text) is not None else "text"


_INNER = re.compile(rf"(?<![A-Za-z0-9_.])({_NUMBER})(?![A-Za-z0-9_.]*[0-9])")


def counted(texts: list[str]) -> list[tuple[Fraction, Fraction]] | None:
    """Return numbers to sort by when all texts are a number or range, or differ in one number alone."""
    spans = [span_of(text) for text in texts]
    if any(span and (span.low is None or span.high is None) for span in spans):
        return None
    if all(spans) and len({span.dimension for span in spans if span}) == 1:
        return [(span.low or Fraction(0), span.high or Fraction(10**12)) for span in spans if span]
    if max(map(len, texts), default=0) > _LONGEST:
        return None
    found = [list(_INNER.finditer(text)) for text in texts]
    if any(len(matches) != 1 for matches in found):
        return None
    frames = {text[: m[0].start()] + "#" + text[m[0].end() :] for text, m in zip(texts, found, strict=True)}
    if len(frames) != 1:
        return None
    values = [Fraction(matches[0][1].replace(",", "")) for matches in found]
    return [(value, value) for value in values]

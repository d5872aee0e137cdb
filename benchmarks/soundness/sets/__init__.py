"""The data sets by name. Each is made from a package on this machine when asked for; none is kept here."""

from collections.abc import Callable, Mapping

from benchmarks.soundness.dataset import Dataset
from benchmarks.soundness.sets.cldr import cldr
from benchmarks.soundness.sets.countries import countries
from benchmarks.soundness.sets.iso import iso
from benchmarks.soundness.sets.media import media
from benchmarks.soundness.sets.services import services

SETS: Mapping[str, Callable[[bool], Dataset]] = {
    "cldr": cldr,
    "countries": countries,
    "iso": iso,
    "media": media,
    "services": services,
}
"""Each takes whether the whole data set is wanted, or a part that builds within seconds."""

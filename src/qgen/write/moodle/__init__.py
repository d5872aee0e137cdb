"""Both of Moodle's import formats: Moodle XML, which carries everything, and GIFT."""

from qgen.write.moodle.gift import write_gift
from qgen.write.moodle.moodle_xml import write_moodle

__all__ = ["write_gift", "write_moodle"]

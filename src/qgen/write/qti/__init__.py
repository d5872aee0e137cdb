"""QTI: packages of versions 2.1 and 3.0 from one tree, and of version 1.2 as Canvas reads it."""

from qgen.write.qti.canvas import write_qti12
from qgen.write.qti.versions import write_qti21, write_qti30

__all__ = ["write_qti12", "write_qti21", "write_qti30"]

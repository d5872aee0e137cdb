"""A mixed-integer program, built row by row and solved by HiGHS: one thread, one seed, no clock."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import highspy

INFINITY = float("inf")

GAP = 0.1
"""How much better than the solution taken another might be, as a share: wishes are no laws."""


@dataclass(slots=True)
class Program:
    """Columns with costs to be kept low, and rows ``low <= sum(value * column) <= high``."""

    costs: list[float] = field(default_factory=list)
    uppers: list[float] = field(default_factory=list)
    lowers: list[float] = field(default_factory=list)
    whole: list[bool] = field(default_factory=list)
    starts: list[int] = field(default_factory=lambda: [0])
    indices: list[int] = field(default_factory=list)
    values: list[float] = field(default_factory=list)
    row_lowers: list[float] = field(default_factory=list)
    row_uppers: list[float] = field(default_factory=list)

    def column(
        self, cost: float = 0.0, lower: float = 0.0, upper: float = INFINITY, *, whole: bool = False
    ) -> int:
        """Add a column and return its number."""
        self.costs.append(cost)
        self.lowers.append(lower)
        self.uppers.append(upper)
        self.whole.append(whole)
        return len(self.costs) - 1

    def row(
        self, columns: Sequence[int], values: Sequence[float], low: float = -INFINITY, high: float = INFINITY
    ) -> None:
        """Add a row."""
        self.indices += columns
        self.values += values
        self.starts.append(len(self.indices))
        self.row_lowers.append(low)
        self.row_uppers.append(high)

    def solve(self, nodes: int, gap: float = GAP) -> list[float] | None:
        """Return the columns' values, or None if there are none, or none were found in so many nodes."""
        import highspy  # noqa: PLC0415 - loaded when used

        solver = _quiet()
        for name, value in _OPTIONS.items():
            solver.setOptionValue(name, value)
        solver.setOptionValue("mip_max_nodes", nodes)
        solver.setOptionValue("mip_rel_gap", gap)
        solver.passModel(self._model())
        solver.run()
        if solver.getInfo().primal_solution_status != highspy.SolutionStatus.kSolutionStatusFeasible:
            return None
        return list(solver.getSolution().col_value)

    def _model(self) -> "highspy.HighsLp":
        import highspy  # noqa: PLC0415 - loaded when used

        model = highspy.HighsLp()
        model.num_col_, model.num_row_ = len(self.costs), len(self.row_lowers)
        model.col_cost_, model.col_lower_, model.col_upper_ = self.costs, self.lowers, self.uppers
        model.row_lower_, model.row_upper_ = self.row_lowers, self.row_uppers
        model.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
        model.a_matrix_.start_, model.a_matrix_.index_ = self.starts, self.indices
        model.a_matrix_.value_ = self.values
        kinds = (highspy.HighsVarType.kContinuous, highspy.HighsVarType.kInteger)
        model.integrality_ = [kinds[whole] for whole in self.whole]
        return model


def _quiet() -> "highspy.Highs":
    """Return a solver that prints nothing: Highs greets from its constructor, before it can be silenced."""
    import highspy  # noqa: PLC0415 - loaded when used

    class Quiet(highspy.Highs):
        def enableCallbacks(self) -> None:  # noqa: N802 - Highs calls it first of all
            self.setOptionValue("output_flag", False)  # noqa: FBT003 - an option's value
            super().enableCallbacks()  # type: ignore[no-untyped-call] # highspy leaves it untyped

    return Quiet()  # type: ignore[no-untyped-call] # as above


_OPTIONS: Mapping[str, bool | int | str] = {
    "output_flag": False,
    "threads": 1,
    "parallel": "off",
    "random_seed": 1,
}

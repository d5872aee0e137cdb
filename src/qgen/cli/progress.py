"""A progress line on a terminal, for whatever takes longer than a second."""

import sys
import threading
from types import TracebackType
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from rich.progress import Progress as RichProgress
    from rich.progress import TaskID

PATIENCE = 1.0
"""Seconds before anything is shown."""


class Progress:
    """Shows what it is told is being done, on a terminal and after a second only."""

    def __init__(self, steps: int) -> None:
        self._steps = steps
        self._done = -1
        self._doing = ""
        self._bar: RichProgress | None = None
        self._task: TaskID | None = None
        self._lock = threading.Lock()
        self._timer = threading.Timer(PATIENCE, self._begin) if sys.stderr.isatty() else None

    def __enter__(self) -> Self:
        if self._timer is not None:
            self._timer.daemon = True
            self._timer.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._timer is not None:
            self._timer.cancel()
        with self._lock:
            self._timer = None
            if self._bar is not None:
                self._bar.stop()

    def tell(self, doing: str) -> None:
        """Begin the next step."""
        with self._lock:
            self._doing, self._done = doing, self._done + 1
            self._show()

    def _begin(self) -> None:
        from rich import progress  # noqa: PLC0415 - only when there is something to wait for
        from rich.console import Console  # noqa: PLC0415 - as above

        columns = (
            progress.BarColumn(),
            progress.TextColumn("{task.description}"),
            progress.TimeElapsedColumn(),
        )
        with self._lock:
            if self._timer is None:  # it ended meanwhile
                return
            self._bar = progress.Progress(*columns, console=Console(stderr=True), transient=True)
            self._task = self._bar.add_task(self._doing, total=self._steps)
            self._bar.start()
            self._show()

    def _show(self) -> None:
        if self._bar is not None and self._task is not None:
            from rich.markup import escape  # noqa: PLC0415 - loaded already with the bar

            self._bar.update(
                self._task,
                description=escape(self._doing),
                completed=max(self._done, 0),
                total=max(self._steps, self._done + 1),
            )

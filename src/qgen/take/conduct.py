"""The course of a sitting: lines come in, screens go out, until it is submitted, left or out of time."""

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING, Protocol

from qgen.exam import Exam
from qgen.response import is_omitted
from qgen.take.attempt import Attempt
from qgen.take.commands import Command, read_command, read_review
from qgen.take.screens import Screen, Screens, row
from qgen.take.words import TakeWords

if TYPE_CHECKING:
    from collections.abc import Callable


class Ended(Enum):
    """Why no line came: the input ended, or the time did."""

    INPUT = auto()
    TIME = auto()


class Desk(Protocol):
    """What a sitting needs of the world."""

    def now(self) -> float:
        """Return seconds of a clock that only goes forward."""

    def show(self, screen: Screen) -> None:
        """Show a screen in place of the last one."""

    def read(self, seconds: float | None) -> "str | Ended":
        """Return the next line, or why there is none; wait no longer than ``seconds``."""

    def keep(self, attempt: Attempt, seconds: float) -> None:
        """Keep what was answered so far, and how long it took."""


@dataclass(slots=True)
class Conduct:
    """One sitting. ``seconds`` are those allowed (None: no limit), ``used`` those of before a resumption.

    ``note`` stands on the first screen.
    """

    exam: Exam
    desk: Desk
    seconds: float | None = None
    used: float = 0.0
    note: str = ""

    def run(self, attempt: Attempt) -> tuple[Attempt, bool, float]:
        """Return the attempt at its end, whether it was submitted, and the seconds that it took in all."""
        screens = Screens(self.exam, TakeWords(self.exam.lang))
        sitting = _Sitting(self, attempt, screens, self.desk.now(), self.note)
        submitted = sitting.items()
        return sitting.attempt, submitted, sitting.spent()


@dataclass(slots=True)
class _Sitting:
    conduct: Conduct
    attempt: Attempt
    screens: Screens
    began: float
    note: str = ""

    def spent(self) -> float:
        return self.conduct.used + self.conduct.desk.now() - self.began

    def left(self) -> float | None:
        return None if self.conduct.seconds is None else self.conduct.seconds - self.spent()

    def items(self) -> bool:
        """Go through the items; return whether the attempt was submitted."""
        while True:
            self.conduct.desk.show(self.screens.item(self.attempt, self.left(), self.note))
            self.note = ""
            line = self._line()
            if isinstance(line, Ended):
                return line is Ended.TIME
            done = self._do(read_command(line, self.attempt.item, len(self.attempt.items)))
            if done is not None:
                return done

    def _line(self) -> "str | Ended":
        """Return the next line; one that comes too late does not count."""
        left = self.left()
        line = Ended.TIME if left is not None and left <= 0 else self.conduct.desk.read(left)
        left = self.left()
        if line is Ended.TIME or (isinstance(line, str) and left is not None and left <= 0):
            self.conduct.desk.show([row(self.screens.say("time_up"), "note")])
            return Ended.TIME
        return line

    def _do(self, command: Command) -> bool | None:
        """Follow a command; return whether it submits (True) or leaves (False), else None."""
        actions: dict[str, Callable[[], bool | None]] = {
            "answer": lambda: self._answer(command),
            "next": self._next,
            "review": self._overview,
            "submit": self._submit,
            "help": self._help,
            "quit": lambda: False,
        }
        done = actions.get(command.name, lambda: self._stay(command))()
        self.conduct.desk.keep(self.attempt, self.spent())
        return done

    def _stay(self, command: Command) -> None:
        """Follow a command that neither ends anything nor asks for a line."""
        match command.name:
            case "back":
                self.attempt = self.attempt.moved(self.attempt.at - 1)
            case "go":
                self.attempt = self.attempt.moved(command.number - 1)
            case "mark":
                self.attempt = self.attempt.toggled()
            case "clear" if self.attempt.mode == "exam":
                self.attempt = self.attempt.answered(())
            case "clear":
                self.note = self.screens.say("judged")
            case _:
                self.note = self.screens.say(f"bad.{command.reason}", value=command.value)

    def _help(self) -> bool | None:
        self.conduct.desk.show(self.screens.help())
        line = self._line()
        return line is Ended.TIME if isinstance(line, Ended) else None

    def _answer(self, command: Command) -> bool | None:
        if self.attempt.mode == "exam":
            self.attempt = self.attempt.answered(command.response)
            return self._next()
        if not is_omitted(self.attempt.response(self.attempt.item)):
            self.note = self.screens.say("judged")
            return None
        if is_omitted(command.response):
            return self._next()
        self.attempt = self.attempt.answered(command.response)
        return self._verdict()

    def _verdict(self) -> bool | None:
        """Show at once whether the answer is right; an empty line goes on, others are for the next item."""
        say = self.screens.say
        self.conduct.desk.keep(self.attempt, self.spent())
        told = self.screens.explained(self.attempt, self.attempt.item)
        self.conduct.desk.show([*told, row(""), row(say("keys.verdict"), "dim", only="terminal")])
        line = self._line()
        if isinstance(line, Ended):
            return line is Ended.TIME or (self.attempt.left_out == 0)
        if self.attempt.left_out == 0 and not line.strip():
            return True
        if not self.attempt.is_last:
            self.attempt = self.attempt.moved(self.attempt.at + 1)
        if not line.strip():
            return None
        return self._do(read_command(line, self.attempt.item, len(self.attempt.items)))

    def _next(self) -> bool | None:
        if self.attempt.is_last:
            return self._overview()
        self.attempt = self.attempt.moved(self.attempt.at + 1)
        return None

    def _submit(self) -> bool | None:
        left_out = self.attempt.left_out
        return self._overview(self.screens.say("unanswered", n=left_out)) if left_out else True

    def _overview(self, note: str = "") -> bool | None:
        """Show all responses, until a question is chosen, it is submitted, or left."""
        while True:
            self.conduct.desk.keep(self.attempt, self.spent())
            self.conduct.desk.show(self.screens.overview(self.attempt, note))
            line = self._line()
            if isinstance(line, Ended):
                return line is Ended.TIME
            command = read_review(line, len(self.attempt.items))
            if command.name == "go":
                self.attempt = self.attempt.moved(command.number - 1)
                return None
            if command.name in {"submit", "quit"}:
                return command.name == "submit"
            if command.name in {"next", "back"}:
                return None
            note = self.screens.say(f"bad.{command.reason}", value=command.value) if command.reason else ""

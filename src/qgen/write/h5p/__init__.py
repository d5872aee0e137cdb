"""An exam as an H5P question set: the content alone, for platforms that have the content types installed.

Choices are *Multiple Choice*, judgements *True/False*; steps are dragged to their places and responses to
their prompts with *Drag the Words*. The package names the versions of the content types that it needs.
"""

import json

from qgen.exam import Exam
from qgen.write.archive import zip_members
from qgen.write.h5p.questions import VERSIONS, content_type, question
from qgen.write.h5p.words import words_of
from qgen.write.printable import one_line
from qgen.write.written import CHANGED, Written, notes_of
from qgen.write.xhtml import inline, xml_text

__all__ = ["write_h5p"]

AS_DRAGGED = "H5P has no ordering in a set: the steps are dragged to their places"
_SET, _SET_VERSION = "H5P.QuestionSet", (1, 21)
_LONGEST_TITLE = 255
_PASS_PERCENTAGE = 50
"""What the content type takes where an exam says nothing."""


def write_h5p(exam: Exam) -> Written:
    """Return the package ``STEM.h5p``."""
    members = {"h5p.json": _json(_package(exam)), "content/content.json": _json(_content(exam))}
    told = ((CHANGED, AS_DRAGGED, item.id) for item in exam.items if item.kind == "ordering")
    return Written({f"{exam.stem}.h5p": zip_members(members)}, notes_of(told))


def _json(value: object) -> bytes:
    return (json.dumps(value, ensure_ascii=False, indent=1) + "\n").encode()


def _package(exam: Exam) -> dict[str, object]:
    used = sorted({content_type(item) for item in exam.items})
    versions = {_SET: _SET_VERSION} | {name: VERSIONS[name] for name in used}
    lang = exam.lang.split("-")[0]
    return {
        "title": xml_text(one_line(exam.title))[:_LONGEST_TITLE],
        "language": lang,
        "defaultLanguage": lang,
        "mainLibrary": _SET,
        "embedTypes": ["iframe"],
        "license": "U",
        "preloadedDependencies": [
            {"machineName": name, "majorVersion": major, "minorVersion": minor}
            for name, (major, minor) in versions.items()
        ],
    }


def _content(exam: Exam) -> dict[str, object]:
    words = words_of(exam.lang)
    told, share = exam.sitting.instructions, exam.sitting.pass_mark
    return {
        "introPage": {
            "showIntroPage": True,
            "title": inline(one_line(exam.title)),
            "introduction": f"<p>{inline(told)}</p>" if told else "",
            **words["start"],
        },
        "progressType": "textual",
        "passPercentage": _PASS_PERCENTAGE if share is None else round(share * 100),
        "questions": [question(item) for item in exam.items],
        "disableBackwardsNavigation": False,
        "randomQuestions": False,
        "endGame": {
            "showResultPage": True,
            "showSolutionButton": True,
            "showRetryButton": True,
            "overallFeedback": [],
            "showAnimations": False,
            **words["end"],
        },
        "override": {"checkButton": True},
        "texts": dict(words["set"]),
    }

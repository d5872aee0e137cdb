"""The table of all flaws: code, name, severity, scope, and the one function that finds it.

docs/reference/lint.md has a section for each. An error makes an item unanswerable or unfair, or gives its key
away: it keeps the item out of forms. A warning is a matter of house style.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from qgen.diagnostics import Severity
from qgen.lint.rules import cues, exams, grammar, opposites, sameness, sorting, stems, structure, wording
from qgen.lint.view import ExamHit, Hit, LintItem

ItemRule = Callable[[LintItem], Iterator[Hit]]
ExamRule = Callable[[Sequence[LintItem]], Iterator[ExamHit]]

PAGE = "docs/reference/lint.md"


@dataclass(frozen=True, slots=True)
class Flaw:
    """One flaw. ``rule`` serves every language; else ``en`` and ``ja`` do theirs; ``exam`` sees all items."""

    code: str
    name: str
    severity: Severity
    rule: ItemRule | None = None
    en: ItemRule | None = None
    ja: ItemRule | None = None
    exam: ExamRule | None = None

    @property
    def scope(self) -> str:
        """Return ``any``, the languages that the flaw is sought in, or ``exam``."""
        if self.exam is not None:
            return "exam"
        return "any" if self.rule else " ".join(name for name in ("en", "ja") if getattr(self, name))

    @property
    def anchor(self) -> str:
        """Return the place of its section in the docs."""
        return f"{PAGE}#{self.code.lower()}-{self.name}"

    def rule_for(self, lang: str) -> ItemRule | None:
        """Return the rule for items of a language."""
        return self.rule or {"en": self.en, "ja": self.ja}.get(lang)


_ERROR, _WARNING = Severity.ERROR, Severity.WARNING

FLAWS: tuple[Flaw, ...] = (
    # --- can it be answered and scored -----------------------------------------------------------------
    Flaw("QL101", "blank-stem", _ERROR, structure.blank_stem),
    Flaw("QL102", "blank-option", _ERROR, structure.blank_option),
    Flaw("QL103", "no-key", _ERROR, structure.no_key),
    Flaw("QL104", "several-keys", _ERROR, structure.several_keys),
    Flaw("QL105", "no-distractor", _ERROR, structure.no_distractor),
    Flaw("QL106", "few-options", _WARNING, structure.few_options),
    Flaw("QL107", "count-mismatch", _ERROR, structure.count_mismatch),
    Flaw("QL108", "untold-count", _WARNING, structure.untold_count),
    # --- options ---------------------------------------------------------------------------------------
    Flaw("QL201", "duplicate-options", _ERROR, sameness.duplicate_options),
    Flaw("QL202", "overlapping-options", _ERROR, sameness.overlapping_options),
    Flaw("QL203", "heterogeneous-kinds", _WARNING, sorting.heterogeneous_kinds),
    Flaw("QL204", "heterogeneous-form", _WARNING, sorting.heterogeneous_form),
    Flaw("QL205", "unsorted-numbers", _WARNING, sorting.unsorted_numbers),
    Flaw("QL206", "repeated-wording", _WARNING, en=wording.repeated_en, ja=wording.repeated_ja),
    Flaw("QL207", "all-or-none-of-the-above", _WARNING, en=wording.above_en, ja=wording.above_ja),
    Flaw("QL208", "options-by-letter", _WARNING, en=wording.letters_en, ja=wording.letters_ja),
    Flaw("QL209", "vague-word", _WARNING, en=wording.vague_en, ja=wording.vague_ja),
    # --- cues to the key -------------------------------------------------------------------------------
    Flaw("QL301", "longest-key", _WARNING, cues.longest_key),
    Flaw("QL302", "clang", _ERROR, cues.clang),
    Flaw("QL303", "grammatical-cue", _ERROR, en=grammar.grammatical_cue_en, ja=grammar.grammatical_cue_ja),
    Flaw("QL304", "convergence", _WARNING, cues.convergence),
    Flaw("QL305", "opposite-pair", _WARNING, en=opposites.opposite_pair_en, ja=opposites.opposite_pair_ja),
    Flaw("QL306", "absolutes", _WARNING, en=cues.absolutes_en, ja=cues.absolutes_ja),
    Flaw("QL307", "odd-polarity", _WARNING, en=cues.odd_polarity, ja=cues.odd_polarity),
    # --- the stem --------------------------------------------------------------------------------------
    Flaw(
        "QL401",
        "unemphasised-negative",
        _ERROR,
        en=stems.unemphasised_negative,
        ja=stems.unemphasised_negative,
    ),
    Flaw("QL402", "double-negative", _WARNING, en=stems.double_negative, ja=stems.double_negative),
    Flaw("QL403", "unfocused-stem", _WARNING, en=stems.unfocused_en, ja=stems.unfocused_ja),
    Flaw("QL404", "long-stem", _WARNING, stems.long_stem),
    Flaw("QL405", "opinion", _WARNING, en=stems.opinion_en, ja=stems.opinion_ja),
    Flaw("QL406", "leading-gap", _WARNING, stems.leading_blank),
    # --- over an exam ----------------------------------------------------------------------------------
    Flaw("QL501", "key-position", _WARNING, exam=exams.key_position),
    Flaw("QL502", "key-run", _WARNING, exam=exams.key_run),
    Flaw("QL503", "cueing", _WARNING, exam=exams.cueing),
    Flaw("QL504", "repeated-item", _ERROR, exam=exams.repeated_item),
)

READING = {
    "QL001": "neither an exam of qgen nor GIFT nor Moodle XML",
    "QL002": "GIFT that cannot be read",
    "QL003": "XML that is not read",
    "QL004": "question of a kind that has nothing to lint",
}
"""Codes of files that cannot be read; they are no flaws of items."""

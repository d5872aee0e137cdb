"""What the practice page is given: every answer, sealed; and the policy that lets only its own script run."""

import base64
import hashlib
import html
import json
import re
from dataclasses import replace
from itertools import cycle
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qgen.exam import Exam, Section, Sitting
from qgen.write import write_html
from qgen.write.html import SCRIPTS
from qgen.write.inline import joined, policy
from qgen.write.layout import LayoutError
from qgen.write.paper import paper
from qgen.write.practice import practice_data, seal
from tests.write.arranged_samples import arranged
from tests.write.samples import ENGLISH, HOSTILE_EXAM, JAPANESE, LAYOUTS


def data_of(exam: Exam) -> dict[str, Any]:
    data: dict[str, Any] = json.loads(practice_data(exam, paper(exam)))
    return data


def mask_of(item: str) -> list[int]:
    """Return the mask as the page's script makes it: FNV-1a over the id, on and on, the top byte each time."""
    state, mask = 2166136261, []
    for _ in range(64):
        for byte in item.encode():
            state = (state ^ byte) * 16777619 % 2**32
        mask.append(state // 2**24)
    return mask


def opened(item: str, sealed: str) -> Any:
    plain = bytes(
        byte ^ mask for byte, mask in zip(base64.b64decode(sealed), cycle(mask_of(item)), strict=False)
    )
    return json.loads(plain)


@given(st.text(), st.lists(st.text(st.characters(exclude_categories=["Cs"]))))
def test_what_is_sealed_can_be_opened_with_the_id(item: str, texts: list[str]) -> None:
    item = "q" + item.encode("utf-8", "replace").decode()
    assert opened(item, seal(item, json.dumps(texts, ensure_ascii=False))) == texts


@pytest.mark.parametrize(
    "exam", [ENGLISH, JAPANESE, replace(ENGLISH, items=arranged("en"))], ids=["en", "ja", "pairs"]
)
def test_the_sealed_answers_are_those_of_the_exam(exam: Exam) -> None:
    for item, given_ in zip(exam.items, data_of(exam)["items"], strict=True):
        answers = opened(item.id, given_["sealed"])
        assert [item.options[number] for number in answers["keys"]] == list(item.keys)
        assert [why for why, _ in answers["why"]] == [option.rationale for option in item.options]
        assert [item.options[number].label for number, _ in answers["pairs"]] == [p.label for p in item.pairs]
        assert [why for _, (why, _) in answers["pairs"]] == [pair.rationale for pair in item.pairs]
        assert (given_["kind"], given_["fixed"]) == (item.kind, item.fixed_order)


@pytest.mark.parametrize("exam", [ENGLISH, JAPANESE, HOSTILE_EXAM], ids=["en", "ja", "hostile"])
def test_no_rationale_can_be_read_in_the_page(exam: Exam) -> None:
    page = write_html(exam, LAYOUTS)[f"{exam.stem}.html"].decode()
    for option in (option for item in exam.items for option in item.options):
        assert option.rationale not in page
        assert base64.b64encode(option.rationale.encode()).decode()[:-4] not in page


def test_no_text_ends_the_data_block() -> None:
    assert not re.search("[<>&]", practice_data(HOSTILE_EXAM, paper(HOSTILE_EXAM)))
    page = write_html(HOSTILE_EXAM, LAYOUTS)["hostile.html"].decode()
    assert page.count("<script") == page.count("</script>") == 2


def test_progress_belongs_to_the_content_and_to_nothing_else() -> None:
    first = data_of(ENGLISH)
    assert first["exam"] == "security"
    same = replace(ENGLISH, title="Another", sitting=Sitting(10, 0.5), qgen="9")
    assert data_of(same)["content"] == first["content"]
    option = replace(ENGLISH.items[0].options[1], rationale="Because.")
    item = replace(ENGLISH.items[0], options=(ENGLISH.items[0].options[0], option))
    assert data_of(replace(ENGLISH, items=(item, *ENGLISH.items[1:])))["content"] != first["content"]


def test_scores_are_told_by_section_or_else_by_topic() -> None:
    few = replace(ENGLISH, items=ENGLISH.items[:3])
    assert data_of(few)["sections"] == ["Services"]
    areas = (Section("z", "Zones", (few.items[1].id,)), Section("a", "Areas", (few.items[0].id,)))
    told = data_of(replace(few, sections=areas))
    assert told["sections"] == ["Zones", "Areas", "Other"]
    assert [item["section"] for item in told["items"]] == [1, 0, 2]


def test_the_policy_names_what_stands_in_the_page() -> None:
    page = write_html(ENGLISH, LAYOUTS)["security.html"].decode()
    inline = re.findall(r"<(style|script)(?: id=\"paper\")?>(.*?)</\1>", page, re.DOTALL)
    assert [name for name, _ in inline] == ["style", "style", "script"]
    for name, text in inline:
        digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
        assert re.search(rf"{name}-src [^;]*'sha256-{re.escape(digest)}'", html.unescape(page))


def test_a_page_without_a_script_allows_none() -> None:
    assert "script-src 'none'" in policy(["p {}"])
    assert "<script" not in write_html(ENGLISH, LAYOUTS)["security-key.html"].decode()


@pytest.mark.parametrize("text", ["let a;\nlet b = '</script>';", "let a;\n// </SCRIPT >"])
def test_a_script_that_would_end_its_element_is_refused(text: str) -> None:
    with pytest.raises(LayoutError) as refusal:
        write_html(ENGLISH, {**LAYOUTS, "page/words.js": text})
    assert (refusal.value.file, refusal.value.line) == ("page/words.js", 2)


def test_a_part_that_is_missing_is_named() -> None:
    layouts = {name: text for name, text in LAYOUTS.items() if name != "page/clock.js"}
    with pytest.raises(LayoutError, match=r"page/clock\.js"):
        write_html(ENGLISH, layouts)


def test_line_ends_are_those_that_a_browser_hashes() -> None:
    assert joined(("a", "b"), {"a": "one\r\ntwo\0", "b": "\rthree"}, "</x") == "one\ntwo�\n\nthree"


def test_every_part_of_the_script_is_used_and_together_they_are_small() -> None:
    parts = {name: text for name, text in LAYOUTS.items() if name.startswith("page/")}
    assert set(parts) == set(SCRIPTS)
    assert sum(len(text.encode()) for text in parts.values()) < 40_000
    assert all(len(text.splitlines()) < 150 for text in parts.values())


def test_a_layout_without_the_practice_page_is_the_paper_alone() -> None:
    layout = LAYOUTS["exam.html.j2"].replace('{% include "practice.html.j2" %}\n', "")
    assert layout != LAYOUTS["exam.html.j2"]
    page = write_html(ENGLISH, {**LAYOUTS, "exam.html.j2": layout})["security.html"].decode()
    assert "<script" not in page
    assert "sealed" not in page


def test_the_start_screen_states_the_terms() -> None:
    terms = ("45 分", "合格点", "65%", "制限時間 45分", "Bring &lt;nothing&gt;.")
    start = start_of(replace(JAPANESE, sitting=Sitting(45, 0.65, "Bring <nothing>.")))
    assert [term for term in terms if term in start] == [*terms]
    assert "制限時間" not in start_of(JAPANESE)
    assert "合格" not in start_of(JAPANESE)


def start_of(exam: Exam) -> str:
    page = write_html(exam, LAYOUTS)[f"{exam.stem}.html"].decode()
    return page.split('<section data-screen="start"')[1].split("</section>")[0]

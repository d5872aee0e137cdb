"""Questions for a whole set in Japanese, where "which" alone would ask for one thing."""

import pytest

from tests.making import VOCABULARY, bank_of

FACTS = """\
entities:
  a: {type: gadget, name: Alpha}
  b: {type: gadget, name: Bravo}
  c: {type: gadget, name: Castor}
  d: {type: gadget, name: Delta}
  e: {type: gadget, name: Echo}
facts:
- {fact: [a, likes, [b, c]], only: objects}
- {fact: [d, likes, [c, e]], only: objects}
"""


@pytest.mark.parametrize(
    ("question", "asked"),
    [
        ("{{ s }}が好むのはどれか。", "Alpha が好むものの組み合わせはどれか。"),
        ("{{ s }}が好むものはどれか。", "Alpha が好むものの組み合わせはどれか。"),
        ("{{ s }}の好物はどれか。", "Alpha の好物の組み合わせはどれか。"),
        ("{{ s }}の好物の組み合わせはどれか。", "Alpha の好物の組み合わせはどれか。"),
        ("{{ s }}の好物をすべて挙げているのはどれか。", "Alpha の好物をすべて挙げているのはどれか。"),
        ("{{ s }}の好物を全て答えよ。", "Alpha の好物を全て答えよ。"),
        ("{{ s }}は何を好むか。", "Alpha は何を好むか。"),
    ],
)
def test_it_asks_for_the_combination_unless_it_says_all(question: str, asked: str) -> None:
    words = VOCABULARY.replace('all: "{{ s }}が好むのはどれか。"', f'all: "{question}"')
    assert f'all: "{question}"' in words
    bank = bank_of(FACTS, words, lang="ja", any_style=True)
    assert asked in {item.stem.plain for item in bank.items if item.template == "set-valued"}

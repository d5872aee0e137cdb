"""Questions for a whole set in Japanese, where "which" alone would ask for one thing."""

import pytest

from tests.assemble.shapes.arrangements import WORDS, items

FACTS = """\
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
    words = WORDS.replace('all: "{{ s }}が好むのはどれか。"', f'all: "{question}"')
    assert f'all: "{question}"' in words
    found = items(FACTS, "set-valued", words, lang="ja", any_style=True)
    assert asked in {item.stem.plain for item in found}

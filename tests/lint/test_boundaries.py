"""Words inside other words, in code and in quotations are not the words that rules look for."""

import pytest

from tests.lint.making import codes, item


@pytest.mark.parametrize(
    "text",
    ["notation", "linearly", "all-in-one box", "onlyoffice", "never-expire flag", "`deny all`", "“always on” mode",
     "--all", "s3:GetObject*", "alwaysOn", "small", "read-only disk", "neverland", "ALL_PRIVILEGES"],
)  # fmt: skip
def test_no_absolute_in_technical_english(text: str) -> None:
    assert "QL306" not in codes(item("What does the setting change?", "*The port", text, "The user name"))


@pytest.mark.parametrize(
    "text", ["always", "It never fails", "under any circumstances", "a guaranteed result"]
)
def test_an_absolute_word_is_one(text: str) -> None:
    assert "QL306" in codes(item("What does the setting change?", "*The port", text, "The user name"))


@pytest.mark.parametrize(
    "text",
    [
        "非常に長い鍵",
        "異常に短い鍵",
        "正常に終了",
        "必ずしも速い",
        "すべり止め",
        "できるだけ近く",
        "仕組みの変更",
        "絶対パス",
        "一切れの布",
    ],
)
def test_no_absolute_in_technical_japanese(text: str) -> None:
    assert "QL306" not in codes(item("設定で変わるものはどれか。", "*ポート", text, "利用者名"))


@pytest.mark.parametrize("text", ["必ず成功する", "常に速い", "絶対に失敗", "決して終わる", "例外なく拒否"])
def test_a_japanese_absolute_is_one(text: str) -> None:
    assert "QL306" in codes(item("設定で変わるものはどれか。", "*ポートが変わる", text, "利用者名が変わる"))


@pytest.mark.parametrize(
    "stem",
    [
        "Which notation does the firewall use to deny traffic?",
        "Which clause denies requests that are not signed?",
        "What follows the principle of least privilege?",
        "What does an except clause handle?",
        "A host cannot be reached. Which tool shows the route to it?",
        "Which cable is not-so-thin Ethernet laid with?",
        "Why does a switch not route packets?",
        "What does `NOT NULL` forbid?",
        "Which tool shows whether or not a port is open?",
    ],
)
def test_a_positive_english_stem_is_none_that_lacks_emphasis(stem: str) -> None:
    assert "QL401" not in codes(item(stem, "*Alpha", "Beta", "Gamma"))


@pytest.mark.parametrize(
    "stem",
    [
        "不正アクセスを検知するものはどれか。",
        "非同期に処理するものはどれか。",
        "最も遅延が少ないものはどれか。",
        "利用者が更新しなければならないものはどれか。",
        "接続できない原因はどれか。",
        "データが失われないようにするものはどれか。",
        "公開していないデータを守るものはどれか。",
        "監視だけを行い、遮断は行わないものはどれか。",
    ],
)
def test_a_positive_japanese_stem_is_none_that_lacks_emphasis(stem: str) -> None:
    assert "QL401" not in codes(item(stem, "*甲装置", "乙装置", "丙装置"))


@pytest.mark.parametrize(
    ("vague", "text"),
    [
        (True, "It often fails"),
        (False, "A class for rarely accessed data"),
        (True, "通常は失敗する"),
        (False, "通常のユーザー"),
    ],
)
def test_vague_words(*, vague: bool, text: str) -> None:
    assert (
        "QL209" in codes(item("What is this?", "*Alpha", text, "Gamma", lang="ja" if text > "ア" else "en"))
    ) == vague

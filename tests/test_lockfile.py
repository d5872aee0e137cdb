from hypothesis import given
from hypothesis import strategies as st

from qgen.lockfile import FIRST_MOD, LockLine, advance, dump_lock, parse_lock

OLD = LockLine("qaaaaaaaaaaaa", "en", "0123456789abcdef", 1_700_000_000)
OTHER = "fedcba9876543210"

ids = st.from_regex(r"q[a-z2-7]{12}", fullmatch=True)
langs = st.sampled_from(["en", "ja", "pt-BR"])
hashes = st.from_regex(r"[0-9a-f]{16}", fullmatch=True)
mods = st.integers(1, 2**32 - 2)
locks = st.dictionaries(st.tuples(ids, langs), st.tuples(hashes, mods)).map(
    lambda drawn: {key: LockLine(*key, *rest) for key, rest in drawn.items()}
)


@given(locks)
def test_what_is_written_is_read_back(lock: dict[tuple[str, str], LockLine]) -> None:
    assert parse_lock(dump_lock(lock)) == (lock, [])
    assert parse_lock(dump_lock(lock).replace("\n", "\r\n")) == (lock, [])


@given(locks)
def test_lines_are_sorted_whatever_order_they_came_in(lock: dict[tuple[str, str], LockLine]) -> None:
    text = dump_lock(lock)
    assert text == dump_lock(reversed(list(lock.values())))
    assert text.splitlines() == sorted(text.splitlines(), key=lambda line: line.split(" "))


def test_a_line_looks_like_this() -> None:
    assert dump_lock([OLD]) == "qaaaaaaaaaaaa en 0123456789abcdef 1700000000\n"


def test_every_bad_line_is_a_finding_and_the_others_are_kept() -> None:
    good = dump_lock([OLD])
    bad = [
        "nonsense",
        "qb en XYZ 1",
        f"qb en {OTHER} 0",
        f"qb en {OTHER} ١",
        f"qb  en {OTHER} 1",
        f"qb en {OTHER} {2**32}",
        "<<<<<<< mine",
    ]
    text = "\n".join([good, *bad, good])
    lock, found = parse_lock(text, "there/qgen.lock")
    assert lock == {OLD.key: OLD}
    assert {finding.code for finding in found} == {"QG610"}
    assert [finding.position.line for finding in found] == [3, 4, 5, 6, 7, 8, 9, 10]
    assert "merge" in found[-2].message
    assert found[-1].related[0][0].line == 1
    assert str(found[0].position) == "there/qgen.lock:3:1"


def test_an_empty_lock_is_one() -> None:
    assert parse_lock("") == ({}, [])
    assert dump_lock({}) == ""


def test_an_unknown_note_gets_the_constant_time_and_no_clock() -> None:
    assert advance({}, {OLD.key: OLD.content}, 1_900_000_000)[OLD.key].mod == FIRST_MOD


def test_an_unchanged_note_keeps_its_time() -> None:
    assert advance({OLD.key: OLD}, {OLD.key: OLD.content}, 1_900_000_000) == {OLD.key: OLD}


def test_a_changed_note_moves_to_now_but_always_forward() -> None:
    assert advance({OLD.key: OLD}, {OLD.key: OTHER}, 1_900_000_000)[OLD.key].mod == 1_900_000_000
    assert advance({OLD.key: OLD}, {OLD.key: OTHER}, 1_000_000_000)[OLD.key].mod == OLD.mod + 1


def test_no_time_exceeds_what_anki_keeps() -> None:
    """Anki would cut 2**32 + 5 down to 5, and no update would ever arrive again."""
    assert advance({OLD.key: OLD}, {OLD.key: OTHER}, 2**40)[OLD.key].mod == 2**32 - 1


@given(locks, st.dictionaries(st.tuples(ids, langs), hashes), mods)
def test_no_note_is_lost_and_a_second_build_changes_nothing(
    lock: dict[tuple[str, str], LockLine], contents: dict[tuple[str, str], str], now: int
) -> None:
    before = dict(lock)
    after = advance(lock, contents, now)
    assert lock == before
    assert set(after) == set(lock) | set(contents)
    assert all(after[key] == line for key, line in lock.items() if key not in contents)
    assert all(after[key].content == content for key, content in contents.items())
    assert advance(after, contents, now + 1) == after

"""The tally of a single-valued predicate decides as a look at every candidate would."""

from hypothesis import given, settings
from hypothesis import strategies as st

from qgen.distract.tally import Tallies
from qgen.facts import Ref, Triple
from qgen.graph.prover import Prover
from tests.making import fact_base

NAMES = [f"t{i}" for i in range(7)]
COLORS = ["red", "blue", "green", "gray", "grey"]
line = st.one_of(
    st.builds(lambda s, c: f"- [{s}, has_color, {c}]", st.sampled_from(NAMES), st.sampled_from(COLORS)),
    st.builds(
        lambda s, c, k: f"- {{fact: [{s}, has_color, {c}], {k}}}",
        st.sampled_from(NAMES),
        st.sampled_from(COLORS),
        st.sampled_from(["contested: true", "when: at-night", "until: 2020-01-01", "from: 2020-01-01"]),
    ),
    st.builds(
        lambda s, c: f"- {{not: [{s}, has_color, {c}]}}", st.sampled_from(NAMES), st.sampled_from(COLORS)
    ),
)


@settings(max_examples=120, deadline=None, derandomize=True)
@given(st.lists(line, max_size=12), st.sampled_from(COLORS), st.booleans())
def test_what_the_tally_passes_over_is_refuted(lines: list[str], color: str, night: bool) -> None:  # noqa: FBT001
    entities = "".join(f"  {name}: {{type: thing, name: {name}}}\n" for name in NAMES)
    colors = "".join(f"  {name}: {{type: color, name: {name}}}\n" for name in COLORS[:-1])
    colors += "  grey: {type: color, name: Grey, aliases: [gray]}\n"
    base = fact_base(
        f"entities:\n{entities}{colors}facts:\n" + "\n".join(lines or ["[]"])
        if lines
        else f"entities:\n{entities}{colors}"
    )
    prover = Prover(base, (2021, 1, 1), condition="at-night" if night else None)
    predicate = prover.predicate("has_color")
    tallies = Tallies(prover)
    assert tallies.applies(predicate)
    left = set(tallies.to_decide(predicate, Ref(color)))
    for name in set(prover.taxonomy.members("thing")) - left:
        assert prover.refute(Triple(name, "has_color", Ref(color))) is not None


def test_it_does_not_apply_where_something_follows() -> None:
    prover = Prover(fact_base("entities: {a: {type: thing, name: A}}\n"))
    tallies = Tallies(prover)
    applies = {name: tallies.applies(prover.predicate(name)) for name in prover.base.vocabulary.predicates}
    assert {name for name, fits in applies.items() if fits} == {"has_color", "weighs", "lasts", "listens_on"}

"""A small fact base, made in Python, whose words have every form that a vocabulary can give."""

from qgen.diagnostics import Position
from qgen.facts import (
    Condition,
    Entity,
    Entry,
    FactBase,
    Label,
    Literal,
    ObjectSpec,
    Phrase,
    Predicate,
    Qualifiers,
    Ref,
    Roster,
    Term,
    TypeDefinition,
    Vocabulary,
)
from qgen.pattern import Conjunct, ItemTemplate, PredicateRef, Var

HERE = Position("facts/vocabulary.yaml", 1, 1)


def entity(
    name: str, kind: str, *, en: str = "", many: str | None = None, ja: str = "", both: str = ""
) -> Entity:
    labels = {"*": (Label(both),)} if both else {}
    labels |= {"en": (Label(en, many),)} if en else {}
    labels |= {"ja": (Label(ja),)} if ja else {}
    return Entity(name, (kind,), HERE, "demo", labels)


def predicate(
    name: str,
    subject: str,
    target: str | ObjectSpec,
    en: dict[str, str | list[str]],
    ja: dict[str, str | list[str]],
    **flags: object,
) -> Predicate:
    spec = target if isinstance(target, ObjectSpec) else ObjectSpec(types=(target,))
    phrases = {"en": _phrases(en), "ja": _phrases(ja)}
    return Predicate(name, HERE, (subject,), spec, phrases=phrases, **flags)  # type: ignore[arg-type]


def _phrases(texts: dict[str, str | list[str]]) -> dict[str, Phrase]:
    return {
        name: Phrase(text, HERE) if isinstance(text, str) else Phrase(text[0], HERE, text[1])
        for name, text in texts.items()
    }


def fact(subject: str, name: str, *objects: Term, denied: bool = False, **qualifiers: object) -> Entry:
    q = Qualifiers(**qualifiers)  # type: ignore[arg-type]
    return Entry((subject,), name, objects, HERE, "demo", "demo", denied=denied, qualifiers=q)


TYPES = {
    "service": TypeDefinition(
        "service", HERE, {"en": Label("an AWS service", "AWS services"), "ja": Label("AWS サービス")}
    ),
    "gateway": TypeDefinition(
        "gateway", HERE, {"en": Label("a gateway", "gateways"), "ja": Label("ゲートウェイ")}
    ),
    "layer": TypeDefinition(
        "layer",
        HERE,
        {"en": Label("a layer", "layers"), "ja": Label("層")},
        list_forms={
            "en": {"one": "Layer {{ items }} only", "many": "Layers {{ items }}"},
            "ja": {"one": "{{ items }}のみ", "any": "{{ items }}"},
        },
        item_form="short",
    ),
    "threat": TypeDefinition("threat", HERE, {"en": Label("a threat", "threats"), "ja": Label("脅威")}),
    "nameless": TypeDefinition("nameless", HERE),
}

PREDICATES = {
    one.id: one
    for one in (
        predicate(
            "operates_at",
            "service",
            "layer",
            {
                "does": ["operates at {{ o }} of the OSI model", "operate at {{ o }} of the OSI model"],
                "one": "At which layer of the OSI model does {{ s }} operate?",
                "all": "At which layers of the OSI model does {{ s }} operate?",
            },
            {
                "does": ["OSI 参照モデルの{{ o }}で動作する", "OSI 参照モデルの{{ o }}で動作しない"],
                "one": "{{ s }}が動作するのは、OSI 参照モデルのどの層か。",
                "all": "{{ s }}が動作するのは、OSI 参照モデルのどの層か。",
            },
        ),
        predicate(
            "passes_in_order",
            "service",
            ObjectSpec(sequence="layer"),
            {
                "does": ["passes {{ o }}", "pass {{ o }}"],
                "one": "In which order does {{ s }} pass the layers?",
            },
            {
                "does": ["{{ o }}の順に通る", "{{ o }}の順には通らない"],
                "one": "{{ s }}は、どの順に層を通るか。",
            },
        ),
        predicate(
            "protects_against",
            "service",
            "threat",
            {
                "does": ["protects against {{ o }}", "protect against {{ o }}"],
                "among": "Against which of these threats does {{ s }} protect?",
                "all": "Against which threats does {{ s }} protect?",
                "not": 'Against which of these threats does {{ s }} {{ "NOT"|strong }} protect?',
                "only": "{{ s }} protects only against {{ o }}",
            },
            {
                "does": ["{{ o }}から保護する", "{{ o }}から保護しない"],
                "among": "次のうち、{{ s }}が保護するのはどの脅威からか。",
                "all": "{{ s }}が保護するのは、どの脅威からか。",
                "not": '次の脅威のうち、{{ s }}が{{ "保護しない"|strong }}ものはどれか。',
                "only": "{{ s }}は{{ o }}だけから保護する",
            },
        ),
        predicate(
            "keeps_for",
            "service",
            ObjectSpec(literal="duration", unit="h"),
            {
                "does": ["keeps findings for {{ o }}", "keep findings for {{ o }}"],
                "one": "How long does {{ s }} keep findings?",
            },
            {
                "does": ["検出結果を{{ o }}保持する", "検出結果を{{ o }}保持しない"],
                "one": "{{ s }}が検出結果を保持する期間はどれか。",
            },
            values="one",
            volatile=True,
        ),
        predicate(
            "reaches",
            "gateway",
            "threat",
            {"does": ["can reach {{ o }}", "be able to reach {{ o }}"]},
            {"does": ["{{ o }}に到達できる", "{{ o }}に到達できない"]},
        ),
        predicate(
            "is_stateful",
            "gateway",
            "threat",
            {"does": ["is open to {{ o }}", "be open to {{ o }}"]},
            {"does": ["{{ o }}に開いている", "{{ o }}に開いていない"]},
        ),
    )
}

ENTITIES = {
    one.id: one
    for one in (
        Entity(
            "osi-3",
            ("layer",),
            HERE,
            "demo",
            {"en": (Label("layer 3"),), "ja": (Label("第3層"),)},
            {"en": "3"},
        ),
        Entity(
            "osi-4",
            ("layer",),
            HERE,
            "demo",
            {"en": (Label("layer 4"),), "ja": (Label("第4層"),)},
            {"en": "4"},
        ),
        Entity(
            "osi-7",
            ("layer",),
            HERE,
            "demo",
            {"en": (Label("layer 7"),), "ja": (Label("第7層"),)},
            {"en": "7"},
        ),
        entity("waf", "service", both="AWS WAF"),
        entity("shield", "service", both="AWS Shield Standard"),
        entity("guardduty", "service", both="Amazon GuardDuty"),
        entity("inspector", "service", both="Amazon Inspector"),
        entity("sql", "threat", en="SQL injection", ja="SQL インジェクション"),
        entity("ddos", "threat", en="DDoS attacks", ja="DDoS 攻撃"),
        entity("xss", "threat", en="cross-site scripting", ja="クロスサイトスクリプティング"),
        entity("cli", "service", both="aws-cli"),
        entity("on", "service", both="on"),
        entity("evil", "service", both="{{ 7*7 }}\ufdd2<script>"),
        entity("english-only", "service", en="an English thing", many="English things"),
        entity("nat", "gateway", en="a NAT gateway", many="NAT gateways", ja="NAT ゲートウェイ"),
        entity("door", "gateway", en="a door to elsewhere", many="doors to elsewhere", ja="外への出口"),
        entity("groups", "gateway", en="security groups", many="security groups", ja="セキュリティグループ"),
        Entity(
            "sso",
            ("service",),
            HERE,
            "demo",
            {
                "*": (
                    Label("AWS SSO", until=(2022, 7, 26)),
                    Label("AWS IAM Identity Center", since=(2022, 7, 26)),
                )
            },
            aliases=("Identity Center",),
        ),
    )
}

HOURS = Literal("duration", "43200", "12 h")
DAYS = Literal("duration", "7776000", "90 d")

ENTRIES = (
    fact("shield", "operates_at", Ref("osi-3"), Ref("osi-4"), only="objects"),
    fact("waf", "operates_at", Ref("osi-7")),
    fact("waf", "protects_against", Ref("sql"), Ref("xss"), only="objects"),
    fact("shield", "protects_against", Ref("ddos"), only="subjects", among="security"),
    fact(
        "inspector",
        "protects_against",
        Ref("sql"),
        denied=True,
        why={"en": "It reads no requests.", "ja": "リクエストを読まない。"},
    ),
    fact("guardduty", "keeps_for", DAYS),
    fact("sso", "keeps_for", HOURS, until=(2021, 12, 2)),
)

BASE = FactBase(
    Vocabulary(
        ("en", "ja"),
        TYPES,
        PREDICATES,
        {
            "amazon": Condition(
                "amazon", {"en": "Amazon provides the block.", "ja": "ブロックは Amazon が提供する。"}, HERE
            )
        },
    ),
    ENTITIES,
    ENTRIES,
    rosters={"security": Roster("security", ("shield", "waf", "guardduty"), HERE)},
)


def template(
    body: str, *, given: tuple[str, ...] = ("p", "s"), ask: str = "o", name: str = "t"
) -> ItemTemplate:
    conjunct = Conjunct(Var("s"), Var("p"), Var("o"))
    place = Position("templates/items/t.j2", 1, 1)
    return ItemTemplate(
        name, "single", (conjunct,), (ask,), given, body, place, body_line=8, languages=("en", "ja")
    )


def english(text: str) -> str:
    return "{% block en %}" + text + "{% endblock %}"


def given(name: str, **values: str) -> dict[str, Ref | PredicateRef]:
    return {"p": PredicateRef(name)} | {key: Ref(value) for key, value in values.items()}

"""Exams written by hand, so that the Anki writer is tried without the rest of the compiler."""

from dataclasses import replace

from qgen.exam import Exam
from qgen.facts import Ref, Triple
from qgen.item import Cite, Item, Option, SourceCite, Step, Text

NOTES = SourceCite("notes", "AWS SOA notes", ("L86", "L95"), "https://example.org/notes")

HOSTILE = (
    "<script>document.title='broken'</script>",
    "{{c1::x}} and {{ 7*7 }} and {{Stem}}",
    "]]> -- <!-- no comment --> &amp; &nbsp; &#65;",
    r"$x$ and $$y$$ and \(z\) and \[w\] and \\",
    "[sound:gone.mp3] [latex]x[/latex] [$]y[/$] [[type:Stem]] [anki:tts lang=en_US]no[/anki:tts]",
    "\u202eright to left override, שלום עולם, مرحبا",
    "emoji 👩‍💻🇯🇵 and 1️⃣",
    "  two  spaces, a\ttab\nand a second line  ",
    "quotes \" ' ` and a|pipe # hash",
    "not composed: e\u0301, \u212b, 神\ufa19",
    "NO on 1e3 012 12:30:00 ~ 0x1F",
    "long " + "word" * 60 + " " + "many words " * 60 + "end",
)


def option(
    label: str, text: str, rationale: str, *, key: bool = False, at: tuple[str, ...] = ("L95",)
) -> Option:
    triple = Triple("subject", "provides", Ref("object"))
    step = Step(0, "stated", key, triple, (Cite("fact", triple, "notes", at),))
    return Option(
        label, text, Ref(label), key, rationale, None if key else "sibling", None if key else 0.5, (step,)
    )


def item(number: int, lang: str, stem: str | Text, options: tuple[Option, ...], **more: object) -> Item:
    made = Item(
        id=f"q{number:012d}",
        lang=lang,
        template="subject-asked",
        shape="single",
        kind="single",
        domain="security",
        topic="detection",
        stem=stem if isinstance(stem, Text) else Text(stem),
        options=options,
        pattern=(),
        ask=("s",),
        level="easy",
        sources=(NOTES,),
    )
    return replace(made, **more)  # type: ignore[arg-type]  # the callers name fields of Item


def golden_en() -> tuple[Item, ...]:
    two = Text(
        "Under the AWS shared responsibility model, which two are the responsibility of the customer? "
        "(Choose two.)",
        ((49, 52),),
    )
    return (
        item(
            3,
            "en",
            "A SysOps administrator at Alder Freight must detect malicious activity in an AWS account. "
            "The solution must analyze VPC flow logs and must use machine learning. "
            "Which AWS service meets these requirements?",
            (
                option(
                    "A",
                    "Amazon GuardDuty",
                    "Amazon GuardDuty analyzes VPC flow logs and uses machine learning.",
                    key=True,
                ),
                option(
                    "B",
                    "Amazon Inspector",
                    "Amazon Inspector assesses EC2 instances; it does not analyze VPC flow logs.",
                ),
                option(
                    "C",
                    "AWS Shield Advanced",
                    "AWS Shield Advanced protects against DDoS attacks; it does not analyze VPC flow logs.",
                ),
                option(
                    "D",
                    "AWS WAF",
                    "AWS WAF operates at layer 7 of the OSI model; it does not use machine learning.",
                    at=("L88",),
                ),
            ),
        ),
        item(
            1,
            "en",
            "Amazon provides an IPv6 CIDR block for a VPC. What is the size of the block?",
            tuple(
                option(
                    label, size, f"The size of the block is a single value, /56: {size}.", key=size == "/56"
                )
                for label, size in zip("ABCD", ("/48", "/56", "/60", "/64"), strict=True)
            ),
            fixed_order=True,
            domain="network",
            topic="vpc",
            shape="set",
        ),
        item(
            8,
            "en",
            two,
            (
                option(
                    "A",
                    "Encrypting data at rest",
                    "Encrypting data at rest is the responsibility of the customer.",
                    key=True,
                ),
                option(
                    "B", "Patching the hypervisor", "Patching the hypervisor is the responsibility of AWS."
                ),
                option(
                    "C",
                    "Physical security of data centres",
                    "Physical security is the responsibility of AWS.",
                ),
                option(
                    "D",
                    "Encrypting traffic inside the VPC",
                    "Encrypting traffic is the responsibility of the customer.",
                    key=True,
                ),
                option(
                    "E",
                    "Maintaining the AWS global network",
                    "The global network is the responsibility of AWS.",
                ),
            ),
            kind="multiple",
            shape="several",
            topic="shared-responsibility",
        ),
    )


def golden_ja() -> tuple[Item, ...]:
    notes = replace(NOTES, title="AWS SOA ノート")
    return (
        item(
            3,
            "ja",
            "アルダー運輸の SysOps 管理者は、AWS アカウント内の不正なアクティビティを検知する必要がある。"
            "VPC フローログを分析し、機械学習を利用しなければならない。要件を満たす AWS サービスはどれか。",
            (
                option(
                    "A",
                    "Amazon GuardDuty",
                    "Amazon GuardDuty は VPC フローログを分析し、機械学習を利用する。",
                    key=True,
                ),
                option(
                    "B",
                    "Amazon Inspector",
                    "Amazon Inspector は EC2 インスタンスを評価し、VPC フローログを分析しない。",
                ),
                option(
                    "C",
                    "AWS Shield Advanced",
                    "AWS Shield Advanced は DDoS 攻撃から防御し、VPC フローログを分析しない。",
                ),
                option("D", "AWS WAF", "AWS WAF は OSI 参照モデルの第7層で動作し、機械学習を利用しない。"),
            ),
            sources=(notes,),
        ),
        item(
            8,
            "ja",
            Text("AWS の責任共有モデルで、利用者の責任であるものを2つ選べ。", ((26, 28),)),
            (
                option("A", "保存データの暗号化", "保存データの暗号化は利用者の責任である。", key=True),
                option(
                    "B",
                    "ハイパーバイザーへのパッチ適用",
                    "ハイパーバイザーへのパッチ適用は AWS の責任である。",
                ),
                option(
                    "C", "データセンターの物理的な保護", "データセンターの物理的な保護は AWS の責任である。"
                ),
                option("D", "VPC 内の通信の暗号化", "VPC 内の通信の暗号化は利用者の責任である。", key=True),
                option(
                    "E",
                    "AWS グローバルネットワークの保守",
                    "グローバルネットワークの保守は AWS の責任である。",
                ),
            ),
            kind="multiple",
            shape="several",
            sources=(notes,),
        ),
    )


def hostile() -> tuple[Item, ...]:
    """One item per text, which stands in its stem, in all its options and in the rationales."""
    return tuple(
        item(
            100 + number,
            "en",
            Text(text, ((0, 1),)),
            tuple(option(label, f"{label} {text}", text, key=label == "B") for label in "ABC"),
            sources=(replace(NOTES, title=text, url='https://example.org/"><b>'),),
        )
        for number, text in enumerate(HOSTILE)
    )


def exam(items: tuple[Item, ...], lang: str = "en") -> Exam:
    return Exam(
        name="security",
        title="Security",
        lang=lang,
        default_lang="en",
        domains=("security",),
        seed=1,
        items=items,
    )


def reworded(items: tuple[Item, ...], number: int, text: str) -> tuple[Item, ...]:
    """Return the items, one of them with another text for its first option."""
    changed = items[number]
    first = replace(changed.options[0], text=text)
    changed = replace(changed, options=(first, *changed.options[1:]))
    return (*items[:number], changed, *items[number + 1 :])

"""English words and phrases that rules look for: data alone. Tokens are whole words between blanks."""

# ruff: noqa: E501, SIM905 - a lexicon reads best as text
import re

STRONG_ABSOLUTES = frozenset(
    "always never invariably absolutely completely entirely totally impossible guaranteed guarantees "
    "forever inevitably undoubtedly".split()
)
"""A sentence with one of these is seldom true, and test-wise learners know it."""

WEAK_ABSOLUTES = frozenset(
    "all every only none solely exclusively everything nothing everyone nobody".split()
)
"""Also plain words of technical rules ("deny all traffic"): they tell only where they gather."""

ABSOLUTE_PHRASES = re.compile(
    r"\b(?:under (?:any|no|all) circumstances|in (?:all|every) cases?|without exception|at all times|100 ?%|"
    r"no matter what|in any case)(?![\w-])",
    re.IGNORECASE,
)
VAGUE = frozenset(
    "usually often sometimes frequently generally typically rarely seldom occasionally mostly "
    "normally probably possibly perhaps commonly regularly".split()
)
VAGUE_PHRASES = re.compile(
    r"\b(?:in most cases|most of the time|from time to time|in (?:general|many cases|some cases)|now and then|"
    r"a (?:lot|few|couple) of|more or less|tends? to|quite a few|once in a while|fairly \w+)(?![\w-])",
    re.IGNORECASE,
)
ADVERB_OF_PARTICIPLE = re.compile(
    r"\b(?:more|less) often\b|(?<!\bis )(?<!\bare )(?<!\bwas )(?<!\bwere )(?<!\bbe )(?<!\bbeen )"
    r"\b(?:frequently|rarely|often|seldom|commonly|regularly|occasionally|most)[- ]\w+(?:ed|en|read)\b",
    re.IGNORECASE,
)
"""``rarely accessed data`` names a kind of data; it is no hedge."""

ABOVE = re.compile(
    r"(?P<all>all|both|any|everything|every one|each)\s+(?:of\s+)?(?:the\s+|these\s*)?"
    r"(?:above|following|foregoing|preceding|other|others|options?|answers?|choices?|these|listed|mentioned)*"
    r"(?:\s+(?:options?|answers?|choices?|statements?))*(?:\s+(?:is|are)\s+(?:correct|true|right))?"
    r"|(?P<none>none|neither|no(?:\s+one)?|not any)\s+(?:of\s+)?(?:the\s+|these\s*)?"
    r"(?:above|following|foregoing|preceding|other|others|options?|answers?|choices?|these|listed|mentioned)*"
    r"(?:\s+(?:options?|answers?|choices?|statements?))*(?:\s+(?:is|are)\s+(?:correct|true|right))?",
    re.IGNORECASE,
)
ABOVE_WORDS = re.compile(
    r"\b(?:above|following|foregoing|preceding|others?|options?|answers?|choices?|these|correct)\b",
    re.IGNORECASE,
)
LETTERS = re.compile(
    r"(?:both\s+|neither\s+|either\s+|all\s+of\s+|only\s+|options?\s+|answers?\s+)*\(?[A-F]\)?(?:\s*,\s*\(?[A-F]\)?)*"
    r"\s*,?\s*(?:and|&|or|nor|\+)\s*\(?[A-F]\)?(?:\s+(?:only|are correct|above|both))*",
    re.IGNORECASE,
)
MAIN_NEGATION = re.compile(
    r"\b(?:is|are|was|were|do|does|did|can|could|will|would|should|shall|has|have|had|may|might|must)"
    r"(?:\s+(?:\w+\s+){0,3}?not(?![\w-])|n['’]t\b)|\bcan(?:not|['’]t)\b|\bwon['’]t\b|(?<![\w-])not(?![\w-])",
    re.IGNORECASE,
)
"""Negations of a question's main clause."""

SUBORDINATE = re.compile(
    r",?\s\b(?:that|if|when|because|so|where|while|but|unless|whose|until|although|though|whether|who|since|"
    r"after|before|without|and|instead|rather|in order)\b",
    re.IGNORECASE,
)
LEADING_WH = re.compile(
    r"\b(?:which|what|who|whom|where|when|why|how|all|each|every|any|following|one)\b", re.IGNORECASE
)
EXCEPT = re.compile(
    r"\b(?:all|each|every|any|following|both|everything)\b.*\b(?P<word>except|but not)\b"
    r"|\b(?P<end>except|other than)\s*(?:for|one)?\s*[:?.…_]*\s*$",
    re.IGNORECASE | re.DOTALL,
)
LEAST = re.compile(
    r"\b(?P<word>least)\s+(?:likely|appropriate|suitable|effective|useful|accurate|relevant|important|correct)\b",
    re.IGNORECASE,
)
UNTRUE = re.compile(
    r"\b(?:which|what|identify|select|choose|find|pick|mark)\b[^?.]*?"
    r"\b(?P<word>false|incorrect|untrue|wrong|inaccurate|inappropriate|unsuitable)\b(?:[^?.\w]*$|[^?.]{0,12}$|[?.]|"
    r"\s+(?:about|regarding|concerning|with|statements?|for|of|description|answer|option)\b)",
    re.IGNORECASE,
)
NEGATIVE_OPTION = re.compile(
    r"\b(?:not|cannot|never|neither|nor|unable)\b|\w+n['’]t\b|\b(?:do|does|is|are|can|has|have) no\b|"
    r"^(?:no|without|lacks?|lacking|fails? to|failing to)\b",
    re.IGNORECASE,
)
NEGATIVE_VERB = re.compile(r"\b(?:not|cannot|never)\b|\w+n['’]t\b", re.IGNORECASE)
"""Negations that make an option's own verb negative."""

SECOND_NEGATION = re.compile(
    r"\b(?:not|cannot|never|without|unless|unlikely|impossible|neither|nor|no|fails? to|unable|lacks?|"
    r"prevents?|except)\b|n['’]t\b",
    re.IGNORECASE,
)
OPINION = re.compile(
    r"\b(?:(?:do|would) you (?:think|believe|feel|prefer|like|recommend)|in your opinion|your (?:favou?rite|opinion)|"
    r"you (?:like|enjoy) (?:most|best))\b",
    re.IGNORECASE,
)
GENERIC_STEM = frozenset(
    "which what of the following these is are was true correct false incorrect statement statements "
    "option options answer answers choose select pick one best most a an appropriate accurate right "
    "wrong not except identify mark item items and about below please find out all that apply two "
    "three four do does will be can you question consider response it its claim claims fact facts "
    "sentence sentences from among list valid would could should apply applies true/false them any "
    "there here".split()
)
"""A stem of nothing but these asks nothing until the options are read."""

ANTONYMS: tuple[tuple[str, str], ...] = tuple(
    tuple(pair.split("/"))  # type: ignore[misc] # each has two
    for pair in (
        "increase/decrease increases/decreases increased/decreased increasing/decreasing raise/lower "
        "raises/lowers allow/deny allows/denies allowed/denied allowing/denying allow/block "
        "allows/blocks allowed/blocked allow/reject allows/rejects permit/deny permits/denies "
        "permitted/denied permit/block permits/blocks enable/disable enables/disables "
        "enabled/disabled enabling/disabling stateful/stateless encrypt/decrypt encrypts/decrypts "
        "encrypting/decrypting encrypted/unencrypted accept/reject accepts/rejects accepted/rejected "
        "accepted/refused grant/revoke grants/revokes granted/revoked granting/revoking add/remove "
        "adds/removes adding/removing added/removed faster/slower higher/lower high/low more/less "
        "larger/smaller longer/shorter start/stop starts/stops opens/closes opened/closed open/close "
        "open/closed attach/detach attaches/detaches attached/detached before/after true/false "
        "same/different with/without always/never mandatory/optional required/optional "
        "possible/impossible synchronous/asynchronous synchronously/asynchronously "
        "reversible/irreversible lossless/lossy secure/insecure safe/unsafe valid/invalid "
        "present/absent success/failure succeeds/fails passes/fails improve/worsen improves/worsens "
        "improves/degrades improve/degrade expand/shrink grows/shrinks connected/disconnected "
        "connects/disconnects creates/deletes create/delete created/deleted minimizes/maximizes "
        "minimize/maximize trusted/untrusted all/none included/excluded includes/excludes "
        "mutable/immutable compresses/decompresses compress/decompress push/pop pushes/pops "
        "load/unload up/down yes/no reliable/unreliable ordered/unordered directed/undirected "
        "locked/unlocked locks/unlocks enqueue/dequeue rises/falls rise/fall doubles/halves "
        "speeds/slows reduce/increase reduces/increases strengthen/weaken strengthens/weakens "
        "can/cannot is/isn't does/doesn't"
    ).split()
)
DETERMINERS = frozenset(
    "the a an all each every its their your his her no any both this that these those one two three "
    "four some another data traffic users access".split()
)
ARTICLES = frozenset(
    "the a an all each every its their your his her any both this that these those no".split()
)
OPENERS = frozenset(
    "of for in on at by from to with and or that which as into over under via between than who is are".split()
)
"""Words that end a noun phrase: what stands before one of them need be no verb."""

PARTICIPLES = frozenset(
    "made given sent kept held used seen taken left written found built shown known".split()
)
PRONOUNS = frozenset("it they he she we i".split())
PREPOSITIONS = frozenset(
    "by at for in on with via through within from under over during after before once when while if "
    "as until because since at".split()
)
FINITE = re.compile(
    r"\b(?:is|are|was|were|has|have|does|do|can|cannot|must|will|would|should|may|might)\b", re.IGNORECASE
)
RELATIVE = re.compile(r"\b(?:that|which|who|whose|where|when|if|whether|what|how)\b", re.IGNORECASE)
VERBS = frozenset(
    "accept access add aggregate allocate allow analyze apply assign assume attach authenticate "
    "authorize block cache call change check clear close collect compress configure connect control "
    "convert copy create decrease decrypt define delegate delete deliver deny deploy detach detect "
    "determine disable discover distribute drop enable encode encrypt enforce ensure establish "
    "evaluate execute expose extend fail filter find forward generate get give grant hash help hide "
    "hold host identify import improve increase inspect install intercept isolate issue keep launch "
    "let limit list load log make manage map measure merge migrate minimize modify monitor move "
    "offer open optimize perform prevent process produce protect provide publish query read receive "
    "record reduce register reject release remove rename replace replicate report request require "
    "reserve reset resolve restart restore restrict retrieve return revoke rotate route run save "
    "scan schedule secure select send separate serve set share sign split start stop store support "
    "switch synchronize terminate test trace track transfer translate transmit trust update upload "
    "use validate verify wait write answer apply ask avoid balance become begin bind boot break "
    "bring build buy carry cause choose clean compile complete compute connect contain continue cost "
    "count cover cut decide decompress delay depend describe disconnect display divide do double "
    "eliminate empty encapsulate end erase exchange exclude execute exist expire explain export fall "
    "fetch finish fix follow force format free freeze fetch give go grow handle have hold increment "
    "index inform inherit initialize insert invalidate invoke join kill know lack leave link listen "
    "locate lock lose lower mark mean mirror mount need obtain order organize override own pack "
    "partition pass pay pick place point poll pop prefer print provision pull purge push put "
    "quarantine raise reach rebuild recover reference refuse relay rely reload remain represent "
    "reproduce resume retry reuse reveal roll round route scale search see seek sell serialize set "
    "shorten show shrink shut simplify skip slow solve sort spread stand stay strip submit suggest "
    "survive suspend swap take tell throttle throw tie trigger truncate try tunnel turn undo unlock "
    "unmount view want warn watch work wrap rewrite queue doubling copy replaces cost compare "
    "combine coordinate correct crash".split()
)
GERUND_NOUNS = frozenset(
    "billing routing peering logging networking scaling monitoring string ping pricing balancing "
    "caching hosting streaming computing engineering signing training ring king thing spring "
    "building ceiling meeting setting warning mapping listing clustering sharding tagging spoofing "
    "phishing sniffing hashing salting tunneling multicasting throttling versioning testing machine "
    "learning booking polling mining nothing something everything marketing accounting housing "
    "clothing wiring tracing rendering".split()
)
AN_LETTERS = frozenset("AEFHILMNORSX")
"""Letters whose names begin with a vowel: an MFA device."""

AN_SILENT = ("hour", "honest", "honor", "honour", "heir")
A_VOWELS = ("uni", "use", "usa", "util", "eu", "one", "once", "ubi", "ura", "ut")
"""Spelt with a vowel, spoken with a consonant: a user, a European."""
PLAIN = frozenset(
    "about above after again against also always amazon among another answer answers apply aware "
    "away aws based because been before being below best between both called cannot choose cloud "
    "company contain contains correct correctly data does doing done each either every example false "
    "find first following from gives have having help helps here high http https include includes "
    "including inside instead into item kind kinds know known last least less like long made make "
    "makes many meet meets might more most much must name named names need needed needs never none "
    "number only option options order other others over part parts place purpose question right same "
    "select several shall should show since single some something statement statements step steps "
    "such system take takes than that their them then there these they thing things this those three "
    "through time times true turn type types under unless until upon usage used useful user users "
    "uses using value values very want wants well were what when where whether which while whose "
    "will with within without work works would wrong your term terms describe describes mean means "
    "meaning refer refers result results happen happens cause causes action actions allow allows "
    "allowed service services requirement requirements solution solutions provide provides created "
    "create creates company's enable enables change changes and are but can for how its let may nor "
    "not now off one our out per set she the too two use via was way who why you all any did get got "
    "had has her him his new old own see yes".split()
)
"""Words too common to be noticed where stem and key share them."""

ENDINGS = frozenset(
    (
        "s es ed d ing ings ion ions ation ations or ors er ers r rs ive al ally ment ments able "
        "ible ly e y ies ied ying ance ence ity uration ic ical ure tion ness ful ication ify "
        "ization ize izes ized izing ory ant ent"
    ).split()
) | {""}
"""Endings by which two words may differ and still sound like one: encrypts, encryption."""

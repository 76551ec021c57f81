"""The verbs by which an English text says that somebody speaks, in their forms. Folded."""

from collections.abc import Iterable, Iterator

from jobs.rules.quotes.listed import listed


def _past(verbs: Iterable[str]) -> Iterator[str]:
    for verb in verbs:
        if verb.endswith("e"):
            yield f"{verb}d"
        elif verb.endswith("y") and verb[-2] not in "aeo":
            yield f"{verb[:-1]}ied"
        else:
            yield f"{verb}ed"


def _present(verbs: Iterable[str]) -> Iterator[str]:
    for verb in verbs:
        if verb.endswith("y") and verb[-2] not in "aeo":
            yield f"{verb[:-1]}ies"
        else:
            yield f"{verb}es" if verb.endswith(("ss", "ch", "sh")) else f"{verb}s"


def _going(verbs: Iterable[str]) -> Iterator[str]:
    for verb in verbs:
        yield f"{verb[:-1]}ing" if verb.endswith("e") and verb[-2] != "e" else f"{verb}ing"


# Whose words stand in marks right beside them.
_SAYING = str.split(
    "mouth snap chuckle laugh stammer stutter snort drawl purr echo add note stress remember continue underscore underline suggest tweet warn state declare announce "
    "explain argue insist assert reiterate emphasise emphasize mention remark reply respond "
    "recount acknowledge concede confirm reveal disclose pledge joke lament caution maintain "
    "observe conclude opine testify exclaim recall urge quip allege retort counter complain "
    "predict affirm stipulate hint clarify elaborate confess murmur shout whisper chant say "
    "post repeat comment claim promise vow ask answer report highlight point admit reason muse boast "
    "fume tell advise agree scoff sneer bark bellow growl hiss mutter grumble chide scold rant gush "
    "enthuse sigh jeer taunt rejoin surmise theorise theorize speculate blog blurt "
    "interject intone plead preach proclaim pronounce profess wonder reckon venture marvel gloat "
    "deadpan object protest reflect reminisce remonstrate summarise summarize thunder volunteer "
    "scream yell moan groan holler hazard posit contend counsel forecast foresee assess attest "
    "broadcast allude beg implore beseech exhort fret grouse gripe "
    "bluster boom crow divulge inquire enquire query"
)
_IRREGULAR_PAST = (
    "said told wrote written wept read admitted quipped put thought quoted cited went swore began begun ran "
    "begins puts breaks broke cut chimed chipped weighed piped fired hit "
    "shot pleaded cried yelled sobbed gasped roared tweeted retweeted texted emailed"
)
# After these whole nouns look like verbs: "the reports", "his claims".
NOUNS_TOO = listed(
    "reports claims comments remarks posts answers reasons promises vows states points recalls "
    "tweets counters shouts whispers hints urges notes pledges jokes laments highlights charges"
)
# Whose words stand in marks somewhere behind them.
_TELLING = str.split(
    "greet accept worry encourage question criticise criticize condemn denounce blast praise hail accuse describe express voice "
    "demand propose recommend call term brand label dismiss reject welcome appreciate thank "
    "lambast lambaste castigate deplore decry invoke speak hope regret appeal believe convey "
    "support back attack mock ridicule pray wish congratulate assure inform order command "
    "instruct signal indicate hold threaten compare liken characterise characterize portray deem "
    "remind notify alert lecture challenge chastise chide reprimand admonish extol endorse "
    "champion applaud reproach comfort reassure attribute skewer lampoon disparage belittle "
    "downplay trumpet apologise apologize lash rail rule want dedicate blame mourn eulogise eulogize toast depict portray frame cast deride tout herald paint trash view regard scorn "
    "accentuate advocate berate bewail bless campaign cheer credit debunk deprecate dispute dread "
    "dream envisage envision equate evoke exalt excoriate extrapolate flag flay foreshadow glorify "
    "honour honor hype imagine judge link lionise lionize lobby moot oppose outline pillory pine "
    "pitch press propound rate reaffirm rebut recognise recognize renounce repudiate resent rubbish "
    "rue savage sketch slate style suspect vaunt vilify whinge yearn "
    "rebuke rebuff laud commend salute defend justify assail bemoan urge fault upbraid warn"
)

SAYS = (
    frozenset(_past(_SAYING))
    | (frozenset(_present(_SAYING)) - NOUNS_TOO)
    | listed(_IRREGULAR_PAST)
    | listed("writes quotes reads goes say denies denied replied continues")
)
TO_SAY = frozenset(_SAYING)
SAYING = frozenset(_going(_SAYING)) | listed("writing telling quoting admitting denying reading")
# Whole nouns too, more often than not.
_NOUNS_RATHER = listed(
    "questions attacks supports orders signals commands regrets appeals backs views frames casts "
    "paints labels brands terms voices worries expresses welcomes blasts presses thanks wishes "
    "charges salutes faults portrays heralds trashes touts hails rails lashes "
    "rules dedicates champions comforts challenges lectures alerts trumpets attributes"
    " endorses campaigns cheers credits disputes dreads dreams flags honours honors hypes judges "
    "links lobbies outlines pitches presses rates sketches slates styles suspects savages"
)
TELLS = (frozenset(_past(_TELLING)) | frozenset(_present(_TELLING)) - _NOUNS_RATHER) | listed(
    "believes thinks thought feels hopes fears considers accuses warns condemns demands praises "
    "finds summed sums remembers recalls depicts views sees saw regards "
    "sought seeks panned rapped bashed knocked tagged believe think fear suspect insist argue allege "
    "contend "
    "spoke slammed referred labelled described called calls describes held"
)
TELLING = frozenset(_going(_TELLING)) | listed(
    "referring slamming labelling speaking calling citing"
)
PASSIVE_TOO = listed(
    "told asked urged quoted informed advised cited warned called described accused condemned "
    "criticized criticised denounced labelled branded praised hailed blasted mocked dismissed"
)

# Who hands on what somebody else said: "Mehr quoted him as saying".
QUOTING = listed("quoted cited quotes cites")
CALLING = listed(
    "called calls call calling labelled labeled labels branded brands termed terms described "
    "describes describing deemed deems considered found"
)

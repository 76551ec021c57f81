"""What somebody calls another or another's deed: a reproach, praise, or neither."""

from jobs.rules.article import EventKind
from jobs.rules.events.alphabet import CLASS
from jobs.rules.events.classes import words
from jobs.rules.events.line import Line

REPROACH = words(
    "crime crimes criminal criminals war-crime barbaric barbarous barbarism savage savagery brutal "
    "brutality cowardly coward cowards despicable deplorable disgraceful disgrace disgusting "
    "shameful shame outrageous outrage unacceptable unjustified unjustifiable unfair unjust illegal "
    "unlawful illegitimate inhuman inhumane immoral heinous horrific horrible atrocity atrocities "
    "terrible appalling abhorrent vile evil monstrous cruel depraved infamy terrorism terrorist "
    "terrorists terror aggression aggressor genocide genocidal massacre slaughter provocation "
    "provocative reckless irresponsible dangerous foolish stupid mistake blunder betrayal traitor "
    "traitors treason liar liars lie lies false baseless hypocrisy hypocritical cynical sham farce "
    "fraud rigged stolen violation breach blackmail bullying racist fascist fascists dictator "
    "tyrant thug thugs murderer murderers murder butcher killer insult insulting offensive "
    "threat betrayal intolerable inexcusable unforgivable repugnant sickening scandalous scandal absurd nonsense "
    "ridiculous ludicrous nasty antisemitic antisemitism sick cruelty disappointing suppression arbitrary dishonest inappropriate excessive disproportionate biased corrupt corruption incompetent loser clown fool idiot hostile disrespectful wrong misleading counterproductive premature naive weak undemocratic unconstitutional interference coup assault act-of-war piracy stab tyranny dictatorship despot platitudes antisemite antisemites dictatorial madness lunacy cynical"
)
ACCLAIM = words(
    "historic courageous brave bravery hero heroes heroic heroism excellent wonderful outstanding "
    "remarkable breakthrough triumph victory milestone landmark honor honour"
)
# Said of a deed in somebody's own words, they condemn it.
STRONG = words(
    "barbaric barbarous cowardly despicable deplorable disgraceful shameful outrageous unacceptable "
    "heinous horrific abhorrent atrocity genocide inhumane appalling unforgivable condemn"
)
_REACH = 12
_CLAUSE = frozenset(CLASS["ends"]) - {'"'}
# "An act of war".
_OF_WAR = frozenset(["act", "declaration"])


def judged(told: Line, at: int) -> EventKind | None:
    """The kind of event it is to call something what stands from a word on."""
    kind: EventKind | None = None
    for word in range(at, min(at + _REACH, told.size)):
        said = told.words[word]
        if said in REPROACH or (
            said in _OF_WAR and told.words[word + 1 : word + 3] == ["of", "war"]
        ):
            return "condemn"
        if said in ACCLAIM:
            kind = "praise"
        if told.codes[word] in _CLAUSE:
            break
    return kind

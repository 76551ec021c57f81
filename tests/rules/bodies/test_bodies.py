"""Organizations that nobody listed are found by the form of their names."""

from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from jobs.rules.bodies.unlisted import Unlisted, unlisted
from jobs.rules.names.finding import Finder
from jobs.rules.names.pages import Page, page
from jobs.rules.names.senses import senses
from jobs.rules.texts.laid import Laid
from tests.rules.small import GAZETTEER

FINDER = Finder(senses(GAZETTEER))


def laid_out(text: str) -> Page:
    laid = Laid(text)
    names, titles = FINDER.find(laid)
    return page("text", laid, names, titles, GAZETTEER)


def found(text: str) -> Unlisted:
    return unlisted([laid_out(text)], GAZETTEER)


def told(text: str) -> list[str]:
    """Each organization by its name, with its mentions where they are not just that."""
    others = found(text)
    return [
        name if words == [name] else f"{name}: {', '.join(words)}"
        for owner, mentions in others.mentions.items()
        for name, words in [(others.names[owner], [mention.text for mention in mentions])]
    ]


@pytest.mark.parametrize(
    "text, expected",
    [
        # the head comes last
        ("The Green Justice Party won.", ["Green Justice Party"]),
        ("Iranian Interior Ministry", ["Iranian Interior Ministry"]),
        ("Pakistan's Interior Ministry", ["Interior Ministry: Pakistan's Interior Ministry"]),
        ("Iran's Socialist Party and Iran's Alder Group", ["Socialist Party", "Alder Group"]),
        # two subjects, what it is called for short, who thinks there
        ("the Electoral and Boundaries Commission met; EBC staff left",
         ["Electoral and Boundaries Commission: Electoral and Boundaries Commission, EBC"]),
        ("The Alder Nurses and Midwives Association struck.",
         ["Alder Nurses and Midwives Association"]),
        ("The Harvest Relief Fund paid. Later the Fund stopped, and the Board met.",
         ["Harvest Relief Fund: Harvest Relief Fund, Fund"]),
        ("Researchers at the Brennan Center doubt it. The Lorna Center is a mall.",
         ["Brennan Center"]),
        # those who play, work, or own shares
        ("and Norvik striker Jan Alm. A trader at Bexley Hume said",
         ["Norvik", "Bexley Hume"]),
        ("Shares in Ostrava Kov and in others; Ostrava shares fell",
         ["Ostrava Kov: Ostrava Kov, Ostrava"]),
        ("the Test captain, a team manager, and his shares in it", []),
        ("Sandmouth coach Al Bo left. He lost to Sandmouth", ["Sandmouth: Sandmouth, Sandmouth"]),
        # in Chinese, Turkish, French and Spanish
        ("总统访问了黎光大学，会见全国渔民联合会代表。一家公司破产，中央银行沉默。",
         ["黎光大学", "全国渔民联合会"]),
        ("Ordospor kazandı. Deniz ve Liman Kurumu", ["Ordospor", "Deniz ve Liman Kurumu"]),
        ("le FC Lornac et le Stade de Brenne", ["FC Lornac", "Stade de Brenne"]),
        ("el Comité nacional de la unión y la Central de Obreros",
         ["Comité nacional de la unión", "Central de Obreros"]),
        ("Radio Neriss and Mothers Against Drunk Sailing. Lawyers for Smith left.",
         ["Radio Neriss", "Mothers Against Drunk Sailing"]),
        ("the daily Morgenrot said, and it rained. Chipmaker Nexper fell.",
         ["Morgenrot", "Nexper"]),
        ("a bank. Airline Polwing cut jobs; Veltra boss John Alm and dockers' union Havnar agreed",
         ["Polwing", "Veltra", "Havnar"]),
        ("the Alder School District and Norland Constabulary",
         ["Alder School District", "Norland Constabulary"]),
        # parties by one word
        ("Voters left the Conservatives, and few joined Labour in May.",
         ["Conservatives", "Labour"]),
        ("the Minister of Health and Labour and a Labour Day",
         []),
        ("Pakistan's National Jury of Voting and a Campaign Rally",
         ["National Jury of Voting: Pakistan's National Jury of Voting"]),
        ("the U.S. Coast Guard", ["U.S. Coast Guard"]),
        ("the Trade and Industry Ministry", ["Trade and Industry Ministry"]),
        ("General Motors Corp fell", ["General Motors Corp"]),
        ("Lahore High Court Bar Association",
         ["Lahore High Court Bar Association"]),
        ("the Harrow Rovers", ["Harrow Rovers"]),
        ("Egyptian Red Crescent", ["Egyptian Red Crescent"]),
        # or first
        ("Ministry of Interior", ["Ministry of Interior"]),
        ("the University of Peshawar", ["University of Peshawar"]),
        ("the Movement for the Left", ["Movement for the Left"]),
        ("Department of Health and Human Services",
         ["Department of Health and Human Services"]),
        ("the National Association for the Advancement of Old Music",
         ["National Association for the Advancement of Old Music"]),
        ("the Liberal Party of Iran and Hamza",
         ["Liberal Party of Iran"]),
        ("The Commission on Monday. Gross Domestic Product (GDP) and a Member of Parliament (MP)", []),
        ("the Italian Democratic Socialists (SDI)",
         ["Italian Democratic Socialists: Italian Democratic Socialists, SDI"]),
        ("Christian Democrats beat Dynamo Minsk", ["Christian Democrats", "Dynamo Minsk"]),
        ("the Left Unionist Party of Freedom and Progress",
         ["Left Unionist Party of Freedom and Progress"]),
        # in other tongues
        ("le Parti socialiste", ["Parti socialiste"]),
        ("the Front paysan", ["Front paysan"]),
        ("Cumhuriyet Halk Partisi", ["Cumhuriyet Halk Partisi"]),
        ("Freie Demokratische Partei", ["Freie Demokratische Partei"]),
        # what the text calls it later
        ("The Green Justice Party (GJP) and the GJP",
         ["Green Justice Party: Green Justice Party, GJP, GJP"]),
        ("The Vrije Liberalen en Democraten (VLD) met.",
         ["Vrije Liberalen en Democraten: Vrije Liberalen en Democraten, VLD"]),
        ("The Liberal Party and the Liberals",
         ["Liberal Party: Liberal Party, Liberals"]),
        ("The Supreme Court of Iran. The Supreme Court",
         ["Supreme Court of Iran: Supreme Court of Iran, Supreme Court"]),
        # what the text says it is
        ("Halden Lakes, a Norwegian company, said no. Halden fell.",
         ["Halden Lakes: Halden Lakes, Halden"]),
        ("the airline Lufthafen", ["Lufthafen"]),
        ("Formosa Sands said on Monday it would sell.", ["Formosa Sands"]),
        # a house by one word, and whose it is
        ("The Green Senate met. The Senate rose.", ["Green Senate: Green Senate, Senate"]),
        ("The Green Senate, the Old Harrow Senate. The Senate rose.",
         ["Green Senate", "Old Harrow Senate", "Senate"]),
        # nothing of the kind
        ("On Monday Parliament voted. The court and the Ministry agreed.", []),
        ("The Ruling Party and the West Bank, the Task Force", []),
        ("Union Square, Air Force One and Bank Holiday", []),
        ("the Iranian Party and the Iranian Services", []),
        ("UN Security Council", []),
        ("Ali Khan, a company director, said. Ahmad said it was late.", []),
        ("World Health Organization", []),
        ("the GJP and the VLD", []),
    ],
)  # fmt: skip
def test_it_finds_bodies_by_the_form_of_their_names(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    "text, closed",
    [
        ("the Liberal Party of Iran", ["Liberal Party of Iran"]),
        ("the Iran Evening Tribune", ["Iran Evening Tribune"]),
        ("the University of Tehran", []),
        ("Iranian Interior Ministry", []),
    ],
)
def test_in_names_of_parties_and_papers_a_country_is_only_a_word(
    text: str, closed: list[str]
) -> None:
    assert [text[start:end] for start, end in found(text).closed["text"]] == closed


@given(st.lists(st.sampled_from(
    ["The", "Green", "Party", "of", "Iran", "Foreign Ministry", "Ministry", "and", "(GP)", "GP", "Bank", "for", "a",
     "company,", "said", "it", "on", "Monday", "Union", "’s", "-", "& Co", "U.S.", "Parti", "du"]
), max_size=25).map(" ".join) | st.text(max_size=60))  # fmt: skip
@example("Green Party Iran GP (GP)")
@example("Iran. Ministry Foreign Ministry the Foreign Ministry.")
@settings(max_examples=120, deadline=None)
def test_mentions_hold_their_text_and_never_overlap_and_their_owners_have_names(text: str) -> None:
    others = found(text)
    assert all(owner in others.names or owner in GAZETTEER.body for owner in others.mentions)
    places = sorted((m.start, m.end) for ms in others.mentions.values() for m in ms)
    assert all(m.text == text[m.start : m.end] for ms in others.mentions.values() for m in ms)
    assert all(one[1] <= two[0] for one, two in pairwise(places))

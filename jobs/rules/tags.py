"""Tagging: all that is read in an article, each tag with the words that prove it."""

from collections.abc import Sequence
from datetime import date

from jobs.rules.article import FieldName, Reading
from jobs.rules.bodies.organizations import organizations
from jobs.rules.bodies.unlisted import unlisted
from jobs.rules.countries import countries
from jobs.rules.events import events
from jobs.rules.gazetteer import Gazetteer
from jobs.rules.names.finding import Finder
from jobs.rules.names.overlaps import Span
from jobs.rules.names.pages import Page, page
from jobs.rules.names.senses import senses
from jobs.rules.people.leaders import leaders
from jobs.rules.quotes import quotes
from jobs.rules.subjects.topics import topics
from jobs.rules.texts.laid import Laid


class Tagger:
    """Tags articles by a gazetteer. Built once; tagging changes nothing."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self._known = gazetteer
        self._finder = Finder(senses(gazetteer))

    @property
    def finder(self) -> Finder:
        """The automaton of all names."""
        return self._finder

    def tag(self, title: str | None, text: str, day: date | None) -> Reading:
        """What is in an article. `title` is None where it repeats the text; `day` is its date."""
        fields: list[tuple[FieldName, str]] = [("title", title)] if title else []
        fields.append(("text", text))
        pages: list[Page] = []
        clues: dict[FieldName, Sequence[Span]] = {}
        for name, words in fields:
            laid = Laid(words)
            names, titled = self._finder.find(laid)
            clues[name] = self._finder.clues(laid)
            pages.append(page(name, laid, names, titled, self._known))
        others = unlisted(pages, self._known)
        nations = countries(pages, self._known, others.closed)
        bodies = organizations(pages, self._known, others)
        owners = [country.id for country in nations] + [body.id for body in bodies]
        people, candidates, within = leaders(pages, owners, day, self._known)
        named = Reading(
            leaders=people,
            countries=nations,
            organizations=bodies,
            candidates=candidates,
            within=within,
        )
        body = pages[-1].laid
        said = quotes(body, people, candidates)
        done = events(body, named, said)
        told = Reading(people, nations, bodies, (), done, said, candidates, within)
        about = topics(pages, clues, self._known, told)
        return Reading(people, nations, bodies, about, done, said, candidates, within)

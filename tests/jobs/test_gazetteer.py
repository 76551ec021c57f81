"""The gazetteer's files are read strictly: what is wrong is named with its line and a remedy."""

from datetime import date
from pathlib import Path

import pytest

from jobs.gazetteer import load_gazetteer
from jobs.rules.gazetteer import Gazetteer, GazetteerError, Person, Term

FILES = {
    "gazetteer/countries.csv": (
        "id,name,capital,names,people,adjectives,epithets\n"
        "# the neighbours\n"
        "IR,Iran,Tehran;تهران,ایران,Iranians,Iranian,\n"
        'PK,Pakistan,Islamabad,"Pakistan, Islamic Republic of",Pakistanis,Pakistani,\n'
    ),
    "gazetteer/organizations.csv": "id,name,acronym,names\nQ1065,United Nations,UN,سازمان ملل\n",
    "gazetteer/persons.csv": (
        "id,name,names,short\nQ5947347,Ebrahim Raisi,ابراهیم رئیسی; Ebrahim Raeisi ,Raisi!\n"
        "own:jane-doe,Jane Doe,,\n"
    ),
    "gazetteer/offices.csv": (
        "id,name,of,kind,titles\nir-president,President of Iran,IR,head_of_state,President\n"
        "un-sg,Secretary-General of the United Nations,Q1065,secretary_general,\n"
    ),
    "gazetteer/terms.csv": (
        "person,office,start,end,as_of\nQ5947347,ir-president,2021-08-03,2024-05-19,\n"
        "own:jane-doe,un-sg,2026-01-01,,2026-02-01\n"
    ),
    "gazetteer/traps.csv": "words,instead_of\nIslamabad United,PK\n",
    "topics/topics.csv": "id,name,broader\nmedtop:16000000,Conflict,\nown:truce,Truce,medtop:16000000\n",
    "topics/lexicon.csv": "topic,weight,words\nown:truce,0.9,ceasefire;truce\n",
}


@pytest.fixture
def seeds(tmp_path: Path) -> Path:
    for name, written in FILES.items():
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(written, encoding="utf-8")
    return tmp_path


def test_it_loads_what_the_files_say(seeds: Path) -> None:
    known = load_gazetteer(seeds)
    assert known.person["Q5947347"] == Person(
        "Q5947347",
        "Ebrahim Raisi",
        ("ابراهیم رئیسی", "Ebrahim Raeisi"),
        ("Raisi",),
        frozenset(["raisi"]),
    )
    assert known.famous == {"raisi"}
    assert known.nation["PK"].names == ("Pakistan, Islamic Republic of",)
    assert known.terms[1] == Term("own:jane-doe", "un-sg", date(2026, 1, 1), None, date(2026, 2, 1))
    assert known.broader["own:truce"] == ("medtop:16000000",)


@pytest.mark.parametrize(
    "file, old, new, sentence",
    [
        ("gazetteer/countries.csv", "IR,Iran", "Iran,Iran",
         "countries.csv, line 3: 'Iran' is no country's code; write the one of ISO 3166-1, like IR."),
        ("gazetteer/countries.csv", "IR,Iran", "QQ,Iran",
         "countries.csv, line 3: 'QQ' is no country's code; write the one of ISO 3166-1, like IR."),
        ("gazetteer/persons.csv", "own:jane-doe", "Q1065",
         ("persons.csv, line 3: Q1065 is United Nations on line 2 of organizations.csv; write the "
         "person's own id.")),
        ("gazetteer/persons.csv", "Jane Doe", "Iran",
         ("persons.csv, line 3: 'Iran' is the country on line 3 of countries.csv; write the person's "
         "full name.")),
        ("gazetteer/persons.csv", "Ebrahim Raeisi", "ایران",
         ("persons.csv, line 2: 'ایران' is the country on line 3 of countries.csv; write the person's "
         "full name.")),
        ("gazetteer/persons.csv", "Raisi!", "Raisi;Z!",
         "persons.csv, line 2: 'Z' is one letter, which is nobody's name; take it out."),
        ("gazetteer/countries.csv", "PK,", "IR,",
         "countries.csv, line 4: IR is already on line 3; keep one of the two."),
        ("gazetteer/countries.csv", "IR,Iran", "IR,",
         "countries.csv, line 3: the column 'name' is empty; fill it in or remove the line."),
        ("gazetteer/countries.csv", "Iranian,\n", "Iranian\n",
         ("countries.csv, line 3: 6 columns instead of 7; put a cell that holds a comma between "
         "double quotes.")),
        ("gazetteer/countries.csv", "id,name,capital", "id,name,town",
         ("countries.csv, line 1: the header lacks capital; it should be "
         "id,name,capital,names,people,adjectives,epithets.")),
        ("gazetteer/countries.csv", '"Pakistan, Islamic', '"Pakistan"x, Islamic',
         "countries.csv, line 4: unreadable (',' expected after '\"'); check its double quotes."),
        ("gazetteer/persons.csv", "own:jane-doe", "Jane Doe",
         "persons.csv, line 3: 'Jane Doe' is no id; write one like Q5947347 or own:jane-doe."),
        ("gazetteer/offices.csv", "Iran,IR", "Iran,XX",
         ("offices.csv, line 2: of 'XX' is unknown; add it to countries.csv or organizations.csv "
         "first.")),
        ("gazetteer/offices.csv", "head_of_state", "boss",
         ("offices.csv, line 2: kind 'boss' is unknown; use one of supreme_leader, head_of_state, "
         "head_of_government, secretary_general, foreign_minister, army_chief, spokesperson, "
         "other.")),
        ("gazetteer/terms.csv", "own:jane-doe", "own:john-doe",
         "terms.csv, line 3: person 'own:john-doe' is unknown; add it to persons.csv first."),
        ("gazetteer/terms.csv", "un-sg", "un-boss",
         "terms.csv, line 3: office 'un-boss' is unknown; add it to offices.csv first."),
        ("gazetteer/terms.csv", "2024-05-19", "2020-05-19",
         ("terms.csv, line 2: the term ends on 2020-05-19, before it starts on 2021-08-03; correct "
         "one of them.")),
        ("gazetteer/terms.csv", "2024-05-19", "19/5/2024",
         "terms.csv, line 2: end '19/5/2024' is no date; write it as 2023-12-20."),
        ("gazetteer/countries.csv", "Iranian,\n", "Iranian;Pakistani,\n",
         ("countries.csv, line 4: 'Pakistani' means the country on line 3 too; put a ? behind it "
         "in one of the two lines.")),
        ("gazetteer/organizations.csv", "id,name,acronym,names\nQ1065,United Nations,UN,",
         "id,name,acronym,kind,names\nQ1065,United Nations,UN,paper,",
         ("organizations.csv, line 2: kind 'paper' is unknown; use one of party, outlet, club, "
         "company.")),
        ("gazetteer/persons.csv", "own:jane-doe", "Q5947347",
         "persons.csv, line 3: Q5947347 is already on line 2; keep one of the two."),
        ("gazetteer/traps.csv", "PK", "XX",
         ("traps.csv, line 2: instead_of 'XX' is unknown; add it to countries.csv, "
         "organizations.csv or persons.csv first.")),
        ("gazetteer/traps.csv", "Islamabad United,PK", "Islamabad United,PK\nIslamabad United,",
         "traps.csv, line 3: Islamabad United is already on line 2; keep one of the two."),
        ("gazetteer/terms.csv", "own:jane-doe,un-sg,2026-01-01,,2026-02-01\n",
         "own:jane-doe,un-sg,2026-01-01,,2026-02-01\n" * 2,
         "terms.csv, line 4: it says what line 3 says; keep one of the two."),
        ("gazetteer/terms.csv", "own:jane-doe,un-sg,2026-01-01,,2026-02-01\n",
         "own:jane-doe,un-sg,2026-01-01,,2026-02-01\nown:jane-doe,un-sg,2025-01-01,2026-03-01,\n",
         ("terms.csv, line 4: own:jane-doe holds un-sg on line 3 at the same time; correct the "
         "dates, or keep one of the two.")),
        ("gazetteer/terms.csv", "2026-02-01\n", "\n",
         ("terms.csv, line 3: the term is open, but as_of does not say when it was so; write the "
         "day on which you know it, or an end.")),
        ("topics/topics.csv", "Truce,medtop:16000000", "Truce,medtop:16999999",
         "topics.csv, line 3: broader 'medtop:16999999' is unknown; add it to topics.csv first."),
        ("topics/topics.csv", "Conflict,", "Conflict,own:truce",
         ("topics.csv, line 2: medtop:16000000 belongs to itself by way of own:truce; give it another "
         "broader topic.")),
        ("topics/topics.csv", "own:truce,Truce", "own:truce,Truce,\nown:peace,Peace",
         "topics.csv, line 4: own:peace has no words; add a line for it to lexicon.csv."),
        ("topics/lexicon.csv", "0.9", "9",
         "lexicon.csv, line 2: weight '9' is not between 0 and 1; write one like 0.6."),
        ("topics/lexicon.csv", "0.9", "nan",
         "lexicon.csv, line 2: weight 'nan' is not between 0 and 1; write one like 0.6."),
        ("topics/lexicon.csv", "own:truce", "own:war",
         "lexicon.csv, line 2: topic 'own:war' is unknown; add it to topics.csv first."),
    ],
)  # fmt: skip
def test_it_names_the_line_and_the_remedy(
    seeds: Path, file: str, old: str, new: str, sentence: str
) -> None:
    path = seeds / file
    written = path.read_text(encoding="utf-8")
    assert old in written
    path.write_text(written.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(GazetteerError) as error:
        load_gazetteer(seeds)
    assert str(error.value) == sentence


def test_a_question_mark_marks_a_word_that_may_mean_something_else(seeds: Path) -> None:
    path = seeds / "gazetteer" / "countries.csv"
    written = path.read_text(encoding="utf-8")
    path.write_text(written.replace("Iranians", "Iranians;Medes?"), encoding="utf-8")
    nation = load_gazetteer(seeds).nation["IR"]
    assert (nation.people, nation.doubtful) == (("Iranians", "Medes"), frozenset(["medes"]))


def test_it_says_where_a_file_is_not_utf_8(seeds: Path) -> None:
    path = seeds / "gazetteer" / "traps.csv"
    path.write_bytes(b"words,instead_of\nS\xe3o Paulo FC,BR\n")
    with pytest.raises(GazetteerError, match=r"traps\.csv, line 2: not UTF-8; save it as UTF-8\."):
        load_gazetteer(seeds)


def test_it_says_which_file_is_missing_or_empty(seeds: Path) -> None:
    path = seeds / "gazetteer" / "traps.csv"
    path.write_text("# nothing yet\n")
    with pytest.raises(GazetteerError, match=r"traps\.csv has no header; it should be words,"):
        load_gazetteer(seeds)
    path.unlink()
    with pytest.raises(
        GazetteerError, match=r"traps\.csv is missing; put it back or set SEEDS_DIR"
    ):
        load_gazetteer(seeds)


def test_it_allows_a_column_of_your_own(seeds: Path) -> None:
    path = seeds / "gazetteer" / "traps.csv"
    path.write_text("words,instead_of,note\nIslamabad United,PK,cricket\n", encoding="utf-8")
    assert load_gazetteer(seeds).traps[0].words == "Islamabad United"


@pytest.mark.parametrize(
    "start, end, as_of, day, covered",
    [
        ("2021-08-03", "2024-05-19", None, "2021-08-03", True),
        ("2021-08-03", "2024-05-19", None, "2024-05-19", True),
        ("2021-08-03", "2024-05-19", None, "2024-05-20", False),
        ("2021-08-03", "2024-05-19", None, "2021-08-02", False),
        ("2021-08-03", None, None, "2040-01-01", True),
        ("2021-08-03", None, "2022-08-01", "2023-08-01", True),
        ("2021-08-03", None, "2022-08-01", "2024-08-01", False),
        (None, "2024-05-19", None, "1999-01-01", True),
    ],
)
def test_an_open_term_is_believed_for_a_while(
    start: str | None, end: str | None, as_of: str | None, day: str, covered: bool
) -> None:
    begins, ends, checked = (d and date.fromisoformat(d) for d in (start, end, as_of))
    term = Term("Q1", "x", begins or None, ends or None, checked or None)
    assert term.covers(date.fromisoformat(day)) is covered


def test_it_loads_the_seeds() -> None:
    known: Gazetteer = load_gazetteer(Path(__file__).parents[2] / "seeds")
    assert known.nations
    assert known.persons

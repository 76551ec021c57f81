"""A gazetteer small enough to read, for the tests of the rules."""

from datetime import date

from jobs.rules.gazetteer import (
    Body,
    Clue,
    Gazetteer,
    Nation,
    Office,
    Person,
    Subject,
    Term,
    Trap,
)

GAZETTEER = Gazetteer(
    persons=(
        Person("Q1", "Ebrahim Raisi", ("ابراهیم رئیسی", "إبراهيم رئيسي"), ("Raisi", "رئیسی")),
        Person("Q2", "Hassan Rouhani", (), ("Rouhani",)),
        Person("Q3", "Shehbaz Sharif", ("شہباز شریف",), ("Sharif",)),
        Person("Q4", "Nawaz Sharif", (), ("Sharif",)),
        Person("Q5", "Arif Alvi", (), ("Alvi",)),
        Person("Q6", "Joko Widodo", ("Jokowi",), ("Widodo",)),
        Person("Q7", "António Guterres", (), ("Guterres",)),
        Person("Q8", "Hossein Amir-Abdollahian", (), ("Amir-Abdollahian",)),
        Person("Q9", "Imran Khan", (), ("Khan",)),
    ),
    offices=(
        Office("ir-president", "President of Iran", "IR", "head_of_state", ("President",)),
        Office("ir-fm", "Foreign Minister of Iran", "IR", "foreign_minister"),
        Office("ir-judge", "Chief Justice of Iran", "IR", "other", ("Chief Justice",)),
        Office("pk-president", "President of Pakistan", "PK", "head_of_state", ("President",)),
        Office(
            "pk-pm", "Prime Minister of Pakistan", "PK", "head_of_government", ("Prime Minister",)
        ),
        Office("id-president", "President of Indonesia", "ID", "head_of_state", ("President",)),
        Office("un-sg", "Secretary-General of the United Nations", "own:un", "secretary_general"),
    ),
    terms=(
        Term("Q1", "ir-judge", date(2019, 3, 7), date(2021, 7, 1)),
        Term("Q1", "ir-president", date(2021, 8, 3), date(2024, 5, 19)),
        Term("Q2", "ir-president", date(2013, 8, 3), date(2021, 8, 2)),
        Term("Q3", "pk-pm", date(2022, 4, 11), date(2023, 8, 14)),
        Term("Q3", "pk-pm", date(2024, 3, 3), None, date(2026, 1, 22)),
        Term("Q4", "pk-pm", date(2013, 6, 5), date(2017, 7, 28)),
        Term("Q5", "pk-president", date(2018, 9, 9), date(2024, 3, 10)),
        Term("Q6", "id-president", date(2014, 10, 20), date(2024, 10, 20)),
        Term("Q7", "un-sg", date(2017, 1, 1), None, date(2026, 1, 1)),
        Term("Q8", "ir-fm", date(2021, 8, 25), date(2024, 5, 19)),
        Term("Q9", "pk-pm", date(2018, 8, 18), date(2022, 4, 10)),
    ),
    nations=(
        Nation(
            "IR",
            "Iran",
            ("Tehran", "تهران"),
            ("Islamic Republic of Iran", "ایران", "إيران"),
            ("Iranians",),
            ("Iranian", "إيراني", "الإيراني", "iranien", "ایرانی"),
        ),
        Nation(
            "PK",
            "Pakistan",
            ("Islamabad",),
            ("پاکستان", "باكستان"),
            ("Pakistanis",),
            ("Pakistani",),
        ),
        Nation("US", "United States", ("Washington",), ("US", "U.S.", "USA"), (), ("American",)),
        Nation("TR", "Turkey", ("Ankara",), ("Türkiye", "ترکیه"), (), ("Turkish",)),
        Nation("TD", "Chad", (), (), (), ("Chadian",)),
        Nation("JO", "Jordan", ("Amman",), ("الأردن",), (), ("Jordanian",)),
        Nation("ID", "Indonesia", ("Jakarta",), (), (), ("Indonesian",)),
        Nation(
            "IL",
            "Israel",
            (),
            (),
            ("Israelis",),
            ("Israeli",),
            ("Zionist regime", "Tel Aviv regime", "Israeli regime"),
        ),
        Nation("MV", "Maldives", ("Male",), (), (), ("Maldivian",)),
        Nation("CN", "China", ("Beijing",), ("中国",), (), ("Chinese",)),
        Nation("MA", "Morocco", (), ("المغرب",), (), ("Moroccan",)),
    ),
    bodies=(
        Body("own:un", "United Nations", "UN", ("الأمم المتحدة", "سازمان ملل")),
        Body("own:unsc", "United Nations Security Council", "UNSC", ("UN Security Council",)),
        Body("own:who", "World Health Organization", "WHO"),
        Body("own:nato", "North Atlantic Treaty Organization", "NATO"),
        Body("own:mfa-iran", "Foreign Ministry of Iran", "", ("Iran's Foreign Ministry",)),
        Body("own:oic", "Organisation of Islamic Cooperation", "OIC"),
    ),
    traps=(Trap("Washington Post", "US"), Trap("Islamabad United", "PK")),
    subjects=(
        Subject("medtop:16000000", "Conflict, war and peace"),
        Subject("own:peace", "Peace process", "medtop:16000000"),
        Subject("own:ceasefire", "Ceasefire", "own:peace"),
        Subject("own:trade", "Trade"),
    ),
    clues=(
        Clue("own:ceasefire", 0.9, ("ceasefire", "truce", "آتش‌بس", "هدنة")),
        Clue("own:trade", 0.5, ("trade", "exports", "cooperation")),
        Clue("own:trade", 0.9, ("trade deal",)),
        Clue("own:peace", 0.6, ("peace talks",)),
    ),
)

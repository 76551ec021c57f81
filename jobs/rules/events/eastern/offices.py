"""Offices that stand alone for whoever holds them, in Arabic, Persian and Urdu."""

from jobs.rules.events.eastern.letters import plain

_NAMES = {
    "president of": "رئیس جمهور|رئیس جمهوری|رئیسجمهور|صدر|صدر مملکت|الرئيس|رئيس الجمهورية",
    "prime minister of": "نخست وزیر|وزیراعظم|وزیر اعظم|رئيس الوزراء|رئيس الحكومة",
    "king of": "الملك|العاهل",
    "emir of": "الأمير",
    "minister": "الوزير|الوزيرة",
    "foreign": "وزیر خارجه|وزیر امور خارجه|وزیر خارجہ|وزیرخارجہ|وزير الخارجية",
    "secretary-general": "دبیرکل|دبیر کل|سیکرٹری جنرل|سیکریٹری جنرل|الأمين العام",
}
# The longest first, as words; each with what the name of such an office has in it.
OFFICES = tuple(
    sorted(
        (
            (tuple(plain(name).split()), office)
            for office, names in _NAMES.items()
            for name in names.split("|")
        ),
        key=lambda row: -len(row[0]),
    )
)

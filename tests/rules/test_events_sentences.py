"""Several deeds in a sentence, asides, and sentences that tell of none."""

import pytest

from tests.rules.events_told import all_told


@pytest.mark.parametrize(
    "text, expected",
    [
        # asides, several verbs, what is said of whom
        ("Raisi, who visited Russia in May, urged Qatar to wait.",
         ["visit done: Raisi > RU", "appeal done: Raisi > QA"]),
        ("Israel attacked Iran, bombed Gaza, invaded Qatar.",
         ["attack done: IL > IR", "attack done: IL > PS", "attack done: IL > QA"]),
        ("Henry Smith, a former US envoy, died.", []),
        ("Biden told Sharif in a phone call that he was right.",
         ["statement done: Biden > Sharif", "call done: Biden > Sharif"]),
        ("Israel rejected calls for a ceasefire in Gaza.", ["ceasefire denied: IL > PS"]),
        ("The US agreed to impose sanctions on Iran over its attack on Israel.",
         ["sanction planned: US > IR", "attack done: IR > IL"]),
        ("Russian missiles struck Kyiv.", ["attack done: RU > UA"]),
        ("Storms hit Pakistan, killing dozens.", []),
        ("Iran fired dozens of missiles at Israel.", ["attack done: IR > IL"]),
        ("At least 12 Palestinians were killed in Israeli air strikes on Gaza.",
         ["attack done: IL > PS"]),
        ("Foreign ministers of Iran and Russia met in Beijing.", ["meet done: IR,RU >"]),
        ("Raisi was killed when his helicopter crashed.", ["die done: Raisi >"]),
        ("Thousands of Israelis protested on Saturday.", ["protest done: IL >"]),
        ("A visit to Pakistan by Raisi has been postponed.", ["visit planned: Raisi > PK"]),
        ("Russia vetoed a UN resolution demanding a pause.", []),
        ("Iran warned Israel against any attack on Qatar.", ["threaten done: IR > IL"]),
        ("Pakistan will meet China in the final of the tournament.", []),
        ("Turkey struck a deal with Russia on gas.", []),
        ("The Iranian embassy in Moscow said so.", ["statement done: IR >"]),
        ("Iran’s Foreign Ministry spokesman Amir-Abdollahian urged calm.",
         ["appeal done: Amir >"]),
        ("Putin said he would visit Iran.",
         ["statement done: Putin >", "visit planned: Putin > IR"]),
        ("Qatar plans to offer to mediate between Iran and the US.",
         ["mediate planned: QA > IR,US"]),
        ("Raisi will travel to China for talks with Putin.",
         ["visit planned: Raisi > CN", "meet planned: Raisi > Putin"]),
        ("Sweden handed over 14 tanks to Ukraine.", ["aid done: SE > UA"]),
        ("France came and Israel urged Iran to halt its attacks on Qatar.",
         ["appeal done: IL > IR", "attack done: IR > QA"]),
        ("Russia attacked Ukraine, and the US imposed sanctions on Russia.",
         ["attack done: RU > UA", "sanction done: US > RU"]),
        ("Raisi said Israel must stop, and thanked Russia.", ["praise done: Raisi > RU"]),
        # nobody known, nothing told
        ("The committee condemned the decision.", []),
        ("The mosque was attacked.", []),
        ("Iran and Pakistan are neighbours.", []),
        ("Raisi suffered a heart attack.", []),
        ("Fire destroyed a call centre in Pakistan.", []),
        ("The deal met the deadline, Iran’s rivals believe.", []),
        ("The so-called Republic of Iran is old.", []),
        ("Iran’s tourists are shelling out more.", []),
        ("Pakistan beat India by six wickets and meet Qatar in the final.", []),
        ("At the appointed time Iran and Russia were silent.", []),
        ("Iran’s website visit numbers rose.", []),
        ("Labour strikes in Russia went on.", []),
        ("Iran’s oil price target is high.", []),
        ("Russia stood by Iran.", []),
        ("Iran and Pakistan share a border.", []),
    ],
)  # fmt: skip
def test_it_tells_who_did_what_to_whom(text: str, expected: list[str]) -> None:
    assert all_told(text) == expected

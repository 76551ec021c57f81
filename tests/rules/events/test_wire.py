"""Deeds as wire stories word them, from anywhere in the world."""

import pytest

from tests.rules.events.told import all_told


@pytest.mark.parametrize(
    "text, expected",
    [
        # mediation and truces
        ("Qatar mediated between Israel and Hamas for months.", ["mediate done: QA > IL,Hamas"]),
        ("Qatar served as a mediator between Iran and Israel.", ["mediate done: QA > IR,IL"]),
        ("Egypt acted as mediator between Russia and Ukraine.", ["mediate done: EG > RU,UA"]),
        ("China offered to mediate between Iran and Pakistan.", ["mediate planned: CN > IR,PK"]),
        ("Israel and Hamas reached a ceasefire deal.", ["ceasefire done: IL,Hamas >"]),
        ("Israel and Hamas reached a ceasefire deal mediated by Qatar and Egypt.",
         ["ceasefire done: IL,Hamas >", "mediate done: QA,EG > IL,Hamas"]),
        ("Iran and Pakistan agreed to widen the road.", []),
        ("Iran agreed to widen the road.", []),
        # help
        ("China shipped food to Syria.", ["aid done: CN > SY"]),
        ("China trucked flour into Gaza.", ["aid done: CN > PS"]),
        ("The US granted Egypt a loan of 20 million dollars.", ["aid done: US > EG"]),
        ("Sweden donated 200 tents to Pakistan.", ["aid done: SE > PK"]),
        ("Sweden will send missiles to Ukraine.", ["aid planned: SE > UA"]),
        ("Sweden announced aid to Ukraine.", ["aid planned: SE > UA"]),
        ("Sweden suspended aid to Syria.", []),
        ("Russia vetoed aid to Ukraine.", []),
        # visits
        ("Raisi flew into Beijing late on Tuesday.", ["visit done: Raisi > CN"]),
        ("Raisi left for India on Sunday.", ["visit done: Raisi > IN"]),
        ("Raisi is due in India on Monday.", ["visit planned: Raisi > IN"]),
        ("Raisi and Sharif are due in India on Monday.", ["visit planned: Raisi,Sharif > IN"]),
        ("Raisi is expected in India on Monday.", ["visit planned: Raisi > IN"]),
        ("Raisi is to travel to India next week.", ["visit planned: Raisi > IN"]),
        ("Raisi began a two-day visit to India.", ["visit done: Raisi > IN"]),
        # several who are met are met one by one
        ("Raisi met Putin and Sharif.", ["meet done: Raisi > Putin,Sharif"]),
        ("Raisi led talks with Putin.", ["meet done: Raisi > Putin"]),
        ("Raisi hosted Putin in Tehran.", ["meet done: Raisi > Putin"]),
        ("Putin was received in Moscow by Raisi.", ["meet done: Raisi > Putin"]),
        ("“Peace must come,” Raisi told the UN meeting.", ["statement done: Raisi > UN"]),
        # who speaks, and through what
        ("According to Putin, the talks were useful.", ["statement done: Putin >"]),
        ("The talks were useful, according to Russian President Putin.",
         ["statement done: Putin >"]),
        ("The talks were useful, Hamas reported.", ["statement done: Hamas >"]),
        ("Turkey's rival Iran called the day a beginning.", ["statement done: IR >"]),
        ("Washington called it “very worrying”.", ["statement done: US >"]),
        ("Putin asked how peace could come.", ["statement done: Putin >"]),
        ("Putin expects the crest on Thursday.", ["statement done: Putin >"]),
        ("China expects prices to climb.", []),
        ("Putin sent condolences.", ["statement done: Putin >"]),
        ("Biden's campaign said no one was above the law.", ["statement done: Biden >"]),
        ("Biden's dog said nothing.", []),
        ("The hour has come, a statement by Hamas said.", ["statement done: Hamas >"]),
        ("The president of Iran, Raisi, said it was late.", ["statement done: Raisi >"]),
        ("Raisi said after a meeting with Putin that all was well.",
         ["statement done: Raisi >", "meet done: Raisi > Putin"]),
        # thanks, appeals, blame
        ("Putin welcomed the decision.", ["praise done: Putin >"]),
        ("Putin thanked the jurors.", ["praise done: Putin >"]),
        ("Putin proposed a peace conference.", ["appeal done: Putin >"]),
        ("Putin asked donors to release the assets.", ["appeal done: Putin >"]),
        ("Putin thanked China but urged it to go further.",
         ["praise done: Putin > CN", "appeal done: Putin > CN"]),
        ("Ukraine accused Russia of attacking it.", ["condemn done: UA > RU"]),
        ("Azerbaijan's friend Israel bombed Syria. Putin condemned the attack.",
         ["attack done: IL > SY", "condemn done: Putin > IL"]),
        ("Putin flew home despite warnings from China.", ["threaten done: CN >"]),
        ("The UN ordered Israel to open the crossings.", ["demand done: UN > IL"]),
        ("Sweden ordered the Iranian ambassador to leave.", ["expel done: SE > IR"]),
        ("Sweden ordered Russian gas.", []),
        ("Sweden added ten Russian banks to its sanctions list.", ["sanction done: SE > RU"]),
        # offices and deaths
        ("Widodo became president in 2014.", []),
        ("Widodo was declared the winner of the election.", ["elect done:  > Widodo"]),
        ("Widodo defeated a general in the runoff.", ["elect done:  > Widodo"]),
        ("Widodo defeated the motion.", []),
        ("Indonesians elected Widodo president.", ["elect done:  > Widodo"]),
        ("Widodo was elected by Hamas.", ["elect done: Hamas > Widodo"]),
        ("Putin appointed Sharif as envoy.", ["appoint done: Putin > Sharif"]),
        ("Alvi picked Sharif as prime minister.", ["appoint done: Alvi > Sharif"]),
        ("Sharif handed in his resignation.", ["resign done: Sharif >"]),
        ("Pakistanis called on Sharif to quit.",
         ["appeal done: PK > Sharif", "resign called_for: Sharif >"]),
        ("Haniyeh was shot dead in Tehran.", ["die done: Haniyeh >"]),
        ("Israel killed Haniyeh in Tehran.",
         ["attack done: IL > Haniyeh", "die done: Haniyeh >"]),
        ("Israel wounded Haniyeh.", ["attack done: IL > Haniyeh"]),
    ],
)  # fmt: skip
def test_it_tells_who_did_what_to_whom(text: str, expected: list[str]) -> None:
    assert all_told(text) == expected

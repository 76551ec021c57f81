"""Who acts over asides and lists, what goes on behind "and", and what another verb makes of a deed."""

import pytest

from tests.rules.events_told import all_told


@pytest.mark.parametrize(
    "text, expected",
    [
        # over asides and lists
        ("Putin, the Russian president, and Raisi met.", ["meet done: Putin,Raisi >"]),
        ("The president, Putin, and Raisi visited Qatar.", ["visit done: Putin,Raisi > QA"]),
        ("Raisi, the spokesman of the UN, called for calm and urged Egypt to wait.",
         ["appeal done: Raisi > EG"]),
        ("Iran praised the accord, but Raisi, Putin, and Sharif met.",
         ["praise done: IR >", "meet done: Raisi,Putin,Sharif >"]),
        ("Iran thanked Egypt, while the envoy of Qatar, Haniyeh, condemned Israel.",
         ["praise done: IR > EG", "condemn done: Haniyeh > IL"]),
        ("Egypt says so, but Qatar’s leader, Haniyeh, congratulated Iran.",
         ["statement done: EG >", "praise done: Haniyeh > IR"]),
        ("Qatar paid tribute to Raisi and Putin, who died on Monday.",
         ["praise done: QA > Raisi,Putin", "die done: Raisi,Putin >"]),
        ("Putin was among those who phoned Raisi.", ["call done: Putin > Raisi"]),
        ("US warplanes, ships and drones launched air strikes across Syria.",
         ["attack done: US > SY"]),
        ("Israeli F-16s bombed Gaza.", ["attack done: IL > PS"]),
        ("The foreign office in Islamabad condemned Israel.", ["condemn done: PK > IL"]),
        ("Raisi’s cabinet stepped down.", ["resign done: Raisi >"]),
        ("Iran will wait, said Raisi; Qatar condemned Israel.",
         ["statement done: Raisi >", "condemn done: QA > IL"]),
        ("Iran has left, Raisi said on Monday, condemning Israel.", ["condemn done: Raisi > IL"]),
        ("Iran condemned the attack, as did Egypt and Qatar.",
         ["condemn done: IR >", "condemn done: EG,QA >"]),
        # whom a deed is directed at
        ("Raisi will meet the leaders of China and Qatar.", ["meet planned: Raisi > CN,QA"]),
        ("Raisi praised the army chief, Putin, for it.", ["praise done: Raisi > Putin"]),
        ("Raisi met his counterpart, Putin, with whom he signed a treaty.",
         ["meet done: Raisi > Putin", "sign done: Raisi > Putin"]),
        ("Raisi demanded that the council answer Putin’s letter.", ["demand done: Raisi >"]),
        ("Raisi demanded the dismissal of Putin.", ["demand done: Raisi >"]),
        ("Raisi met American editors.", []),
        ("Raisi flew to a summit of the OIC in Qatar.", ["visit done: Raisi > QA"]),
        ("Iranian planes with relief goods landed in Damascus.", ["aid done: IR > SY"]),
        ("Israel killed Haniyeh by a drone in Damascus.", ["attack done: IL > Haniyeh", "die done: Haniyeh >"]),
        # behind "and"
        ("Raisi will visit Qatar and meet Putin.",
         ["visit planned: Raisi > QA", "meet planned: Raisi > Putin"]),
        ("Raisi is to arrive in Qatar on Monday and hold talks with Putin.",
         ["visit planned: Raisi > QA", "meet planned: Raisi > Putin"]),
        # what another verb, or a time, makes of it
        ("Raisi told Putin by phone that Iran was ready.",
         ["statement done: Raisi > Putin", "call done: Raisi > Putin"]),
        ("Raisi voiced full support for Qatar.", ["praise done: Raisi > QA"]),
        ("Iran’s support for Qatar is known.", []),
        ("Israel bombed Gaza, prompting Hamas to launch rockets.",
         ["attack done: IL > PS", "attack done: Hamas >"]),
        ("Police arrested men trying to storm Gaza.", []),
        ("Raisi is the first Iranian president to visit Qatar.", ["visit done: Raisi > QA"]),
        ("Raisi cancelled a planned visit to Qatar.", ["visit denied: Raisi > QA"]),
        ("The trip of Raisi to Qatar was never planned.", ["visit denied: Raisi > QA"]),
        ("Raisi and Putin never met.", []),
        ("Raisi was appointed last week by Putin.", ["appoint done: Putin > Raisi"]),
        ("Iran and Israel agreed to observe a ceasefire.", ["ceasefire done: IR,IL >"]),
        ("Iran and Israel agreed to a Qatari-brokered ceasefire.",
         ["ceasefire done: IR,IL >", "mediate done: QA > IR,IL"]),
        ("Sharif brokered a ceasefire.", ["mediate done: Sharif >"]),
        ("Raisi announced a rally against Israel.", ["protest planned: Raisi > IL"]),
        ("Putin urged states to expel Israeli diplomats.",
         ["appeal done: Putin >", "expel called_for:  > IL"]),
        ("Biden submitted his resignation.", ["resign done: Biden >"]),
        ("The prospect of talks between Russia and Ukraine dimmed.", ["meet planned: RU,UA >"]),
        ("Buyers of Iranian gas risked sanctions.", []),
        ("Iran has the death penalty.", []),
        ("Russia’s prosecutor said so.", []),
        ("Biden dismissed Putin as minister.", []),
        ("Thousands marched on the anniversary of the attack by Hamas.", []),
    ],
)  # fmt: skip
def test_it_tells_who_did_what_to_whom(text: str, expected: list[str]) -> None:
    assert all_told(text) == expected

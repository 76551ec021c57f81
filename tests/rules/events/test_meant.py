"""Whom a pronoun, a bare noun or nobody at all means, from what was told before."""

import pytest

from tests.rules.events.told import all_told


@pytest.mark.parametrize(
    "text, expected",
    [
        # him, her, them, it
        ("Raisi won the election. Putin phoned him to congratulate him.",
         ["elect done:  > Raisi", "call done: Putin > Raisi", "praise done: Putin > Raisi"]),
        ("Raisi came. Putin praised his visit.", ["praise done: Putin > Raisi"]),
        ("Raisi left. Putin phoned his rival.", ["call done: Putin > Raisi"]),
        ("Guterres spoke. The Israeli envoy demanded that he resign.",
         ["demand done: IL > Guterres", "resign called_for: Guterres >"]),
        ("Iran expelled envoys from Sweden and Ukraine, accusing them of spying.",
         ["expel done: IR > SE,UA", "condemn done: IR > SE,UA"]),
        ("Russia left after the US broke off ties and told its diplomats to leave.",
         ["expel done: US > RU"]),
        ("Biden met Putin and briefed him on Gaza.",
         ["meet done: Biden > Putin", "statement done: Biden > Putin"]),
        ("Biden praised Egypt, and Putin said he planned to meet Widodo.",
         ["praise done: Biden > EG", "statement done: Putin >", "meet planned: Putin > Widodo"]),
        ("Biden arrived. He and Putin shook hands.", ["meet done: Biden,Putin >"]),
        # the attack and who is retaliated against
        ("Israel bombed Syria. Iran condemned the strikes.",
         ["attack done: IL > SY", "condemn done: IR > IL"]),
        ("Israel bombed Syria. Iran called it a crime.",
         ["attack done: IL > SY", "condemn done: IR > IL"]),
        ("Israel bombed Syria. Iran vowed harsh revenge.",
         ["attack done: IL > SY", "threaten done: IR >"]),
        ("Israel bombed Syria. Raisi said his country would respond.",
         ["attack done: IL > SY", "threaten done: Raisi >"]),
        ("Sweden expelled Russian diplomats. Moscow will retaliate.",
         ["expel done: SE > RU", "threaten done: RU >"]),
        ("Sweden condemned the decision.", ["condemn done: SE >"]),
        # between whom
        ("Israel and Hamas agreed to a truce. It was brokered by Qatar.",
         ["ceasefire done: IL,Hamas >", "mediate done: QA > IL,Hamas"]),
        ("Raisi and Putin held talks. Qatar carried messages.",
         ["meet done: Raisi,Putin >", "mediate done: QA >"]),
        # the two, both sides, the agency
        ("Raisi met Putin. Both leaders praised Qatar.",
         ["meet done: Raisi > Putin", "praise done: Raisi,Putin > QA"]),
        ("Raisi refused to meet Putin, but the two men shook hands.",
         ["meet denied: Raisi > Putin", "meet done: Raisi,Putin >"]),
        ("Raisi met Putin. Both sides signed a treaty.",
         ["meet done: Raisi > Putin", "sign done: IR,RU >"]),
        ("Iran left the UN. The organization said it regretted that.", ["statement done: UN >"]),
        ("NATO met the OIC. The alliance praised Iran.", ["meet done: NATO > OIC"]),
        ("Two young men died. Raisi left.", []),
        # the country that was named before
        ("Israel has lost 132 men in Gaza since it invaded the territory.", ["attack done: IL > PS"]),
        ("Iran said Israel had bombed the country.",
         ["statement done: IR >", "attack done: IL > IR"]),
        ("Putin met Raisi and praised the country.",
         ["meet done: Putin > Raisi", "praise done: Putin >"]),
        ("Qatar said it would attack the country if needed.",
         ["statement done: QA >", "attack planned: QA >"]),
        # an attack that is told again, of nobody
        ("Israel bombed Syria. Raisi blasted Israel’s attack on the mosque.",
         ["attack done: IL > SY", "condemn done: Raisi > IL"]),
        ("Iran spoke of Israel’s attack. Israel bombed Syria.",
         ["statement done: IR >", "attack done: IL > SY"]),
        ("Israel may attack Syria. Raisi blasted Israel’s attack on the mosque.",
         ["attack planned: IL > SY", "condemn done: Raisi > IL", "attack done: IL >"]),
        ("Raisi blasted Israel’s attack on the mosque.",
         ["condemn done: Raisi > IL", "attack done: IL >"]),
        # what was said on the telephone is the call
        ("Raisi phoned Putin. The two leaders discussed Gaza.", ["call done: Raisi > Putin"]),
        ("Raisi met Putin. Putin and Raisi met again.", ["meet done: Raisi > Putin"]),
    ],
)  # fmt: skip
def test_it_knows_who_is_meant(text: str, expected: list[str]) -> None:
    assert all_told(text) == expected

"""What words amount to, whose step is judged, and who is meant by both, the two, he and she."""

import pytest

from tests.rules.events.told import all_told


@pytest.mark.parametrize(
    "text, expected",
    [
        # what words amount to
        ("“Putin is responsible,” Biden said.", ["condemn done: Biden > Putin"]),
        ("Raisi said Biden was to blame.", ["condemn done: Raisi > Biden"]),
        ("Biden said Russia was complicit.", ["condemn done: Biden > RU"]),
        ("Iran said the blast was the work of Israel.", ["condemn done: IR > IL"]),
        ("Biden said Russia had committed war crimes.", ["condemn done: Biden > RU"]),
        ("Raisi said Israel would pay for it.", ["threaten done: Raisi > IL"]),
        ("Putin said Ukraine had erred and would pay for it.", ["threaten done: Putin > UA"]),
        ("Putin said the raid would not go unpunished.", ["threaten done: Putin >"]),
        ("Guterres said that hungry people would pay the price.", ["statement done: Guterres >"]),
        ("Raisi said Israel should expect a harsh punishment.", ["threaten done: Raisi > IL"]),
        ("Biden said he would not hesitate to act.", ["threaten done: Biden >"]),
        ("Putin answered that Ukraine should close its camps.", ["appeal done: Putin > UA"]),
        ("Putin said that Ukraine must give in.", ["demand done: Putin > UA"]),
        ("Putin said the order should be rescinded.", ["appeal done: Putin >"]),
        ("“Ukraine must give in,” Putin said.", ["statement done: Putin >"]),
        ("Russia must leave now, Biden said.", ["demand done: Biden > RU"]),
        ("Putin vowed to crush the rebels.", ["threaten done: Putin >"]),
        ("Putin vowed to build a road.", ["statement done: Putin >"]),
        ("The UN warned of rain.", ["statement done: UN >"]),
        ("Putin warned of consequences.", ["threaten done: Putin >"]),
        ("Biden warned against a war.", ["threaten done: Biden >"]),
        ("Iran rejected that as baseless.", ["statement done: IR >"]),
        ("Iran rejected the plan as treason.", ["condemn done: IR >"]),
        # a part that is denied, a claim that is waved aside
        ("Russia denied any part in the attack.", ["attack denied: RU >"]),
        ("Hamas denied responsibility.", ["attack denied: Hamas >"]),
        ("Russia denied any role in the election.", ["statement done: RU >"]),
        ("Putin dismissed a claim that Raisi had met Biden.", ["meet denied: Raisi > Biden"]),
        ("Putin rejected reports that Russia had bombed Syria.", ["attack denied: RU > SY"]),
        ("Russia denied killing civilians and promised to respond.",
         ["attack denied: RU >", "threaten done: RU >"]),
        # whose step, remark or attack is judged
        ("Russia left the deal. Biden called the move cynical.", ["condemn done: Biden > RU"]),
        ("Russia left the deal, a step that Biden condemned.", ["condemn done: Biden > RU"]),
        ("Biden said so. China called the remark irresponsible.",
         ["statement done: Biden >", "condemn done: CN > Biden"]),
        ("Israel bombed Iran in revenge for Iran’s attack. Qatar condemned the strikes.",
         ["attack done: IL > IR", "attack done: IR >", "condemn done: QA > IL"]),
        ("Iran condemned Israel for the raid.", ["condemn done: IR > IL", "attack done: IL >"]),
        ("Iran blamed Israel for the raid.", ["condemn done: IR > IL"]),
        ("Biden called Putin, the Russian leader, a killer.", ["condemn done: Biden > Putin"]),
        ("Raisi called Sharif “a friend”.", ["statement done: Raisi >"]),
        # both, the two
        ("Iran and Israel fought. Biden scolded both.",
         ["attack done: IR,IL >", "condemn done: Biden > IR,IL"]),
        ("India bombed Pakistan. Guterres appealed to both governments for restraint.",
         ["attack done: IN > PK", "appeal done: Guterres > IN,PK"]),
        ("India bombed Pakistan. Qatar offered to mediate between the two neighbours.",
         ["attack done: IN > PK", "mediate planned: QA > IN,PK"]),
        ("India bombed Pakistan. Guterres urged both sides to talk.",
         ["attack done: IN > PK", "appeal done: Guterres > IN,PK", "meet called_for: IN,PK >"]),
        ("Biden met Putin and Putin thanked Sharif. The two leaders signed a treaty.",
         ["meet done: Biden > Putin", "praise done: Putin > Sharif", "sign done: Biden,Putin >"]),
        # he and she
        ("Raisi sat in Moscow, where he blamed Israel.", ["condemn done: Raisi > IL"]),
        ("Guterres fell ill on her way. Putin went. Biden praised her courage.",
         ["praise done: Biden > Guterres"]),
        ("Raisi praised Qatar. Its foreign ministry thanked him.", ["praise done: Raisi > QA"]),
        ("Israel left, its foreign ministry announced.", ["statement done: IL >"]),
        ("Hamas left. The group said it had fired rockets.",
         ["statement done: Hamas >", "attack done: Hamas >"]),
    ],
)  # fmt: skip
def test_it_tells_what_words_amount_to(text: str, expected: list[str]) -> None:
    assert all_told(text) == expected

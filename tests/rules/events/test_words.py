"""Who says, praises, asks, demands, condemns and threatens, and whom."""

import pytest

from tests.rules.events.told import all_told


@pytest.mark.parametrize(
    "text, expected",
    [
        # statements
        ("Putin said that the talks went well.", ["statement done: Putin >"]),
        ("“We are ready,” said Raisi.", ["statement done: Raisi >"]),
        ("Raisi told Sharif that trade must grow.", ["statement done: Raisi > Sharif"]),
        ("Guterres' aide said nothing.", []),
        ("An aide to Putin said so.", []),
        ("A spokesman for Hamas said so.", ["statement done: Hamas >"]),
        ("Raisi, the president of Iran, said so.", ["statement done: Raisi >"]),
        ("Iran’s economy announced itself.", []),
        ("Raisi spoke. The president added that he was glad.", ["statement done: Raisi >"]),
        ("Raisi arrived. “It is true,” he added.", ["statement done: Raisi >"]),
        ("A secretary of state came.", []),
        ("“We are ready,” said Iran’s president, Raisi.", ["statement done: Raisi >"]),
        ("The UN chief, Guterres, said so.", ["statement done: Guterres >"]),
        ("Raisi denied it.", ["statement done: Raisi >"]),
        ("Iranian officials said so.", []),
        ("“It is true,” the UN chief, Guterres, said.", ["statement done: Guterres >"]),
        ("“We are asking for help,” said Raisi.", ["statement done: Raisi >"]),
        ("Raisi declined to comment.", []),
        # praise
        ("Sharif praised Iran for its help.", ["praise done: Sharif > IR"]),
        ("Putin congratulated Widodo on his victory.", ["praise done: Putin > Widodo"]),
        ("Iran was praised by Hamas.", ["praise done: Hamas > IR"]),
        ("Raisi paid tribute to Haniyeh.", ["praise done: Raisi > Haniyeh"]),
        ("Sharif welcomed Iran’s decision.", ["praise done: Sharif > IR"]),
        ("Iran’s help was praised by Sharif and Putin.", ["praise done: Sharif,Putin >"]),
        ("Raisi expressed gratitude to Russia.", ["praise done: Raisi > RU"]),
        ("Sharif backed out of it.", []),
        # appeals and demands
        ("Raisi urged the OIC to act.", ["appeal done: Raisi > OIC"]),
        ("Russia called on Israel to show restraint.", ["appeal done: RU > IL"]),
        ("Sharif appealed to the UN for help.", ["appeal done: Sharif > UN"]),
        ("Iran asked Qatar to help.", ["appeal done: IR > QA"]),
        ("Iran was urged by Putin to wait.", ["appeal done: Putin > IR"]),
        ("Iran demanded that Sweden apologize.", ["demand done: IR > SE"]),
        ("Iran demanded an apology from Sweden.", ["demand done: IR > SE"]),
        ("Iran urged Russia to sign the agreement.",
         ["appeal done: IR > RU", "sign called_for: RU >"]),
        ("Raisi told Sharif to wait.", ["demand done: Raisi > Sharif"]),
        ("Guterres asked for help.", ["appeal done: Guterres >"]),
        ("Putin demanded that Raisi resign.",
         ["demand done: Putin > Raisi", "resign called_for: Raisi >"]),
        ("Pakistanis demanded that Sharif resign.",
         ["demand done: PK > Sharif", "resign called_for: Sharif >"]),
        ("Guterres urged donors to help Pakistan.", ["appeal done: Guterres >"]),
        # condemnations
        ("Iran condemned Israel.", ["condemn done: IR > IL"]),
        ("Iran strongly condemned the attack on Pakistan.",
         ["condemn done: IR >", "attack done:  > PK"]),
        ("Raisi denounced the crimes of the Zionist regime.", ["condemn done: Raisi > IL"]),
        ("Israel was condemned by Iran, Pakistan and Qatar.", ["condemn done: IR,PK,QA > IL"]),
        ("Iran condemned the killing of Palestinians by Israeli forces.",
         ["condemn done: IR > IL", "attack done: IL > PS"]),
        ("Iran condemned Israel’s attack on Gaza.",
         ["condemn done: IR > IL", "attack done: IL > PS"]),
        ("Raisi lashed out at Washington.", ["condemn done: Raisi > US"]),
        ("Raisi voiced outrage over Israel’s crimes.", ["condemn done: Raisi > IL"]),
        ("Ukraine accused Russia of attacking Kyiv.",
         ["condemn done: UA > RU"]),
        ("Iran did not condemn Russia.", ["condemn denied: IR > RU"]),
        ("“We condemn Israel,” Raisi said.", ["condemn done: Raisi > IL"]),
        ("Israel drew condemnation from Iran.", ["condemn done: IR > IL"]),
        ("The attack on Qatar was condemned by Iran and Pakistan.",
         ["attack done:  > QA", "condemn done: IR,PK >"]),
        ("The two leaders came. Raisi blamed Israel.", ["condemn done: Raisi > IL"]),
        ("Raisi met Putin. The two leaders condemned Israel.",
         ["meet done: Raisi > Putin", "condemn done: Raisi,Putin > IL"]),
        # threats
        ("Israel threatened Iran with strikes.", ["threaten done: IL > IR"]),
        ("Biden warned Russia.", ["threaten done: Biden > RU"]),
        ("Biden warned that winter was near.", ["statement done: Biden >"]),
        ("Israel threatened to attack Iran.", ["threaten done: IL > IR"]),
        ("Russia warned Ukraine against attacks.", ["threaten done: RU > UA"]),
        ("Iran threatened retaliation.", ["threaten done: IR >"]),
    ],
)  # fmt: skip
def test_it_tells_who_did_what_to_whom(text: str, expected: list[str]) -> None:
    assert all_told(text) == expected

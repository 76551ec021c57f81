"""The wordings by which wires tell of each kind of deed, and what only looks like one."""

import pytest

from tests.rules.events.told import all_told


@pytest.mark.parametrize(
    "text, expected",
    [
        # reproaches and praise by what somebody or something is called
        ("Raisi called Israel a terrorist state.", ["condemn done: Raisi > IL"]),
        ("Biden described the vote as a sham.", ["condemn done: Biden >"]),
        ("Iran branded Israel a terrorist regime.", ["condemn done: IR > IL"]),
        ("Biden called the accord historic.", ["praise done: Biden >"]),
        ("Raisi called Putin a friend.", ["statement done: Raisi >"]),
        ("Raisi called an urgent meeting.", []),
        ("Alvi rejected the plan as a betrayal.", ["condemn done: Alvi >"]),
        ("“This is a barbaric act,” Biden said.", ["condemn done: Biden >"]),
        ("Iran put the blame on Israel.", ["condemn done: IR > IL"]),
        ("Egypt held Israel responsible for the deaths.", ["condemn done: EG > IL"]),
        ("Biden held talks.", []),
        ("Egypt adopted a resolution condemning Israel.", ["condemn done: EG > IL"]),
        ("Israel faced criticism from Egypt.", ["condemn done: EG > IL"]),
        ("Biden attacked Putin over Syria.", ["condemn done: Biden > Putin"]),
        ("Iran and Russia traded barbs.", ["condemn done: IR,RU >"]),
        ("A missile slammed into a Syrian hotel.", ["attack done:  > SY"]),
        # threats by what will be done in return
        ("Iran will retaliate.", ["threaten done: IR >"]),
        ("Iran has retaliated.", []),
        ("Raisi said Iran would hit back.", ["threaten done: Raisi >"]),
        ("Iran vowed to respond to the attack.", ["threaten done: IR >"]),
        ("Iran will respond to the letter.", []),
        ("Iran promised a decisive response to Israel.", ["threaten done: IR > IL"]),
        ("Biden warned Iran against attacking Israel.", ["threaten done: Biden > IR"]),
        # asking and ordering
        ("Egypt urged Israel not to attack.", ["appeal done: EG > IL"]),
        ("Guterres pressed Iran to sign a treaty.",
         ["appeal done: Guterres > IR", "sign called_for: IR >"]),
        ("Ukraine sought help from NATO.", ["appeal done: UA > NATO"]),
        ("Raisi asked the king about Egypt.", []),
        ("Mexico’s envoy lodged a formal complaint with Russia.", []),
        ("Iran lodged a formal complaint with Russia.", ["condemn done: IR > RU"]),
        ("Sharif invited Raisi to visit Pakistan.", []),
        # visits
        ("Raisi is on a three-day visit to Pakistan.", ["visit done: Raisi > PK"]),
        ("Raisi left Tehran for Qatar.", ["visit done: Raisi > QA"]),
        ("Raisi went to Moscow.", ["visit done: Raisi > RU"]),
        ("The contract went to Russia.", []),
        ("Raisi wound up a tour of Egypt and Qatar.", ["visit done: Raisi > EG,QA"]),
        ("A delegation headed by Raisi arrived in Egypt.", ["visit done: Raisi > EG"]),
        ("Obama was the first leader to visit Iran. Raisi became the first president to visit Egypt.",
         ["visit done: Raisi > EG"]),
        ("Raisi is due in Egypt and will then visit Qatar.",
         ["visit planned: Raisi > EG", "visit planned: Raisi > QA"]),
        ("Biden scrapped a trip to Egypt.", ["visit denied: Biden > EG"]),
        # meetings
        ("Raisi was greeted by Putin.", ["meet done: Putin > Raisi"]),
        ("Raisi shook hands with Putin.", ["meet done: Raisi > Putin"]),
        ("Raisi had two days of talks with Putin.", ["meet done: Raisi > Putin"]),
        ("Raisi paid Putin a visit.", ["meet done: Raisi > Putin"]),
        ("Raisi’s meeting with Putin was cancelled.", ["meet denied: Raisi > Putin"]),
        ("Raisi discussed Gaza with Putin in a call.", ["call done: Raisi > Putin"]),
        ("Raisi agreed to a summit with Biden.", ["meet planned: Raisi > Biden"]),
        # expelled, punished
        ("Russia declared two Swedish diplomats persona non grata.", ["expel done: RU > SE"]),
        ("Sweden gave the Russian ambassador two days to leave.", ["expel done: SE > RU"]),
        ("Russia told five Swedish diplomats to leave.", ["expel done: RU > SE"]),
        ("The US froze Putin’s assets.", ["sanction done: US > Putin"]),
        ("The US slapped sanctions on firms in China.", ["sanction done: US > CN"]),
        ("Iran demanded an end to all sanctions.", ["demand done: IR >"]),
        # help
        ("Qatar offered Iran help.", ["aid planned: QA > IR"]),
        ("Qatar gave Iran ten million euros in aid.", ["aid done: QA > IR"]),
        ("Iran’s help was needed.", []),
        # agreements
        ("Russia and Ukraine signed separate deals with Qatar.",
         ["sign done: RU > QA", "sign done: UA > QA"]),
        ("Iran and Russia hammered out an agreement.", ["sign done: IR,RU >"]),
        ("Israel and Hamas agreed to halt fire.", ["ceasefire done: IL,Hamas >"]),
        ("Israel broke the truce with Hamas.", []),
        ("A truce brokered by Qatar began.", ["mediate done: QA >"]),
        # attacks
        ("Israel responded with air strikes that killed ten people in Gaza.",
         ["attack done: IL > PS"]),
        ("Russia launched a new wave of attacks on Ukraine.", ["attack done: RU > UA"]),
        ("Iran fired a ballistic missile into the sea.", []),
        ("Biden and Putin clashed over Syria.", []),
        ("Moscow blamed Ukrainian shelling.", ["condemn done: RU > UA"]),
        ("Biden was wounded when a gunman opened fire.", ["attack done:  > Biden"]),
        ("Russia dropped bombs on Kyiv.", ["attack done: RU > UA"]),
        ("Russian forces seized a village in Ukraine.", ["attack done: RU > UA"]),
        # offices
        ("Alvi asked Sharif to form a government.", ["appoint done: Alvi > Sharif"]),
        ("Putin replaced Widodo with Alvi.", ["appoint done: Putin > Alvi"]),
        ("Widodo is due to be sworn in on Friday.", []),
        ("Raisi inaugurated a dam.", []),
        ("Biden spoke of Putin without naming him.", ["statement done: Biden >"]),
        ("Biden chose Widodo to head the bank.", ["appoint done: Biden > Widodo"]),
        ("Widodo won a second term.", ["elect done:  > Widodo"]),
        ("Widodo beat Alvi to win the presidency.", ["elect done:  > Widodo"]),
        ("Sharif won a vote of confidence.", []),
        ("Sharif was forced to resign.", ["resign done: Sharif >"]),
        ("Sharif announced the death of Alvi.", ["statement done: Sharif >", "die done: Alvi >"]),
        # who acts
        ("Israel’s UN envoy praised Iran.", ["praise done: IL > IR"]),
        ("Secretary of State Guterres met Putin.", ["meet done: Guterres > Putin"]),
        ("Leaders including Putin and Biden praised Qatar.", ["praise done: Putin,Biden > QA"]),
        ("Putin told German television that Iran was right.", ["statement done: Putin >"]),
        ("Sharif praised Iran; Putin condemned Israel and threatened Egypt.",
         ["praise done: Sharif > IR", "condemn done: Putin > IL", "threaten done: Putin > EG"]),
    ],
)  # fmt: skip
def test_it_tells_who_did_what_to_whom(text: str, expected: list[str]) -> None:
    assert all_told(text) == expected

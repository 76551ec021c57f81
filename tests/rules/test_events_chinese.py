"""Events of Chinese sentences."""

import pytest

from tests.rules.foreign_told import all_told


@pytest.mark.parametrize(
    "text, expected",
    [
        ("习近平同普京通电话。", ["call done: Xi > Putin"]),
        ("国家主席习近平与法国总统马克龙通话。", ["call done: Xi > Macron"]),
        ("习近平在北京会见伊朗总统莱希。", ["meet done: Xi > Raisi"]),
        ("习近平与普京举行会谈。", ["meet done: Xi > Putin"]),
        ("习近平将与普京会晤。", ["meet planned: Xi > Putin"]),
        ("习近平未与马克龙会晤。", ["meet denied: Xi > Macron"]),
        ("普京抵达伊朗。", ["visit done: Putin > IR"]),
        ("普京对中国进行国事访问。", ["visit done: Putin > CN"]),
        ("马克龙将访问中国。", ["visit planned: Macron > CN"]),
        ("普京表示，俄罗斯愿意谈判。", ["statement done: Putin >"]),
        ("伊朗宣布退出协议。", ["statement done: IR >"]),
        ("莱希感谢中国的支持。", ["praise done: Raisi > CN"]),
        ("习近平向普京表示祝贺。", ["praise done: Xi > Putin"]),
        ("联合国呼吁以色列保护平民。", ["appeal done: UN > IL"]),
        ("中国呼吁加沙立即停火。", ["appeal done: CN > PS", "ceasefire called_for: CN >"]),
        ("伊朗要求美国作出保证。", ["demand done: IR > US"]),
        ("中方强烈谴责以色列。", ["condemn done: CN > IL"]),
        ("俄罗斯指责乌克兰。", ["condemn done: RU > UA"]),
        ("伊朗警告以色列。", ["threaten done: IR > IL"]),
        ("中国召见美国大使。", ["summon done: CN > US"]),
        ("俄罗斯驱逐两名法国外交官。", ["expel done: RU > FR"]),
        ("美国对伊朗实施制裁。", ["sanction done: US > IR"]),
        ("中国和伊朗签署协议。", ["sign done: CN,IR >"]),
        ("土耳其向乌克兰提供援助。", ["aid done: TR > UA"]),
        ("以色列袭击伊朗。", ["attack done: IL > IR"]),
        ("以色列对加沙发动空袭。", ["attack done: IL > PS"]),
        ("马克龙当选总统。", ["elect done:  > Macron"]),
        ("莱希遇难身亡。", ["die done: Raisi >"]),
        ("中国经济增长。", []),
    ],
)  # fmt: skip
def test_it_reads_chinese(text: str, expected: list[str]) -> None:
    assert all_told(text) == expected

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
        ("普京访问中国，与习近平举行会谈。", ["visit done: Putin > CN", "meet done: Putin > Xi"]),
        ("习近平会见普京时强调，中国支持和平。", ["meet done: Xi > Putin", "statement done: Xi >"]),
        ("习近平会见普京。两国签署协议。", ["meet done: Xi > Putin", "sign done: CN,RU >"]),
        ("习近平会见普京，双方签署协议。", ["meet done: Xi > Putin", "sign done: Xi,Putin >"]),
        ("应习近平邀请，普京抵达中国。", ["visit done: Putin > CN"]),
        ("普京在法国举行的“和平”论坛上会见埃尔多安。", ["meet done: Putin > Erdogan"]),
        ("普京将于28日至3月2日对中国进行国事访问。", ["visit planned: Putin > CN"]),
        ("普京取消访问中国。", []),
        ("联合国谴责以色列对加沙的袭击。", ["condemn done: UN > IL", "attack done: IL > PS"]),
        ("俄罗斯入侵乌克兰后，马克龙发表讲话，强烈谴责普京。", ["attack done: RU > UA", "condemn done: Macron > Putin"]),
        ("伊朗宣布与以色列停火。", ["statement done: IR >"]),
        ("埃尔多安再次当选总统，习近平致电普京。", ["elect done:  > Erdogan", "call done: Xi > Putin"]),
        ("马克龙邀请习近平访问法国。", ["appeal done: Macron > Xi", "visit called_for: Xi > FR"]),
        ("美国宣布向乌克兰提供3.5亿美元援助。", ["aid done: US > UA"]),
        ("如果俄罗斯袭击乌克兰，美国将制裁俄罗斯。", ["sanction planned: US > RU"]),
        ("普京可能访问中国。", []),
        ("马克龙会访问中国吗？", []),
        ("伊朗否认袭击以色列。", ["attack denied: IR > IL"]),
        ("普京被指控犯罪。", []),
        ("莱希遭到以色列谴责。", ["condemn done: IL > Raisi"]),
        ("伊朗召见法国大使，提出强烈抗议。", ["summon done: IR > FR", "condemn done: IR >"]),
    ],
)  # fmt: skip
def test_it_reads_chinese(text: str, expected: list[str]) -> None:
    assert all_told(text) == expected

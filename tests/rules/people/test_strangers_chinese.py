"""People whom nobody listed in Chinese: a title and a name, syllables, and what is nobody."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jobs.rules.people.chinese import chinese
from tests.rules.people.test_strangers import strangers


@pytest.mark.parametrize(
    "text, named",
    [
        ("商务部发言人何亚东表示，谈判将继续。", "何亚东 (发言人): 何亚东"),
        ("部长李大明说，工作正在进行。", "李大明 (部长): 李大明"),
        ("“我们反对保护主义。”商务部官员何亚说。", "何亚 (官员): 何亚"),
        ("美国演员安吉丽娜·朱莉访问难民营。朱莉表示，情况严重。",
         "安吉丽娜·朱莉: 安吉丽娜·朱莉, 朱莉"),
        ("众议院议长佩洛西说，她将出访。", "佩洛西 (议长): 佩洛西"),
        ("国防部新闻发言人谭克非强调，军队有信心。", "谭克非 (新闻发言人): 谭克非"),
        ("中国驻英国大使郑泽光在论坛上发言。", "郑泽光 (大使): 郑泽光"),
        ("市长欧阳明指出，城市要发展。", "欧阳明 (市长): 欧阳明"),
        ("首席执行官蒂姆·库克当天抵达北京。", "蒂姆·库克: 蒂姆·库克"),
        ("国务卿布林肯与对方会面。", "布林肯 (国务卿): 布林肯"),
        ("教练王大雷：球队很好。", "王大雷 (教练): 王大雷"),
        ("统计局发言人付凌晖表示，经济恢复。律师陈建刚未到庭。",
         "付凌晖 (发言人): 付凌晖; 陈建刚 (律师): 陈建刚"),
        ("据记者张远报道，行长王良在会上讲话。", "张远 (记者): 张远; 王良 (行长): 王良"),
        ("外长雷纳告诉记者。国会议长普安承诺取消。警察总长利斯蒂约赶到医院。",
         "雷纳 (外长): 雷纳; 普安 (议长): 普安; 利斯蒂约 (总长): 利斯蒂约"),
        ("外务审议官船越健裕表示抗议。", "船越健裕 (审议官): 船越健裕"),
        ("总统不会辞职。市长正在开会。发言人并未回应。", ""),
        ("部长强调，要守住底线。", ""),
        ("發言人陳斌華表示，立場不變。", "陳斌華 (發言人): 陳斌華"),
        ("分析师张伟认为，价格会上涨。", "张伟 (分析师): 张伟"),
        ("会上，教授周晓、作家莫言明都在场。", "周晓 (教授): 周晓"),
        ("特使科斯汀·穆勒和他见面。", "科斯汀·穆勒: 科斯汀·穆勒"),
        ("委员会主席表示，会议已结束。", ""),
        ("代表团在北京会见记者。", ""),
        ("专家高度评价这一成果。", ""),
        ("联合国安理会主席和成员发表声明。", ""),
        ("人大代表周三表决。", ""),
        ("总统府发言人表示遗憾。", ""),
        ("外交部长将访问欧洲。", ""),
        ("主任应当在场。", ""),
        ("外相严厉谴责袭击。", ""),
        ("以色列议员莫迪·科恩离开。", "莫迪·科恩: 莫迪·科恩"),
        ("他们在一起·工作。", ""),
        ("国家主席和平方案获得通过。", ""),
        ("记者从会议上获悉。", ""),
        ("局长及其助手到场。", ""),
        ("专家对此表示乐观。", ""),
        ("记者时常在现场。", ""),
    ],
)  # fmt: skip
def test_it_knows_people_in_chinese(text: str, named: str) -> None:
    assert strangers(text) == named


@given(st.text("部长李大明说，何·亚东朱莉安佩洛西 a。", max_size=60))
def test_names_are_apart_and_in_their_order(text: str) -> None:
    places = [(piece.start, piece.end) for piece, _ in chinese(text, ())]
    assert all(start < end for start, end in places)
    assert all(one[1] <= other[0] for one, other in pairwise(places))

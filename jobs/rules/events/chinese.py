"""The wordings of events in Chinese, as data; see `idiom`. Words do not stand apart there."""

from collections.abc import Iterator

from jobs.rules.events.idiom import FormName, Idiom, listed


def forms(verb: str) -> Iterator[tuple[str, FormName]]:
    """The one form that a verb has."""
    yield verb, "finite"


CHINESE = Idiom(
    table="""
call 041 with : 通电话;通话;电话会谈;电话交谈;致电;通了电话;举行电话会谈
meet 040 with object : 会晤;会谈;会见;会面;举行会谈;举行会晤;举行了会谈;见面;磋商;会见了
meet 043 object : 接见;迎接
visit 042 to object : 访问;抵达;到访;出访;国事访问;正式访问;抵
statement 010 : 表示;说;称;指出;强调;宣布;宣称;声称;发表声明;发表了声明;重申;透露;否认
praise 051 to object : 感谢;祝贺;表示祝贺;表示感谢;赞扬;称赞;致谢;表示欢迎;致贺
appeal 020 object : 呼吁;敦促;促请;请求
demand 100 object : 要求
condemn 111 object to : 谴责;强烈谴责;批评;抨击;严厉谴责;表示谴责
condemn 112 object : 指责;指控
threaten 130 object to : 威胁;警告
summon 114 object : 召见;传召
expel 166 object : 驱逐
sanction 163 to object : 制裁;实施制裁;实施新制裁;施加制裁
sign 057 with : 签署;签订;签署了;签约;达成协议
aid 070 to object : 援助;提供援助;紧急援助;捐赠;人道主义援助;派出救援队;派遣救援队
mediate 045 between : 调停;斡旋;调解
protest 141 to object : 示威;游行;抗议活动
attack 190 object to : 袭击;攻击;空袭;轰炸;发动袭击;发动攻击;发动空袭;炮击;入侵;打击
ceasefire 0871 noun : 停火;休战;停火协议
resign - : 辞职;宣布辞职;辞去;请辞
appoint - object : 任命;委任
elect - : 当选;连任;当选为;胜选
die - : 逝世;去世;身亡;病逝;遇难;遇害
meet 040 with between light : 谈判;对话
sign 057 with between light : 协议
meet 040 with : 举行会面;举行双边会谈;会谈时;进行会谈;举行磋商;交谈
visit 042 to object : 到达;前往;飞抵;赴;出访;访华
statement 010 : 说道;认为;承诺;提出;回应;回应称;承认;证实;介绍;发表讲话;告诉;警示;驳斥;公布
praise 051 to object : 赞赏;高度评价;致敬;道贺
condemn 111 object to : 痛斥;严厉批评
attack 190 object to : 空袭了;袭击了;轰炸了;攻击了;打击;开火;发射导弹
attack 186 object : 暗杀;刺杀;打死
aid 070 to object : 运送物资;捐款;提供物资;提供贷款
protest 141 to object : 罢工;集会抗议
resign - : 下台;引咎辞职
die - : 死亡;丧生;遇刺身亡;辞世;牺牲
""",
    forms=forms,
    titles=listed(
        "总统 主席 国家主席 总理 首相 外长 外交部长 外交部 国务卿 发言人 国防部长 国王 王储 秘书长 "
        "大使 代表 特使 领导人 前 部长 防长 政府 当局 军队 使馆 官员 副 教皇 总书记 前总统 前首相 "
        "副总统 驻华 新任 候任 最高领袖 前总理 外交官 临时代办 先生 副总理 国家"
    ),
    stems=("总统府",),
    articles=listed("该 两 新 双方"),
    marks={
        "与": "with", "同": "with", "跟": "with", "对": "to", "向": "to", "在": "at", "被": "by",
        "遭": "by", "由": "by", "将": "to", "从": "from", "自": "from", "给": "to", "为": "for",
        "就": "about", "关于": "about", "因": "for", "往": "to", "赴": "to",
    },
    by="by",
    joints=listed("和 、 与 及"),
    breaks=listed("。 ； ： : . “ ” ！ ？ 」 「"),
    fillers=listed("举行 达成 进行 展开 还 也 则 日 今日 昨日 当天 星期 上午 下午 已 再次 再 都 均 分别 又 对此 随后 强烈 紧急 将"),
    light=listed("举行 达成 进行 展开"),
    phone=("电话",),
    denied=listed("未 没有 否认 不 拒绝"),
    planned=listed("将 将于 计划 拟 即将 准备"),
    asking=listed("呼吁 要求 敦促 促请"),
    pronouns=listed("他 她"),
    spaced=False,
)  # fmt: skip

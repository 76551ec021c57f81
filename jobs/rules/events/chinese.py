"""The wordings of events in Chinese, as data; see `idiom`. Words do not stand apart there."""

from collections.abc import Iterator

from jobs.rules.events.idiom import FormName, Idiom, listed


def forms(verb: str) -> Iterator[tuple[str, FormName]]:
    """A verb as it is, and done."""
    yield verb, "finite"
    if len(verb) > 1:
        yield verb + "了", "finite"


CHINESE = Idiom(
    table="""
call 041 with : 通电话;通话;电话会谈;电话交谈;通了电话;举行电话会谈;电话会晤;视频会晤;打电话;通了话
call 041 with object : 致电
meet 040 with object : 会晤;会谈;会见;会面;举行会谈;举行会晤;举行了会谈;举行了会晤;见面;磋商;晤谈;接触
meet 040 with : 举行会面;举行双边会谈;会谈时;进行会谈;举行磋商;交谈;举行双边会晤;共进晚餐;进行磋商;举行峰会;进行了会谈;举行首脑会谈
meet 040 with between light : 谈判;对话;首脑会谈;峰会
meet 043 for : 举行欢迎仪式;设宴
meet 043 object : 接见;迎接;接待;宴请;款待
visit 042 to object : 访问;抵达;到访;出访;国事访问;正式访问;抵;到达;前往;飞抵;赴;窜访;走访;访;造访;到;进行国事访问;正式友好访问;工作访问
statement 010 : 表示;说;称;指出;强调;宣布;宣称;声称;发表声明;发表了声明;重申;透露;否认;说道;认为;承诺将;提出;回应称;回应说;承认;证实;介绍;发表讲话;警示;驳斥;公布;表态;写道;坦言;誓言;发文;发表演讲;坚称;解释;补充;回答;直言;披露;深表;表示哀悼;表示关切;致辞
statement 010 object : 告诉
praise 051 to object : 感谢;祝贺;表示祝贺;表示感谢;赞扬;称赞;致谢;表示欢迎;致贺;赞赏;高度评价;致敬;道贺;表示赞赏;表示支持;致电祝贺;致贺电;声援
appeal 020 object : 呼吁;敦促;促请;请求;邀请 @;恳请;劝;提议;建议
demand 100 object to : 要求;提出交涉;提出严正交涉
condemn 111 object to : 谴责;强烈谴责;批评;抨击;严厉谴责;表示谴责;痛斥;斥责;讥讽;怒斥;严厉批评;提出抗议;表示强烈不满;提出强烈抗议;提出严正抗议
condemn 112 object : 指责;指控
threaten 130 object to : 威胁;恫吓;扬言
threaten 130 object to warned : 警告
summon 114 object : 召见;传召;紧急召见
expel 166 object : 驱逐;宣布驱逐
sanction 163 to object : 制裁;实施制裁;实施新制裁;施加制裁;实施新一轮制裁;宣布制裁;实施反制;采取反制措施;加征关税
sign 057 with : 签署;签订;签署了;签约;达成协议;共同签署;见签
sign 057 with between light : 协议
aid 070 to object : 援助;提供援助;提供;紧急援助;捐赠;人道主义援助;派出救援队;派遣救援队;运送物资;捐款;提供物资;提供贷款;提供军援;提供人道主义援助;驰援;人道主义物资;军事援助;援建
mediate 045 between : 调停;斡旋;调解;居中斡旋;促成
protest 141 to object : 示威;游行;抗议活动;罢工;集会抗议;抗议示威;举行示威
attack 190 object to : 袭击;攻击;空袭;轰炸;发动袭击;发动攻击;发动空袭;炮击;入侵;打击;开火;突袭;空袭了;侵略;空中打击;发动军事打击;发动突袭;进攻;发起进攻;发动侵略
attack 190 to : 发射导弹;发射火箭弹;发射;开火;动武
attack 186 object : 暗杀;刺杀;打死;炸死
ceasefire 0871 noun : 停火;休战;停火协议;停战;停火提议;停火建议;停火方案
resign - : 辞职;宣布辞职;辞去;请辞;下台;引咎辞职;宣布辞去
appoint - object : 任命;委任;提名
elect - : 当选;连任;当选为;胜选;胜出;再次当选;成功连任
die - : 逝世;去世;身亡;病逝;遇难;遇害;死亡;丧生;遇刺身亡;辞世;牺牲;不幸遇难;因病去世
""",
    forms=forms,
    titles=listed(
        "总统 主席 国家主席 总理 首相 外长 外交部长 外交部 国务卿 发言人 国防部长 国王 王储 秘书长 "
        "大使 代表 特使 领导人 前 部长 防长 政府 当局 军队 使馆 官员 副 教皇 总书记 前总统 前首相 "
        "副总统 驻华 新任 候任 最高领袖 前总理 外交官 临时代办 先生 副总理 国家 目标 民众 军方 "
        "驻华大使 常驻 财政部 国防部 总统府 军 一名 两名 多名 三名 首都 全国"
    ),
    stems=("总统府",),
    articles=listed("该 两 新"),
    marks={
        "与": "with", "同": "with", "跟": "with", "对": "to", "向": "to", "在": "at", "被": "by",
        "遭": "by", "由": "by", "将": "to", "从": "from", "自": "from", "给": "to", "为": "for",
        "就": "about", "关于": "about", "因": "for", "往": "to", "赴": "to", "据": "from",
        "应": "for", "于": "at", "针对": "to", "遭到": "by", "受到": "by", "经": "by",
    },
    by="by",
    joints=listed("和 、 与 及 同"),
    breaks=listed("。 ； ： : . “ ” ！ ？ 」 「"),
    fillers=listed(
        "举行 达成 进行 展开 还 也 则 日 今日 昨日 当天 星期 上午 下午 已 再次 再 都 均 分别 又 对此 "
        "随后 强烈 紧急 将 不幸 一致 不断 不久 不仅 不同 晚间 周一 周二 周三 周四 周五 周六 周日 日前 "
        "近日 并 当地时间 正式 联合 共同 多次 月 年"
    ),
    light=listed("宣布 举行 达成 进行 展开 开始 结束 重启 恢复"),
    phone=("电话",),
    denied=listed("未 没有 否认 不 拒绝 从未 不会"),
    planned=listed("将 将于 计划 拟 即将 准备 打算 愿 有望 预计"),
    asking=listed("呼吁 要求 敦促 促请"),
    pronouns=listed("他 她"),
    cancelled=listed("周年 纪念 不要 切勿 未能 没能 取消 推迟 暂停 中止"),
    passive=listed("被 遭 遭到 受到"),
    thought=listed("如果 若 假如 倘若 一旦 要是 可能 或许 也许 或将 或会 是否 能否 会否"),
    whom=listed("其 为他 向他 对他 同他 与他 给他 为她 向她 对她 同她 与她"),
    lands=listed("两国 中俄"),
    both=listed("双方 两国元首 两国领导人 两人 两国外长"),
    spaced=False,
)  # fmt: skip

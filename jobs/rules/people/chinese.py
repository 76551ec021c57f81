"""People whom nobody listed, in Chinese: a title and a name, or a name of foreign syllables.

Nothing stands between words there. A name is a family's and one or two signs more between a title
and what a sentence goes on with, or a run of the signs by which foreign names are spelt.
"""

import re
from collections.abc import Iterator, Sequence

from jobs.rules.people.beside import Beside
from jobs.rules.people.capitals import Piece

_TITLES = (
    "新闻发言人|發言人|发言人|副总理|總理|总理|副总统|總統|总统|外交部长|部長|部长|国务卿|主席|副主席|"
    "总书记|書記|书记|省长|市長|市长|州长|县长|区长|司長|司长|局長|局长|处长|厅长|署长|大使|总领事|参赞|"
    "首相|外相|防相|國王|国王|王储|議長|议长|議員|议员|参议员|众议员|委員|委员|将军|上将|中将|少将|上校|"
    "司令|司令员|参谋长|教授|博士|院士|研究员|學者|学者|專家|专家|分析师|教练|主教练|队长|球员|运动员|"
    "演员|导演|作家|诗人|歌手|记者|主编|律师|法官|檢察官|检察官|董事长|總裁|总裁|总经理|首席执行官|"
    "审议官|长官|次官|幕僚长|行长|外长|防长|财长|总长|检察长|大法官|参谋长|组长|站长|所长|团长|门将|前锋|中场|后卫|主帅|领队|名将|球星|工程师|"
    "经济学家|历史学家|科学家|社会学家|政治学家|物理学家|评论员|活动人士|维权人士|居民|村民|司机|学生|教师|老师|医师|护士|店主|"
    "农民|渔民|工人|目击者|幸存者|遗孀|妻子|丈夫|儿子|女儿|父亲|母亲|公主|王子|王妃|亲王|女王|教皇|教宗|大主教|理事长|顾问|创办人|"
    "合伙人|经理|总监|总编辑|编辑|主播|主持人|摄影师|画家|音乐家|指挥家|钢琴家|飞行员|航天员|宇航员|舰长|船长|机长|警官|被告|"
    "嫌疑人|中士|上尉|少校|中校|大校|元帅|同事|邻居|好友|搭档|"
    "创始人|秘书长|特使|代表|负责人|主任|会长|院长|校长|官员|主教|先生|女士|医生|选手|候选人|领袖|领导人"
)
_FAMILY = (
    "王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹"
    "袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏钟鍾汪田任姜范范方石姚谭譚廖邹"
    "鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文庞"
    "龐樊兰蘭殷施陶洪翟安颜顏倪严嚴牛温溫芦季俞章鲁魯葛伍韦韋申尤毕畢聂聶丛焦柳邢路岳齐齊梅莫庄莊"
    "辛管祝左涂谷祁时耿牟卜路詹关關苗凌费費纪紀靳盛童欧歐甄项項曲成游阳裴席卫衛查屈鲍鮑位覃霍翁隋植"
    "付闫岑褚符宫巩荆鞠阚匡郎冷厉栗廉蔺娄鹿骆麻麦茅缪蒲朴仇芮桑尚佘舒帅佟屠闻乌奚冼胥荀晏燕伊虞禹郁喻湛仲诸竺卓宗祖权"
    "甘景薄单單包司柏宁寧柯阮桂闵柴冉房辜吉饶饒刁瞿戚丘古米池滕晋苑邬臧"
)
_DOUBLE = "欧阳|歐陽|司马|司馬|上官|诸葛|諸葛|司徒|东方|皇甫|尉迟|公孙|慕容|令狐|端木|夏侯"
# Of Japan: longer names follow them.
_JAPANESE = (
    "佐藤|铃木|高桥|田中|渡边|伊藤|山本|中村|小林|加藤|吉田|山田|佐佐木|山口|松本|井上|木村|斋藤|清水|山崎|阿部|森田|池田|桥本|石川|"
    "山下|小川|石井|长谷川|后藤|冈田|近藤|前田|藤田|远藤|青木|坂本|村上|太田|金子|藤井|福田|西村|三浦|竹内|中川|冈本|松田|原田|中野|"
    "小野|田村|藤原|中山|石田|小岛|和田|森山|内田|柴田|酒井|工藤|横山|宫崎|宫本|高木|安藤|谷口|大野|丸山|今井|高田|藤本|武田|村田|"
    "上野|杉山|平野|大塚|千叶|久保|松井|岩崎|樱井|木下|野口|松尾|菊地|野村|新井|菅原|佐野|大西|杉本|古川|滨田|市川|小松|高野|水野|"
    "吉川|山内|西田|菊池|北村|五十岚|福岛|安田|中田|川口|平田|川崎|本田|吉村|中岛|川上|服部|岩田|土屋|矢野|船越|茂木|河野|麻生|石破|"
    "岸田|上川|岩屋|中谷|赤泽|武藤|玉木|枝野|志位|小池|桥下|玉城|羽生|大谷|大江|东野|宫泽|鸠山|安倍|松野|官泽|垂秀|金杉|横井|木原|林"
)
# What a sentence goes on with.
_BEHIND = (
    r"(?=$|[，。、：:；！？,.!?;\s（(）)“”\"「」『』《]|\d|表示|强调|強調|指出|认为|認為|宣布|透露|介绍|介紹|"
    "回应|回應|呼吁|呼籲|警告|批评|批評|谴责|譴責|承认|承認|否认|否認|补充|證實|证实|告诉|告訴|接受|出席|"
    "会见|會見|会晤|访问|訪問|抵达|抵達|主持|发表|發表|说|說|称|稱|在|对|對|与|與|和|就|将|將|于|率|"
    "也|已|及|等|同|向|是|曾|则|則|还|還|周[一二三四五六日]|星期|今天|昨天|昨日|当天|日前|近日|去世|辞职|辭職|当选|因|被|把|"
    "未|没有|并未|拒绝|拒絕|要求|敦促|提出|签署|宣誓|赶到|承诺|推翻|同意|决定|希望|感谢|讲话|致辞|率领|获|赢得|夺得|击败|前往|赴|遭|"
    "遇刺|遇害|遇袭|中枪|执政|作出|做出|身亡|遇难|失踪|被捕|解释|分析|坦言|写道|主张|支持|反对|提醒|评论|预计|预测|相信|重申|报道|一行|本人|夫妇|先生|女士|为|从|"
    "当场|周三|凌晨|早上|上午|下午|晚间|离开|参加|担任|接替|领导|带领|受伤|获释|打进|攻入|摘得|也|仍|正|并|又|再|不|以|受|死于|"
    "去年|今年|本周|上周|日|[的了着])"
)
_TITLED = re.compile(
    rf"(?:{_TITLES})(?:(?P<name>(?:{_DOUBLE})[\u4e00-\u9fff]{{1,2}}?"
    rf"|(?:{_JAPANESE})[\u4e00-\u9fff]{{1,3}}?|[{_FAMILY}][\u4e00-\u9fff]{{1,2}}?){_BEHIND}"
    r"|(?P<none>))"
)
# Signs by which foreign names are spelt.
_SOUNDS = (
    "阿埃艾爱安奥巴白班邦鲍贝本比彼宾波伯博勃布查茨达大戴丹德登迪蒂丁杜顿多厄恩尔法范菲芬费丰弗佛福富"
    "盖甘冈高戈格葛根贡古瓜圭哈海汉豪赫亨洪胡华怀霍基吉加贾简杰金京久卡凯坎康考柯科克肯孔库夸奎昆拉"
    "莱兰朗劳勒雷蕾里理丽利莉莲廉列林琳留刘龙卢鲁路露伦罗洛吕马玛迈麦曼芒毛梅门蒙孟米密明缪摩莫默姆"
    "穆汀拿纳娜奈南楠内嫩尼妮涅宁纽农努诺欧帕潘庞培佩彭皮平珀普奇齐契恰强乔切钦琴丘让热日荣茹儒瑞若萨"
    "塞赛桑瑟森沙莎山尚绍舍申圣什史舒朔司丝斯苏孙索塔泰坦汤唐陶特滕提廷图托瓦万旺威韦维魏温文翁沃乌"
    "武西希锡夏香肖谢辛欣兴休许雪雅亚延扬耶叶伊因英尤于约泽扎詹珍芝治朱茱兹佐若娅黛蒂翠玫薇蔻琪婕迭"
    "凡纽瓦弥厦娃梭泊普珊娥菈朵朗岑扎珞泼崔兼逊逖隆龚"
    "濟亞爾馬羅倫費萊歐維維蘭諾納貝魯亞盧畢喬烏揚達賓戈頓蓋"
)
_DOT = "·•・‧"
_DOTTED = re.compile(rf"[{_SOUNDS}]{{1,7}}(?:[{_DOT}][{_SOUNDS}]{{1,7}}){{1,3}}")
_SPELT = re.compile(rf"(?:{_TITLES})(?P<name>[{_SOUNDS}]{{2,6}}?){_BEHIND}")
_TITLE = re.compile(f"(?:{_TITLES})")
_SHORTEST = 2
# Words that begin with a family's sign, and end with a body's.
_NOT_NAMES = re.compile(
    r"[们門们会會部局院司处處团團党黨]$|^(?:和平|高度|高级|高层|高兴|成员|成立|成功|方面|方案|安全|安排|金融|"
    r"金额|任命|任期|任何|严厉|嚴厲|严重|严正|严肃|时常|时任|曾经|马上|施压|施加|齐聚|白宫|罗马|黎巴嫩|武力|"
    r"史上|祝贺|祝愿|温和|常驻|常务|康复|江苏|江西|宁夏|甘肃|黄金|石油|文件|程序|章程|顾问|包括|强调|万分|连续|"
    r"田径|夏天|夏季|孙子|毛利|郑重|鄭重|金牌|游行|游客|谢谢|明确|余下|计划|叶门|单独|查明|左右|段时|江南)"
)
# Of one article so many are known by the last part of a name.
_MOST_AGAIN = 30


def chinese(text: str, taken: Sequence[tuple[int, int]]) -> Iterator[tuple[Piece, Beside]]:
    """The names of strangers in a text in Chinese, in their order. `taken` are the places of known
    names, in their order."""
    found = {start: (end, said) for start, end, said in _found(text)}
    known, at, until = [*taken, (len(text) + 1, len(text) + 1)], 0, 0
    for begun in sorted(found):
        end, said = found[begun]
        while known[at][1] <= begun:
            at += 1
        start = begun if begun < known[at][0] else known[at][1]
        if start > begun:
            at += 1
        if until <= start < end <= known[at][0] and text[start] not in _DOT:
            until = end
            yield Piece(start, end, tuple(text[start:end].translate(_NO_DOTS))), said


_NO_DOTS = {ord(dot): None for dot in _DOT}


def _found(text: str) -> Iterator[tuple[int, int, Beside]]:
    for pattern in (_TITLED, _SPELT):
        for match in pattern.finditer(text):
            name = match["name"]
            if name and not _NOT_NAMES.search(name):
                start, end = match.span("name")
                yield start, end, Beside(True, text[match.start() : start])
    surnames: dict[str, int] = {}
    for match in _DOTTED.finditer(text):
        start = _begun(match[0]) + match.start()
        yield start, match.end(), Beside(told=True)
        surname = match[0][max(map(match[0].rfind, _DOT)) + 1 :]
        if len(surname) >= _SHORTEST and len(surnames) < _MOST_AGAIN:
            surnames.setdefault(surname, match.end())
    if surnames:
        yield from _again(text, surnames)


def _begun(name: str) -> int:
    """Where in a run of syllables the name begins: behind a title's last sign."""
    titles = [title.end() for title in _TITLE.finditer(name)]
    return titles[-1] if titles else 0


def _again(text: str, surnames: dict[str, int]) -> Iterator[tuple[int, int, Beside]]:
    """Where somebody is named again by the last part of the name, each with where it first ends."""
    some = "|".join(sorted(surnames, key=len, reverse=True))
    for match in re.finditer(rf"(?<![{_SOUNDS}{_DOT}])(?:{some})(?![{_SOUNDS}{_DOT}])", text):
        if match.start() >= surnames[match[0]]:
            yield match.start(), match.end(), Beside(told=True)

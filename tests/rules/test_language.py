"""A text's language is told by its script and small words, or not told."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jobs.rules.texts.language import language_of


@pytest.mark.parametrize(
    "text, told, language",
    [
        ("The two leaders agreed that they would meet in the spring.", None, "en"),
        ("رئیس جمهور ایران در تماس تلفنی با نخست وزیر پاکستان گفت که این روابط را گسترش می‌دهد.", None, "fa"),
        ("قال الرئيس الإيراني في اتصال هاتفي مع رئيس الوزراء إن العلاقات بين البلدين قوية.", None, "ar"),
        ("وزیراعظم نے کہا ہے کہ پاکستان اور ایران کے درمیان تعلقات کو مزید بہتر کیا جائے گا۔", None, "ur"),
        ("Le président a déclaré que les deux pays sont dans une relation de confiance.", None, "fr"),
        ("Президент заявил, что отношения между странами были и остаются на высоком уровне.", None, "ru"),
        ("Cumhurbaşkanı, iki ülke arasında ilişkilerin daha da gelişmesi için bir adım attı.", None, "tr"),
        ("两国领导人在电话中讨论了双边关系。", None, "zh"),
        ("両首脳は電話で会談した。", None, "ja"),
        ("El presidente dijo que las relaciones de los dos países son buenas para el mundo.", None, "es"),
        ("Der Präsident sagte, dass die Beziehungen zwischen den Ländern nicht gut sind.", None, "de"),
        ("Президент заявив, що відносини між країнами є добрими і він це цінує.", None, "uk"),
        ("הנשיא אמר כי היחסים טובים מאוד", None, "he"),
        ("Le président français a rencontré le chancelier à Berlin.", None, "fr"),
        ("Президент провел переговоры с президентом России.", None, "ru"),
        ("Raisi Alvi Tehran", None, None),
        ("1234 5678", None, None),
        ("", None, None),
        ("The two leaders agreed.", "fa-IR", "fa"),
        ("The two leaders agreed that it is so for them.", "unknown language", "en"),
        ("", "en_GB", "en"),
    ],
)  # fmt: skip
def test_it_tells_the_language(text: str, told: str | None, language: str | None) -> None:
    assert language_of(text, told) == language


@pytest.mark.parametrize(
    "headline, language",
    [
        ("Iran and Pakistan agree on border markets", "en"),
        ("UN chief calls for ceasefire after strike", "en"),
        ("Who will lead Israel after the vote?", "en"),
        ("Washington imposes new sanctions on Moscow", "en"),
        ("الرئيس الإيراني يصل إلى دمشق", "ar"),
        ("مجلس الأمن يدين الهجوم في غزة", "ar"),
        ("وزير الخارجية السعودي يلتقي نظيره المصري", "ar"),
        ("رئیسی با شهباز شریف گفتگو کرد", "fa"),
        ("وزیر خارجه ایران به دمشق رفت", "fa"),
        ("سخنگوی وزارت خارجه حمله را محکوم کرد", "fa"),
        ("صدر پاکستان سے ایرانی سفیر کی ملاقات", "ur"),
        ("وزیراعظم کا دورہ سعودی عرب", "ur"),
        ("بھارت میں انتخابات کا اعلان", "ur"),
        ("Путин и Эрдоган обсудили Сирию", "ru"),
        ("МИД России заявил протест послу США", "ru"),
        ("Лавров прибыл в Тегеран", "ru"),
        ("Macron reçoit le chancelier à Paris", "fr"),
        ("Le Premier ministre est arrivé à Rabat", "fr"),
        ("Le pape condamne la guerre", "fr"),
        ("La Grèce accuse la Turquie", "fr"),
        ("Il a déclaré que la guerre continue", "fr"),
        ("Emmanuel Macron a rencontré Vladimir Poutine à Moscou", "fr"),
        ("La présidente a quitté la capitale", "fr"),
        ("La presidenta de México se dirige a la nación", "es"),
        ("Manifestación en Bogotá", "es"),
        ("Petro anuncia un acuerdo de paz", "es"),
        ("Sánchez viaja a Rabat", "es"),
        ("A guerra na Ucrânia", "pt"),
        ("A deal between Turkey and Greece", "en"),
        ("L’Iran accuse Israël d’une attaque", "fr"),
        ("Erdoğan ile Putin Soçi’de görüştü", "tr"),
        ("Dışişleri Bakanı Fidan Bağdat’ta", "tr"),
        ("İsrail'in Gazze'ye saldırıları sürüyor", "tr"),
        ("习近平会见普京", "zh"),
        ("外交部发言人回应美国制裁", "zh"),
        ("El presidente de México viaja a España", "es"),
        ("Sánchez pide un alto el fuego en Gaza", "es"),
        ("Scholz trifft Macron in Berlin und spricht über die Ukraine", "de"),
        ("Bundesregierung verurteilt Angriff auf den Flughafen", "de"),
        ("Зеленський зустрівся з президентом Польщі", "uk"),
    ],
)  # fmt: skip
def test_a_headline_is_enough(headline: str, language: str) -> None:
    assert language_of(headline) == language


@pytest.mark.parametrize(
    "language, headlines",
    [
        ("en", """
            Putin met Xi in Beijing
            President Zelensky met Prime Minister Rishi Sunak in Kyiv.
            UN condemns attack in Gaza
            Von der Leyen lands in Kyiv
            Erdoğan blasts Netanyahu
            Xi Jinping, Vladimir Putin sign joint statement
            Lula da Silva sworn in
            Vučić vows reform
            OPEC cuts oil output
            Ethiopia, Eritrea trade barbs
            BJP sweeps Delhi
            Tebboune, Macron mend fences
            Nine soldiers died near Bakhmut.
            NATO allies meet in Brussels
            Boris Johnson quits
            Haniyeh buried in Doha
            Iran nuclear talks resume
            Raisi addresses General Assembly
            Taliban ban girls from school
            Jaishankar, Wang hold talks
            Somali forces retake El Buur
            Doha hosts indirect Hamas-Israel negotiations
            Barzani visits Ankara
            ICC judges issue Netanyahu warrant
            Hezbollah fires rockets
            Ankara summoned Sweden's envoy.
            Al-Shabaab claims Mogadishu blast
            Merz elected chancellor
            Wagner boss Prigozhin presumed dead
            Ghana elects Mahama
            Germany's Baerbock tours Gulf
            Nine killed in Kabul bombing
            Israel strikes Beirut
            Houthi missile hits Red Sea tanker
            Trump threatens Iran
            Israeli minister resigns
            Tokyo protests Chinese incursion
            Le Pen barred from office
            Myanmar junta chief in Minsk
            Grossi due in Tehran
            WHO declares mpox emergency
            Fumio Kishida spoke by phone with Narendra Modi.
            Yoon impeached
            Wang Yi tours Africa
        """),
        ("fr", """
            Bachar al-Assad déchu
            Le Hamas libère trois otages
            Gaza, la faim
            Accord signé entre Ryad et Islamabad
            L'Iran enrichit son uranium
            Nucléaire iranien : reprise des discussions
            Poutine menace l'Ukraine
            Élections législatives anticipées
            Wagner quitte le Mali
            Trump snobe Zelensky
            Barnier nommé Premier ministre
            Trump veut acheter Groenland
            Ankara bloque l'adhésion suédoise
            Erdogan accueille Raïssi
            Abbas reçu par Macron
            Damas célèbre
            Kigali nie toute implication
            Zelensky à Londres
            Otages : l'espoir renaît
            Sénégal : Sonko libéré
            Sahel : Bamako hausse le ton
            La Russie bombarde Kharkiv
        """),
        ("es", """
            Netanyahu desafía a Biden
            Rehenes vuelven a casa
            Incendio en Valparaíso
            Scholz felicitó a Lula.
            Maduro juró el cargo.
            Rusia, aislada
            Colombia y Venezuela reabren frontera
            Muere Fidel Castro
            Trump aplaza los aranceles
            Naufragio frente a Canarias
            Mueren 20 palestinos
            Hezbolá dispara cohetes
            Otra noche de bombardeos
            Perú declara emergencia
            Boluarte, al banquillo
            El Salvador extradita a dos líderes
            Macron convoca elecciones
            El rey viaja a Rabat
            Cumbre de la OTAN en Vilna
            Nuevos bombardeos israelíes
            Cae Bachar el Asad
            Maduro rompe relaciones con Argentina
        """),
        ("tr", """
            Kudüs'te gerginlik
            Yargıtay kararı bozdu
            Fransa'da hükümet düştü
            Şimşek faiz mesajı verdi
            Seçim tarihi belli oldu
            Trump: Savaş bitecek
            Zelenskiy Ankara'ya geldi
            Ukrayna ordusu geri çekiliyor
            Kahire'de dörtlü toplantı
            Papa Türkiye'de
            Bahçeli'den sert tepki
            Savcılık soruşturma açtı
            Kabine toplanıyor
            Meclis yasayı onayladı
            İsrail Gazze'yi vurdu
            İstanbul'da grev
            Özgür Özel sert konuştu
            Filistin Devlet Bakanı konuştu
            Rutte'den övgü
            Saldırıda iki asker öldü
            Biden yarıştan çekildi
            Esad Moskova'ya kaçtı
        """),
        ("de", """
            Kiew meldet Angriffe
            Weidel kandidiert
            Tausende demonstrieren
            Bundestag stimmt Haushalt zu
            EU einigt sich
            Ampel zerbricht
            Nawalny ist tot
            Lawrow reiste nach Peking.
        """),
        ("it", """
            Putin sfida Trump
            Ankara convoca l'ambasciatore
            Terremoto in Turchia
            Biden annuncia sanzioni
            Nuovi raid israeliani
            Assad in fuga
            Tre soldati uccisi
            Israele bombarda Beirut
        """),
        ("nl", """
            Israël sluit grens
            Assad gevlucht
            Yesilgöz sluit PVV uit
            Europa verdeeld
            Iran en Israël in oorlog
            Kabinet valt over asiel
            Aardbeving treft Marokko
            VS sturen vliegdekschip
        """),
        ("pt", """
            Israel ataca Beirute
            Milhares protestam em Lisboa
            Senado aprova reforma
            Eleições em Angola
            Milei corta verbas
            Três soldados mortos
            Bolsonaro é preso
            Lula recebe Macron
        """),
        ("ar", """
            هنية شهيدا
            تونس: سعيد يحل البرلمان
            زلزال المغرب
            ترامب يهدد إيران
            السيسي يهاتف بايدن
            أردوغان يستقبل السيسي
            نتنياهو يقيل غالانت
            انفجار في كابل
        """),
        ("fa", """
            حماس اسرا را آزاد کرد
            حمله به غزه
            موشک به حیفا خورد
            زلزله در ترکیه
            اردوغان پیروز شد
            سیل در پاکستان
            نتانیاهو استعفا کرد
            کابینه معرفی شد
        """),
        ("ur", """
            پاکستان نے مذمت کی
            اسحاق ڈار ترکی پہنچ گئے
            اردوان کی جیت
            رئیسی کا دورہ لاہور
            چین کا خیرمقدم
            اقوام متحدہ کی مذمت
            عاصم منیر چین میں
            وزیراعظم مستعفی
        """),
        ("ru", """
            Лавров вылетел в Пекин
            ООН осудила атаку
            Си поедет в Казань
            Трамп пригрозил Ирану
            Зеленский прибыл в Лондон
            Захарова ответила Вашингтону
            Израиль отверг перемирие
            Макрон распустил парламент
        """),
        ("zh", """
            喀布尔爆炸致十人死亡
            伊朗总统莱希遇难
            美国宣布制裁
            内塔尼亚胡辞职
            王毅抵达德黑兰
            俄乌谈判重启
            北约峰会开幕
            联合国谴责袭击
        """),
        (None, """
            El Salvador
            Ursula von der Leyen
            Luiz Inácio Lula da Silva
            Benjamin Netanyahu, Joe Biden
            Shehbaz Sharif
            OPEC+
            San Francisco
            Rafah, Khan Younis
            Ismail Haniyeh
            Emmanuel Macron - Olaf Scholz
            Khan Younis, Gaza
            NATO / BRICS
            Al Jazeera
            Vladimir Putin / Kim Jong Un
        """),
    ],
)  # fmt: skip
def test_two_words_and_a_name_are_enough(language: str | None, headlines: str) -> None:
    lines = [line.strip() for line in headlines.strip().splitlines()]
    assert [line for line in lines if language_of(line) != language] == []


@pytest.mark.parametrize(
    "headline, language",
    [
        ("PUTIN MEETS XI IN BEIJING", "en"),
        ("Putin Meets Xi in Beijing", "en"),
        ("LULA RECEBE MACRON EM BRASÍLIA", "pt"),
        ("ERDOĞAN: GAZZE'DE ATEŞKES ŞART", "tr"),
        ("Prezydent Duda spotkał się z Zełenskim w Kijowie", None),
        ("Predsjednik Milanović u Zagrebu", None),
        ("Председник Вучић се састао са Путином", None),
        ("Қазақстан президенті Тоқаев", None),
        ("Video", None),
    ],
)
def test_capitals_are_no_hindrance_and_other_languages_not_taken_for_these(
    headline: str, language: str | None
) -> None:
    assert language_of(headline) == language


@given(st.text(), st.none() | st.text(max_size=8))
@settings(max_examples=150)
def test_it_answers_anything(text: str, told: str | None) -> None:
    language = language_of(text, told)
    assert language is None or language.isascii()

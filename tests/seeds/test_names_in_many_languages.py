"""Sentences of eight languages with the persons and the organizations that they name, most of them
listed nowhere.

A person stands between square brackets, an organization between curly ones.
"""

import re
from datetime import date
from pathlib import Path

import pytest

from jobs.gazetteer import load_gazetteer
from jobs.rules.tags import Tagger

TAGGER = Tagger(load_gazetteer(Path(__file__).parents[2] / "seeds"))
DAY = date(2023, 9, 20)
MARKED = re.compile(r"\[([^\]]*)\]|\{([^}]*)\}")

ENGLISH = """
The {Action Congress of Nigeria}, the {Congress for Progressive Change} and the {ANPP} merged to form the {All Progressives Congress}.
[Whitcombe] stood as an independent and narrowly won the seat that [Harold Dunmore] had held for the {Liberal Party}.
The {Democratic Alliance}'s leader, [Helen Mokoena], rejected the offer of the {ANC}.
Former treasurer [Peter Lannick] and his deputy, [Joan Verhoeven], were acquitted.
[Kovač] campaigned for the presidency against [Zoran Milanović] in 2019.
{Nordbank AG} said on Tuesday it would buy {Baltica Holdings} for 2 billion euros.
Police in Rotterdam arrested [Youssef el Amrani], a cousin of [Nabil el Amrani].
The coalition of {Fianna Fáil}, {Fine Gael} and the {Green Party} survived the vote.
[Alvarez], who led the {Peoples' Justice Movement}, was shot in Tegucigalpa.
In 1942 [Roosevelt] met [Churchill] in Washington.
President [Lincoln] spoke at Gettysburg; [Lincoln] was brief.
A new Eurosceptic party was launched in June.
The coalition was led by [Joseph Lyonard] and the {United Country Party}.
[Kerrigan] stepped down as party leader after the vote.
[Malovic] campaigned for the treaty and won.
Senators [Bob Kestrel] and [Dick Marlow] voted no.
He led the {Serbian People's Party} of [Nenad Petrov].
"""
FRENCH = """
La {Confédération paysanne} appelle à manifester.
La députée [Clémence Guetté] a interpellé le ministre.
Le groupe {TotalEnergies} a annoncé un bénéfice record.
Le {Parti démocratique sénégalais} conteste le scrutin.
L'avocat [Étienne Marchand] a fait appel.
Le quotidien {Le Soir} révèle un scandale.
L'{Association des maires de France} s'inquiète.
Selon le porte-parole du gouvernement, [Olivier Véran], le texte sera voté.
La {Banque de France} a revu ses prévisions.
Le syndicat {Force ouvrière} refuse de signer.
Le {Rassemblement national} est en tête des sondages.
Le président de la {Cour des comptes}, [Pierre Moscovici], s'alarme de la dette.
« Nous tiendrons bon », a déclaré [Aminata Diallo].
Le {Stade rennais} a battu l'{Olympique lyonnais}.
L'ONG {Médecins du monde} dénonce le blocus.
La compagnie {Air Sénégal} suspend ses vols.
Le {Conseil constitutionnel} a censuré la loi.
Le ministre de l'Économie, [Bruno Le Maire], promet des baisses d'impôts.
La {Ligue des droits de l'homme} saisit le {Conseil d'État}.
Le procureur [Rémy Heitz] a ouvert une enquête.
Le {Mouvement patriotique du salut} dénonce un coup de force.
L'économiste [Esther Duflo] plaide pour une taxe.
Le groupe {Bolloré} vend sa filiale.
[Ousmane Sonko] a été libéré avec [Bassirou Diomaye Faye].
Le {Syndicat de la magistrature} proteste.
La {Cour des comptes} publie son rapport.
Le porte-parole de la {Confédération paysanne}, [Rémi Castaing], a protesté.
La romancière [Odile Mercœur] a reçu le prix.
Le {Parti socialiste sénégalais} et le {Front populaire} sont d'accord.
"""
SPANISH = """
El {Ministerio de Hacienda} anunció nuevas medidas.
La portavoz de la {Confederación Nacional del Trabajo}, [Lucía Herranz], convocó la huelga.
El {Partido Nacional} eligió a [Álvaro Delgado] como candidato.
La petrolera {Pluspetrol} vendió sus activos.
[Gustavo Petro] recibió a [Xiomara Castro] en Bogotá.
El diario {El Observador} publicó la noticia.
El {Banco Central} subió las tasas.
La ministra de Defensa, [Margarita Robles], viajó a Riga.
El exalcalde [Ramón Ledesma] fue detenido.
Según la ONG {Human Rights Watch}, hubo abusos.
El {Tribunal Supremo} rechazó el recurso.
"No cederemos", dijo [Carmen Ibáñez].
El sindicato {Comisiones Obreras} rechazó la oferta.
La {Universidad de Salamanca} premió a la escritora [Inés Montero].
El abogado [Julio César Strassera] apeló.
La aerolínea {Avianca} canceló vuelos.
El {Frente Amplio} ganó en Montevideo.
El canciller chileno [Alberto van Klaveren] se reunió con [Diana Mondino].
La {Comisión Interamericana de Derechos Humanos} exigió respuestas.
El {Partido Liberal Radical} perdió dos escaños.
El economista [Hernán Lacunza] criticó el plan.
El diario {La Vanguardia} entrevistó a la alcaldesa [Noemí Paredes].
La {Federación de Estudiantes} llamó al paro.
"""
TURKISH = """
Sağlık Bakanı [Fahrettin Koca], yeni hastanenin yaz aylarında açılacağını söyledi.
{Türk Tabipleri Birliği} Başkanı [Şebnem Korur Fincancı] gözaltına alındı.
İçişleri Bakanı [Ali Yerlikaya] operasyonun ayrıntılarını paylaştı; [Yerlikaya], 12 kişinin yakalandığını duyurdu.
Yazar [Elif Güngör]'ün son romanı dört dile çevrildi.
{Anayasa Mahkemesi} başvuruyu reddetti.
[Zeynep Arslan], "Kararı temyize götüreceğiz" dedi.
Avukat [Hakan Yıldız] müvekkilinin suçsuz olduğunu savundu.
{Yeşil Sol Parti} seçim bildirgesini açıkladı.
Eski milletvekili [Gültan Kışanak] dün tahliye edildi.
{Merkez Bankası} Başkanı [Hafize Gaye Erkan] faiz kararını savundu.
Trabzon Valisi [Aziz Yıldırım] sel bölgesini gezdi.
{İstanbul Büyükşehir Belediyesi} Başkanı [Ekrem İmamoğlu], ulaşım zammını değerlendirdi.
{Öğretmenler Sendikası} grev kararı aldı.
Gazeteci [Barış Pehlivan] yeniden cezaevine girdi.
{Fenerbahçe} teknik direktörü [İsmail Kartal] yenilgiyi yorumladı.
Cumhurbaşkanı Yardımcısı [Cevdet Yılmaz] Bakü'ye gidecek.
{Kara Havacılık Komutanlığı}'na bağlı bir helikopter düştü.
[Merve Aydın] adlı öğrenci ödülü kazandı.
{İyi Parti} lideri [Meral Akşener] masadan kalktığını açıkladı.
Azerbaycan Savunma Bakanı [Zakir Hasanov], [Yaşar Güler]'i kabul etti.
Tarım Bakanı [İbrahim Yumaklı], çiftçilere destek sözü verdi.
Savcı [Cem Duran] iddianameyi tamamladı.
{Gelecek Partisi} ile {Saadet Partisi} ortak grup kurdu.
Eski bakan [Nihat Zeybekci]'nin açıklaması tepki çekti.
{Hazine ve Maliye Bakanlığı} yeni paketi açıkladı.
Oyuncu [Demet Akbağ] sahneye döndü; [Akbağ] duygulandı.
Romanya Başbakanı [Marcel Ciolacu] Ankara'da [Cevdet Yılmaz] ile buluştu.
{Kızılay} depremzedelere çadır gönderdi.
{İnsan Hakları Derneği} raporunu yayımladı.
[Ahmet Kurtoğlu]'nun avukatı [Sibel Eren]'e güvendi.
Bursa Emniyet Müdürü [Tacettin Aslan] açıklama yaptı.
"""
RUSSIAN = """
Пресс-секретарь президента [Дмитрий Песков] отказался комментировать эти сообщения.
Официальный представитель МИД [Мария Захарова] назвала это провокацией; [Захарова] добавила, что ответ последует.
Министр транспорта [Виталий Савельев] доложил о ходе работ.
Адвокат [Ирина Горелова] подала апелляцию.
{Партия пенсионеров} выдвинула [Олега Власова] на пост губернатора.
{Центробанк} повысил ставку.
Компания «{Северный путь}» закупит двадцать судов.
Режиссёр [Андрей Тихонов] представил новый фильм.
{Газпром} и {Роснефть} подписали соглашение.
{Министерство обороны} сообщило о перехвате беспилотников.
Врач [Тамара Юсупова] рассказала журналистам о состоянии раненых.
{Верховный суд} отклонил жалобу.
Министр финансов Казахстана [Ерулан Жамаубаев] провёл встречу с [Антоном Силуановым].
{Федерация независимых профсоюзов} призвала к забастовке.
«Мы готовы», — заявил [Сергей Рябков].
Посол Ирана в Москве [Казем Джалали] посетил выставку.
Задержан бывший вице-мэр Самары [Владимир Терентьев].
Об этом написала газета «{Ведомости}».
[Лукашенко] принял [Бориса Грызлова].
{Комитет солдатских матерей} обратился к депутатам.
Министр культуры [Ольга Любимова] открыла выставку.
Глава МИД Армении [Арарат Мирзоян] прилетел в Тбилиси.
{Следственный комитет} возбудил дело против [Артёма Лебедева].
Банк «{Восход}» лишился лицензии.
Тренер [Станислав Черчесов] подал в отставку.
{Союз журналистов} выступил с заявлением.
Экономист [Наталья Зубаревич] не согласна с прогнозом.
{Министерство финансов} разместило облигации.
Депутат Рады [Давид Арахамия] подтвердил договорённость.
Глава {Минздрава} [Михаил Мурашко] выступил в Думе.
{Конституционный суд} отложил заседание.
"""
ARABIC = """
قال المتحدث باسم الكرملين [دميتري بيسكوف] إن الزيارة مؤجلة.
وأضاف [بيسكوف] أن الموعد لم يحدد بعد.
أعلن رئيس الوزراء العراقي [محمد شياع السوداني] حزمة إصلاحات، وقال [السوداني] إن التنفيذ يبدأ غداً.
التقى زعيم {التيار الصدري} [مقتدى الصدر] وفداً من البصرة.
ذكرت صحيفة {الأخبار} أن الاتفاق وشيك.
استقبل وزير الخارجية المصري [سامح شكري] نظيره [فيصل بن فرحان].
انتخب {حزب الكتائب} [سامي الجميل] رئيساً له.
أعلنت {نقابة المعلمين} الإضراب.
أكد المبعوث الأممي [هانس غروندبرغ] أن الهدنة صامدة.
وأوضحت المحامية [ريم العلي] أن موكلها بريء.
فاز {نادي الهلال} على {نادي النصر} بهدفين.
[محمد الحلبوسي] يدعو إلى جلسة طارئة.
أصدر {مصرف لبنان} تعميماً جديداً.
وصل [هاكان فيدان] إلى الدوحة.
رفضت حركة {النهضة} القرار الذي أعلنه [قيس سعيد].
نفى الناطق الرسمي باسم الحكومة [فيصل الشبول] الأنباء.
واعتبر النائب [جورج عقيص] أن القانون معيب.
{قناة الجزيرة} تغلق مكتبها.
كتب الباحث [طارق يوسف] في مقال له أن الأزمة طويلة.
وقّع {الاتحاد العام للشغل} اتفاقاً مع الحكومة.
قال وزير الطاقة اللبناني [وليد فياض] إن الكهرباء ستعود.
أعلن {الحزب الديمقراطي الكردستاني} مقاطعة الجلسة.
وقالت الناشطة [سارة الدريس] إنها تعرضت للتهديد.
{الهلال الأحمر الفلسطيني} ينقل جرحى من جنين.
ترأس [نجيب ميقاتي] اجتماعاً حضره [عبد الله بو حبيب].
بحث محافظ نينوى [نجم الجبوري] ملف النازحين.
اتهمت {نقابة الصحفيين} السلطات بالتضييق.
أكد السفير الروسي [ألكسندر زاسبكين] دعم بلاده.
{وكالة الأنباء القطرية} تنفي الخبر.
كتب المحلل [عمر الراوي] أن الانتخابات مؤجلة.
توفي أمير الكويت الشيخ [نواف الأحمد الجابر الصباح] عن 86 عاما.
انتقد [عبد الرحمن الشمري] القرار.
أعلن {الاتحاد العام للصناعة} موقفه.
"""
PERSIAN = """
[عباس علی‌آبادی]، وزیر صمت، از افزایش تولید خودرو خبر داد.
رئیس {سازمان هواشناسی} گفت بارش‌ها تا جمعه ادامه دارد.
[محمد مخبر] در نشست هیئت دولت گفت قیمت‌ها مهار می‌شود.
[مریم کریمی]، وکیل دادگستری، می‌گوید پرونده بسته نشده است.
[حسین سلامی]، فرمانده کل {سپاه پاسداران}، به خوزستان رفت.
{شرکت ملی نفت ایران} قرارداد تازه‌ای امضا کرد.
[بهرام عین‌اللهی] وزیر بهداشت از بیمارستان صحرایی بازدید کرد.
به گفته [ناصر کنعانی]، مذاکرات ادامه خواهد یافت.
{حزب اعتدال و توسعه} فهرست نامزدهای خود را منتشر کرد.
روزنامه {شرق} نوشت که توافق نزدیک است.
شهردار مشهد، [عبدالله ارجائی]، استعفا داد.
{بانک مرکزی} نرخ ارز را اعلام کرد.
{جمعیت هلال احمر} به سیل‌زدگان کمک می‌رساند.
سردار [اسماعیل قاآنی] وارد بغداد شد.
{کانون نویسندگان ایران} این حکم را محکوم کرد.
کارگردان فیلم، [پانته‌آ رستمی]، در جشنواره حضور نیافت.
[لیلا فروزان] گفت: «ما عقب نمی‌نشینیم.»
{خبرگزاری تسنیم} از کشته شدن سه مرزبان خبر داد.
سخنگوی {طالبان}، [ذبیح‌الله مجاهد]، این خبر را تکذیب کرد.
{دانشگاه شریف} کلاس‌های حضوری را لغو کرد.
[محمود واعظی]، رئیس سابق دفتر رئیس جمهور، درگذشت.
{انجمن پزشکان عمومی} هشدار داد.
به گزارش {خبرگزاری مهر}، [کاظم غریب‌آبادی] وارد ژنو شد.
[سحر تبریزی]، بازیگر تئاتر، محکوم شد.
وزیر راه [مهرداد بذرپاش] از پروژه دیدن کرد.
{حزب کارگزاران سازندگی} بیانیه داد.
[علی باقری] و [انریکه مورا] در دوحه گفت‌وگو کردند.
معاون وزیر کشور، [سیدمجید میراحمدی]، گفت مرزها امن است.
{دانشگاه تهران} میزبان این همایش بود.
[پگاه صادقی] گفت: «این پیروزی همه ماست.»
"""
URDU = """
وزیر اطلاعات [مریم اورنگزیب] نے پریس کانفرنس میں یہ بات کہی۔
{تحریک لبیک پاکستان} نے دھرنا ختم کر دیا۔
[شیخ رشید احمد] کا کہنا ہے کہ انتخابات وقت پر ہوں گے۔
وزیر خزانہ [اسحاق ڈار] نے بجٹ پیش کیا، [اسحاق ڈار] نے کہا کہ مہنگائی کم ہوگی۔
{لاہور ہائی کورٹ} نے درخواست مسترد کر دی۔
{الیکشن کمیشن} نے شیڈول جاری کر دیا۔
{جماعت اسلامی} کے امیر [سراج الحق] نے جلسے سے خطاب کیا۔
کراچی کے میئر [مرتضیٰ وہاب] نے دورہ کیا۔
ڈاکٹر [فوزیہ صدیقی] نے اپنی بہن سے ملاقات کی۔
{اسٹیٹ بینک} نے شرح سود بڑھا دی۔
{پشاور زلمی} نے {کراچی کنگز} کو شکست دے دی۔
گورنر سندھ [کامران ٹیسوری] نے حلف لیا۔
صحافی [اسد طور] کو گرفتار کر لیا گیا۔
{فیڈرل بورڈ آف ریونیو} نے نوٹس جاری کیے۔
سماجی کارکن [ماہرہ جان] نے مقدمہ درج کرایا۔
[رانا ثناء اللہ] نے الزام مسترد کیا۔
{پاکستان میڈیکل ایسوسی ایشن} نے ہڑتال کی کال دی۔
چیف جسٹس [قاضی فائز عیسیٰ] نے ریمارکس دیے۔
{ہیومن رائٹس کمیشن} نے تشویش ظاہر کی۔
وزیر دفاع [خواجہ آصف] نے ایوان میں بیان دیا۔
سینیٹر [شیری رحمان] نے بل پیش کیا۔
{بلوچستان عوامی پارٹی} نے حمایت کا اعلان کیا۔
{سپریم کورٹ بار ایسوسی ایشن} کے صدر [عابد زبیری] نے خط لکھا۔
اداکارہ [صبا قمر] نے انٹرویو دیا۔
{نیشنل بینک} نے منافع کا اعلان کیا۔
آئی جی پنجاب [عثمان انور] نے معطل کر دیا۔
ماہر معاشیات [قیصر بنگالی] کے مطابق خسارہ بڑھے گا۔
"""

SENTENCES = [
    line
    for language in (ENGLISH, FRENCH, SPANISH, TURKISH, RUSSIAN, ARABIC, PERSIAN, URDU)
    for line in language.strip().splitlines()
]


@pytest.mark.parametrize("marked", SENTENCES)
def test_it_finds_whom_and_what_a_sentence_names(marked: str) -> None:
    text = MARKED.sub(lambda found: found[1] or found[2], marked)
    reading = TAGGER.tag(None, text, DAY)
    named = [(m.start, f"[{m.text}]") for tag in reading.leaders for m in tag.mentions]
    named += [(m.start, f"{{{m.text}}}") for tag in reading.organizations for m in tag.mentions]
    assert [words for _, words in sorted(named)] == [found[0] for found in MARKED.finditer(marked)]

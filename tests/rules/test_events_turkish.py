"""Events of Turkish sentences."""

import pytest

from tests.rules.foreign_told import all_told


@pytest.mark.parametrize(
    "text, expected",
    [
        ("Cumhurbaşkanı Erdoğan, Rusya Devlet Başkanı Putin ile telefonda görüştü.", ["call done: Erdogan > Putin"]),
        ("Erdoğan, Putin ile telefon görüşmesi yaptı.", ["call done: Erdogan > Putin"]),
        ("Erdoğan, İran Cumhurbaşkanı İbrahim Reisi ile görüştü.", ["meet done: Erdogan > Raisi"]),
        ("Erdoğan ile Putin bir araya geldi, açıklama olmadı.", ["meet done: Putin > Erdogan"]),
        ("Erdoğan, Putin ile görüşecek.", ["meet planned: Erdogan > Putin"]),
        ("Erdoğan, Putin'i Ankara'da kabul etti.", ["meet done: Erdogan > Putin"]),
        ("Erdoğan İran'a gitti.", ["visit done: Erdogan > IR"]),
        ("Putin gelecek ay Türkiye'yi ziyaret edecek.", ["visit planned: Putin > TR"]),
        ("Erdoğan, İran'a resmi ziyarette bulundu.", ["visit done: Erdogan > IR"]),
        ("Erdoğan, “Biz hazırız” dedi.", ["statement done: Erdogan >"]),
        ("İran müzakerelerin bittiğini açıkladı.", ["statement done: IR >"]),
        ("Erdoğan İran'a gitti. “Biz hazırız” dedi.", ["visit done: Erdogan > IR", "statement done: Erdogan >"]),
        ("Reisi, Türkiye'ye teşekkür etti.", ["praise done: Raisi > TR"]),
        ("Putin, Erdoğan'ı tebrik etti.", ["praise done: Putin > Erdogan"]),
        ("Erdoğan, İsrail'e çağrıda bulundu.", ["appeal done: Erdogan > IL"]),
        ("Türkiye, Gazze'de ateşkes çağrısı yaptı.", ["ceasefire called_for: TR >", "appeal done: TR >"]),
        ("Türkiye, ABD'den açıklama istedi.", ["appeal done: TR > US"]),
        ("Türkiye, İsrail'in saldırısını kınadı.", ["attack done: IL >", "condemn done: TR > IL"]),
        ("Rusya, Ukrayna'yı suçladı.", ["condemn done: RU > UA"]),
        ("İran, İsrail'i tehdit etti.", ["threaten done: IR > IL"]),
        ("İran, Fransa büyükelçisini çağırdı.", ["summon done: IR > FR"]),
        ("Rusya, Fransa'nın iki diplomatını sınır dışı etti.", ["expel done: RU > FR"]),
        ("ABD, İran'a yaptırım uyguladı.", ["sanction done: US > IR"]),
        ("İran ve Çin anlaşma imzaladı, törende söz alınmadı.", ["sign done: IR,CN >"]),
        ("Türkiye, Ukrayna'ya insani yardım gönderdi.", ["aid done: TR > UA"]),
        ("Türkiye, Rusya ile Ukrayna arasında arabuluculuk yaptı.", ["mediate done: TR > RU,UA"]),
        ("İsrail Gazze'ye saldırdı.", ["attack done: IL > PS"]),
        ("İsrail, Gazze'yi bombaladı.", ["attack done: IL > PS"]),
        ("Erdoğan yeniden cumhurbaşkanı seçildi.", ["elect done:  > Erdogan"]),
        ("Reisi kazada hayatını kaybetti, haber doğrulandı.", ["die done: Raisi >"]),
        ("Çin'in ekonomisi büyüyor.", []),
        ("Türkiye'yi ziyaret eden Putin, Erdoğan ile görüştü.", ["visit done: Putin > TR", "meet done: Putin > Erdogan"]),
        ("Putin, Erdoğan tarafından törenle karşılandı.", ["meet done: Erdogan > Putin"]),
        ("Erdoğan, Putin'in Türkiye'yi ziyaret edeceğini açıkladı.", ["visit planned: Putin > TR", "statement done: Erdogan >"]),
        ("Putin'in Çin ziyareti başladı.", ["visit done: Putin > CN"]),
        ("Erdoğan-Putin görüşmesi başladı.", ["meet done: Erdogan,Putin >"]),
        ("Erdoğan, Putin ile bir araya geldi. İki ülke arasında on anlaşma imzalandı.", ["meet done: Erdogan > Putin", "sign done: TR,RU >"]),
        ("Putin, Macron ve Reisi, Erdoğan'ı tebrik etti.", ["praise done: Putin,Macron,Raisi > Erdogan"]),
        ("Türkiye, Irak ve İran'ın kuzeyine hava harekatı düzenledi.", ["attack done: TR > IR"]),
        ("İran, İsrail'in Gazze'ye saldırılarını kınadı.", ["attack done: IL > PS", "condemn done: IR > IL"]),
        ("Erdoğan, Rusya'ya gitti. \"Barış istiyoruz\" dedi.", ["visit done: Erdogan > RU", "statement done: Erdogan >"]),
        ("Reisi'nin ölümü üzerine Putin, İran'a taziyelerini iletti.", ["die done: Raisi >", "statement done: Putin > IR"]),
        ("Erdoğan, Putin'i telefonla arayarak tebrik etti.", ["call done: Erdogan > Putin", "praise done: Erdogan > Putin"]),
        ("İran, İsrail'i tehdit ederek uyardı.", ["threaten done: IR > IL"]),
        ("Erdoğan, Rusya ziyaretini iptal etti.", []),
        ("Erdoğan, Putin ile görüşecek mi?", []),
        ("Erdoğan, Putin ile görüşmedi.", ["meet denied: Erdogan > Putin"]),
        ("Putin, Türkiye'ye gelmeyecek.", ["visit denied: Putin > TR"]),
        ("İran, İsrail'e saldırdığını yalanladı.", ["attack denied: IR > IL"]),
        ("İsrail'in Gazze'ye düzenlediği saldırıda on kişi öldü.", ["attack done: IL > PS"]),
    ],
)  # fmt: skip
def test_it_reads_turkish(text: str, expected: list[str]) -> None:
    assert all_told(text) == expected

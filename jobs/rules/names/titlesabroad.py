"""What Spanish, French, Russian, Turkish and Chinese papers call the holders of offices, as data."""

from collections.abc import Iterable, Mapping

from storage.folding import fold_once

# By a title that the gazetteer gives an office, or by the kind of office.
_TITLES = """
prime minister : primer ministro;primera ministra;jefe de Gobierno;jefe del Gobierno;jefa de Gobierno;jefa del Gobierno;première ministre;chef du gouvernement;cheffe du gouvernement;глава правительства;глава кабмина;премьер;首相
president : presidenta;mandataria;jefa de Estado;présidente;cheffe de l'État;председатель;主席;国家主席;Başkanı
leader : líder;dirigente;gobernante;dirigeant;dirigeante;numéro un;numéro 1;lideri
foreign_minister : ministro de Exteriores;ministra de Exteriores;ministro de Asuntos Exteriores;ministra de Asuntos Exteriores;ministro de Relaciones Exteriores;ministra de Relaciones Exteriores;ministro del Exterior;ministra del Exterior;jefe de la diplomacia;jefa de la diplomacia;titular de Exteriores;chef de la diplomatie;cheffe de la diplomatie;patron de la diplomatie;ministre des Relations extérieures;глава МИД;глава МИДа;глава внешнеполитического ведомства;глава дипломатии;外长;外交部长;外交部部长;外交大臣;外务大臣
secretary of state : secretario de Estado;secretaria de Estado;secrétaire d'État;国务卿
foreign policy chief : alto representante;alta representante;jefe de la diplomacia;jefa de la diplomacia;haut représentant;haute représentante;chef de la diplomatie;cheffe de la diplomatie;глава дипломатии;верховный представитель;Yüksek Temsilcisi;外交与安全政策高级代表
secretary_general : secretario general;secretaria general;secrétaire générale;jefe;jefa;patron;chef;глава;秘书长;Genel Sekreter
director general : director general;directora general;directeur général;directrice générale;гендиректор;генеральный директор;глава;jefe;chef;patron;总干事;Genel Direktörü;Başkanı
managing director : directora gerente;director gerente;directrice générale;глава;总裁;Başkanı
supreme_leader : líder supremo;guía supremo;guide suprême;верховный лидер;верховный руководитель;духовный лидер;最高领袖;最高领导人;dini lideri;dini lider
crown prince : príncipe heredero;prince héritier;Veliaht Prensi;王储
king : rey;monarca;roi;souverain;Kralı;国王
emperor : emperador;empereur;император;İmparatoru
emir : emir;émir;Emiri;埃米尔
sultan : sultán;Sultanı;苏丹
pope : pontífice;sumo pontífice;souverain pontife;понтифик;教皇;教宗
defence minister : ministro de Defensa;ministra de Defensa;titular de Defensa;ministre de la Défense;ministre des Armées;министр обороны;глава Минобороны;Savunma Bakanı;Milli Savunma Bakanı;国防部长;防长;国防大臣
defense secretary : secretario de Defensa;ministro de Defensa;jefe del Pentágono;secrétaire à la Défense;ministre de la Défense;chef du Pentagone;patron du Pentagone;министр обороны;глава Пентагона;шеф Пентагона;Savunma Bakanı;国防部长;防长
interior minister : ministro del Interior;ministra del Interior;ministre de l'Intérieur;министр внутренних дел;глава МВД;İçişleri Bakanı;内政部长
finance minister : ministro de Finanzas;ministro de Economía;ministre des Finances;министр финансов;Maliye Bakanı;财政部长;财长
treasury secretary : secretario del Tesoro;secretaria del Tesoro;secrétaire au Trésor;глава Минфина;Hazine Bakanı
army_chief : jefe del Ejército;jefe del Estado Mayor;chef de l'armée;chef d'état-major;начальник Генштаба;глава Генштаба;главнокомандующий;Genelkurmay Başkanı;总参谋长;军方负责人
parliament speaker : presidente del Parlamento;président du Parlement;спикер парламента;Meclis Başkanı;议长
national security adviser : asesor de Seguridad Nacional;consejero de Seguridad Nacional;conseiller à la sécurité nationale;советник по национальной безопасности;советник по нацбезопасности;Ulusal Güvenlik Danışmanı;国家安全顾问
us-president : глава Белого дома;хозяин Белого дома;inquilino de la Casa Blanca;locataire de la Maison Blanche;patron de la Maison Blanche
ru-president : хозяин Кремля;jefe del Kremlin;líder del Kremlin;maître du Kremlin;chef du Kremlin;patron du Kremlin;Kremlin lideri
eu-commission-president : глава Еврокомиссии;председатель Еврокомиссии;глава ЕК
eu-high-representative : глава евродипломатии;главный дипломат ЕС
eu-council-president : глава Евросовета;председатель Евросовета
"""


def _rows() -> Mapping[str, tuple[str, ...]]:
    rows = (row.split(" : ") for row in _TITLES.strip().splitlines())
    return {called: tuple(titles.split(";")) for called, titles in rows}


_ABROAD = _rows()


def titles_abroad(id_: str, kind: str, titles: Iterable[str]) -> Iterable[str]:
    """What papers in those languages call the holder of an office of this id, kind and titles."""
    for called in dict.fromkeys([id_, kind, *map(fold_once, titles)]):
        yield from _ABROAD.get(called, ())

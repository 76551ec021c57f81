"""Events of Spanish sentences."""

import pytest

from tests.rules.foreign_told import all_told


@pytest.mark.parametrize(
    "text, expected",
    [
        ("Lula habló por teléfono con Vladímir Putin el miércoles.", ["call done: Lula > Putin"]),
        ("Lula mantuvo una larga conversación telefónica con Putin según la oficina.", ["call done: Lula > Putin"]),
        ("El presidente de Rusia, Vladímir Putin, se reunió en Pekín con Xi Jinping.", ["meet done: Putin > Xi"]),
        ("Lula y Xi Jinping se reunieron el martes.", ["meet done: Lula,Xi >"]),
        ("Lula recibió en Brasilia a Vladímir Putin.", ["meet done: Lula > Putin"]),
        ("Lula se reunirá con Xi Jinping el año próximo.", ["meet planned: Lula > Xi"]),
        ("Putin no se reunió con Macron según Moscú.", ["meet denied: Putin > Macron"]),
        ("Vladímir Putin llegó el lunes a Irán.", ["visit done: Putin > IR"]),
        ("El presidente ruso viajará mañana; Putin viajará a China.", ["visit planned: Putin > CN"]),
        ("Xi Jinping inició una visita oficial a Rusia.", ["visit done: Xi > RU"]),
        ("«Estamos listos», afirmó el presidente Lula.", ["statement done: Lula >"]),
        ("Irán anunció el fin de las negociaciones según la televisión.", ["statement done: IR >"]),
        ("Lula agradeció a China su apoyo.", ["praise done: Lula > CN"]),
        ("Macron elogió el papel de Turquía.", ["praise done: Macron > TR"]),
        ("La ONU pidió a Israel que proteja a los civiles.", ["appeal done: UN > IL"]),
        ("México pidió un alto el fuego en Gaza.", ["appeal done: MX >", "ceasefire called_for: MX >"]),
        ("Irán exigió a Estados Unidos el levantamiento de las sanciones.", ["demand done: IR > US"]),
        ("México condenó los ataques de Israel contra Irán.", ["condemn done: MX > IL", "attack done: IL > IR"]),
        ("Rusia acusó a Ucrania de terrorismo según la televisión.", ["condemn done: RU > UA"]),
        ("Irán amenazó a Israel con represalias.", ["threaten done: IR > IL"]),
        ("Irán convocó al embajador de Francia en Teherán.", ["summon done: IR > FR"]),
        ("Rusia expulsó a dos diplomáticos de Francia en represalia.", ["expel done: RU > FR"]),
        ("Estados Unidos impuso nuevas sanciones contra Irán.", ["sanction done: US > IR"]),
        ("China e Irán firmaron un acuerdo de cooperación.", ["sign done: CN,IR >"]),
        ("México envió veinte toneladas de ayuda a Cuba tras el huracán.", ["aid done: MX > CU"]),
        ("Israel bombardeó Gaza durante la noche y también el día.", ["attack done: IL > PS"]),
        ("Lula fue reelegido presidente según la televisión.", ["elect done:  > Lula"]),
        ("El presidente Raisi murió en un accidente de helicóptero en la montaña.", ["die done: Raisi >"]),
        ("La economía de China creció este año.", []),
        ("En una conversación telefónica con Vladímir Putin, Lula pidió diálogo.", ["call done: Lula > Putin", "appeal done: Lula >"]),
        ("Lula viajó a China, donde fue recibido por Xi Jinping.", ["visit done: Lula > CN", "meet done: Xi > Lula"]),
        ("Lula se reunió con Vladímir Putin, a quien agradeció su apoyo.", ["meet done: Lula > Putin", "praise done: Lula > Putin"]),
        ("La visita de Putin a China fue criticada por Ucrania.", ["visit done: Putin > CN", "condemn done: UA >"]),
        ("Rusia bombardeó Ucrania. Francia condenó el ataque.", ["attack done: RU > UA", "condemn done: FR > RU"]),
        ("Vladímir Putin es un aliado, dijo el presidente de Brasil, Lula.", ["statement done: Lula >"]),
        ("Lula llegó a Cuba. \"No vamos a ceder\", insistió.", ["visit done: Lula > CU", "statement done: Lula >"]),
        ("Irán, añadió Lula, debe negociar.", ["statement done: Lula >"]),
        ("Lula tildó de \"cobarde\" a Vladímir Putin.", ["condemn done: Lula > Putin"]),
        ("México canceló la visita de Putin a México.", []),
        ("Lula, al recibir a Vladímir Putin, agradeció a Rusia.", ["meet done: Lula > Putin", "praise done: Lula > RU"]),
        ("Rusia amenazó con imponer sanciones a Ucrania.", ["threaten done: RU > UA"]),
        ("Estados Unidos impuso sanciones a doce funcionarios israelíes.", ["sanction done: US > IL"]),
        ("Lula expresó sus condolencias a Irán.", ["statement done: Lula > IR"]),
        ("Si Rusia ataca a Ucrania, Estados Unidos sancionará a Rusia.", ["sanction planned: US > RU"]),
        ("¿Se reunirá Lula con Putin?", []),
        ("Irán niega haber atacado a Israel.", ["attack denied: IR > IL"]),
        ("Israel y Hamas acordaron una tregua mediada por Cuba.", ["ceasefire done: IL,Hamas >", "mediate done: CU >"]),
        ("Lula visitó Cuba y se reunió con Putin.", ["visit done: Lula > CU", "meet done: Lula > Putin"]),
        ("Lula llegó a Rusia, donde se reunió con Putin.", ["visit done: Lula > RU", "meet done: Lula > Putin"]),
    ],
)  # fmt: skip
def test_it_reads_spanish(text: str, expected: list[str]) -> None:
    assert all_told(text) == expected

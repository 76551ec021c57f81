"""Events of French sentences."""

import pytest

from tests.rules.foreign_told import all_told


@pytest.mark.parametrize(
    "text, expected",
    [
        ("Emmanuel Macron s'est entretenu par téléphone avec Vladimir Poutine.", ["call done: Macron > Putin"]),
        ("Emmanuel Macron a eu un long entretien téléphonique avec Vladimir Poutine.", ["call done: Macron > Putin"]),
        ("Le président français Emmanuel Macron a rencontré son homologue chinois Xi Jinping à Paris.", ["meet done: Macron > Xi"]),
        ("Emmanuel Macron et Xi Jinping se sont rencontrés mardi.", ["meet done: Macron,Xi >"]),
        ("Emmanuel Macron rencontrera Xi Jinping l'année prochaine.", ["meet planned: Macron > Xi"]),
        ("Emmanuel Macron n'a pas rencontré Vladimir Poutine.", ["meet denied: Macron > Putin"]),
        ("Emmanuel Macron a été reçu par Xi Jinping.", ["meet done: Xi > Macron"]),
        ("Vladimir Poutine est arrivé mercredi en Chine.", ["visit done: Putin > CN"]),
        ("Vladimir Poutine se rendra en Iran le mois prochain.", ["visit planned: Putin > IR"]),
        ("Vladimir Poutine effectue une visite officielle en Chine.", ["visit done: Putin > CN"]),
        ("« Nous sommes prêts », a déclaré Emmanuel Macron à la presse.", ["statement done: Macron >"]),
        ("« Nous sommes prêts », a déclaré M. Macron.", ["statement done: Macron >"]),
        ("L'Iran a annoncé la fin des négociations.", ["statement done: IR >"]),
        ("Emmanuel Macron a salué les efforts de la Turquie.", ["praise done: Macron > TR"]),
        ("Vladimir Poutine a remercié Xi Jinping pour son soutien.", ["praise done: Putin > Xi"]),
        ("L'ONU a exhorté Israël à protéger les civils.", ["appeal done: UN > IL"]),
        ("La France a appelé à un cessez-le-feu immédiat à Gaza.", ["appeal done: FR >", "ceasefire called_for: FR >"]),
        ("L'Iran a exigé le retrait des troupes israéliennes.", ["demand done: IR >"]),
        ("La France a condamné l'attaque israélienne contre l'Iran.", ["condemn done: FR > IL", "attack done: IL > IR"]),
        ("La Russie a accusé l'Ukraine de terrorisme.", ["condemn done: RU > UA"]),
        ("L'Iran a menacé Israël de représailles.", ["threaten done: IR > IL"]),
        ("Téhéran a convoqué l'ambassadeur de France.", ["summon done: IR > FR"]),
        ("Hier, Moscou a expulsé l'ambassadeur de France.", ["expel done: RU > FR"]),
        ("Washington a imposé de nouvelles sanctions contre l'Iran.", ["sanction done: US > IR"]),
        ("La Chine et l'Iran ont signé un accord à Téhéran.", ["sign done: CN,IR >"]),
        ("La Turquie a envoyé une aide d'urgence à l'Ukraine.", ["aid done: TR > UA"]),
        ("Israël a bombardé Gaza dans la nuit.", ["attack done: IL > PS"]),
        ("Israël a mené des frappes contre l'Iran.", ["attack done: IL > IR"]),
        ("Emmanuel Macron a été réélu président.", ["elect done:  > Macron"]),
        ("Ebrahim Raïssi est mort dans un accident.", ["die done: Raisi >"]),
        ("L'économie de la Chine est en hausse.", []),
        ("La visite de l'été était agréable en France.", []),
        ("Lors d'un entretien téléphonique avec Vladimir Poutine, Emmanuel Macron a appelé au calme.", ["call done: Macron > Putin", "appeal done: Macron >"]),
        ("En visite en Chine, le président Emmanuel Macron a été reçu par Xi Jinping.", ["visit done: Macron > CN", "meet done: Xi > Macron"]),
        ("Emmanuel Macron s'est rendu en Russie, où il a été reçu par Vladimir Poutine.", ["visit done: Macron > RU", "meet done: Putin > Macron"]),
        ("La rencontre entre Macron et Xi Jinping s'est tenue à Paris.", ["meet done: Macron,Xi >"]),
        ("Macron a reporté sa visite en Russie.", []),
        ("L'Iran a dénoncé un raid israélien.", ["condemn done: IR > IL", "attack done: IL >"]),
        ("Israël a mené des frappes contre l'Iran, une attaque condamnée par la Russie.", ["attack done: IL > IR", "condemn done: RU > IL"]),
        ("Emmanuel Macron, reçu par Xi Jinping, a remercié la Chine.", ["meet done: Xi > Macron", "praise done: Macron > CN"]),
        ("Macron a salué la décision, dénonçant les sanctions.", ["praise done: Macron >", "condemn done: Macron >"]),
        ("Macron a annoncé qu'il se rendrait en Ukraine.", ["statement done: Macron >", "visit planned: Macron > UA"]),
        ("Poutine, a déclaré Emmanuel Macron, doit négocier.", ["statement done: Macron >"]),
        ("La Russie a présenté ses condoléances à l'Iran après la mort d'Ebrahim Raïssi.", ["statement done: RU > IR", "die done: Raisi >"]),
        ("Le président a quitté Paris. Macron a remis jeudi sa démission.", ["resign done: Macron >"]),
        ("Macron a mis en garde Israël contre une offensive.", ["threaten done: Macron > IL"]),
        ("La Chine a proposé sa médiation entre la Russie et l'Ukraine.", ["mediate planned: CN > RU,UA"]),
    ],
)  # fmt: skip
def test_it_reads_french(text: str, expected: list[str]) -> None:
    assert all_told(text) == expected

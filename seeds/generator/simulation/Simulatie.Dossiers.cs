using RsdAnalytics.Seeds.Generator.Parameters;
using RsdAnalytics.Seeds.Generator.Records;

namespace RsdAnalytics.Seeds.Generator.Simulation;

/// <summary>What happens to running cases: placement, other ends, the werkladder, moves, trajecten and begeleiding.</summary>
internal sealed partial class Simulatie
{
    private void LoopDossiersLangs(in Kalendermaand maand)
    {
        var plan = _pad.Plaatsingen(maand.Maand);
        var vraag = _plaatsingen.Vraag(plan);
        _waarheid.PlaatsingenVerwacht = plan;

        var kansen = Maandkansen(maand, vraag);
        var aantal = Dossiers.Aantal;
        for (var i = 0; i < aantal; i++)
        {
            ref var dossier = ref Dossiers[i];
            if (dossier.Client < 0 || dossier.Loop.Start >= maand.EersteDag)
            {
                continue;
            }

            if (BereiktAow(dossier.Geboren, maand))
            {
                var dag = Math.Max(AowDag(dossier.Geboren, maand.Maand), maand.EersteDag);
                SluitDossier(ref dossier, dag, maand, Redenen.EindeAow);
                _waarheid.UitstroomAnders++;
                continue;
            }

            if (Beslis(ref dossier, maand, kansen))
            {
                Ondersteun(ref dossier, maand, kansen);
            }
        }

        _plaatsingen.Boek(plan, _waarheid.Plaatsingen);
    }

    /// <summary>One draw decides which of the competing things happens this month; gives whether the case goes on.</summary>
    private bool Beslis(ref Dossier dossier, in Kalendermaand maand, in Dossierkansen kansen)
    {
        var trek = _kans.Trek();
        if ((trek -= kansen.PerGewicht * Gewicht(dossier)) < 0)
        {
            return Plaats(ref dossier, maand, kansen.MetLks);
        }

        if ((trek -= Kansen.AndereUitstroom) < 0)
        {
            ref var client = ref Clienten[dossier.Client];
            if (_kans.Gebeurt(Kansen.TerugvalNaAnders))
            {
                Plan(ref client, People.Terugkeer.Terugval, maand.LaatsteDag + _kans.Tussen(10, 330));
            }

            SluitDossier(ref dossier, DagIn(maand, 0.5), maand, _kans.Kies(Redenen.BijEinde));
            _waarheid.UitstroomAnders++;
            return false;
        }

        var trede = dossier.Trede;
        if ((trek -= Kansen.Omhoog[trede] * (trede == 1 ? kansen.UitZorg : 1)) < 0)
        {
            dossier.Trede++;
        }
        else if ((trek -= Kansen.Omlaag[trede] * (trede == 2 ? kansen.NaarZorg : 1)) < 0)
        {
            dossier.Trede--;
        }
        else if ((trek -= Kansen.Verhuizing) < 0)
        {
            dossier.Gemeente = (byte)((dossier.Gemeente + _kans.Tussen(1, 2)) % 3);
            Clienten[dossier.Client].Gemeente = dossier.Gemeente;
        }
        else if ((trek -= Kansen.Gezinswijziging) < 0)
        {
            // A couple parts, or a single person finds a partner.
            var samen = dossier.Leefvorm == Leefvorm.GehuwdSamenwonend;
            dossier.Leefvorm = samen ? Leefvorm.Alleenstaand : Leefvorm.GehuwdSamenwonend;
            dossier.Partner = samen ? 0 : Clienten.NieuwBsn();
        }
        else if (trek - Kansen.Ontheffingswijziging < 0)
        {
            dossier.Ontheffing = _kans.Kies(trede < 2 ? Profielen.OntheffingZorg : Profielen.Ontheffing);
        }

        return true;
    }

    private void SluitDossier(ref Dossier dossier, int dag, in Kalendermaand maand, byte reden)
    {
        ref var client = ref Clienten[dossier.Client];
        if (client.Traject >= 0)
        {
            EindigTraject(client.Traject, dag, maand, reden == Redenen.EindeWerk ? Resultaat.Geplaatst : Resultaat.Gestopt);
        }

        if (client.Begeleiding >= 0)
        {
            EindigBegeleiding(client.Begeleiding, dag, maand);
        }

        client.Trede = dossier.Trede;
        dossier.Loop.Eindig(dag, Gemeld(maand));
        dossier.Eindreden = reden;
        dossier.Client = -1;
        client.Dossier = -1;
    }

    private Dossierkansen Maandkansen(in Kalendermaand maand, double plaatsingen)
    {
        double gewichten = 0;
        var zorg = 0;
        var begeleid = 0;
        foreach (ref readonly var dossier in Dossiers.Rijen)
        {
            if (dossier.Client < 0 || dossier.Loop.Start >= maand.EersteDag)
            {
                continue;
            }

            gewichten += Gewicht(dossier);
            zorg += dossier.Trede < 2 ? 1 : 0;
        }

        foreach (ref readonly var begeleiding in Begeleidingen.Rijen)
        {
            var dossier = begeleiding.Client < 0 ? -1 : Clienten[begeleiding.Client].Dossier;
            begeleid += dossier >= 0 && Dossiers[dossier].Trede < 2 ? 1 : 0;
        }

        var doel = _pad.ZorgEnOndersteuning(maand.Maand);
        var teVeel = Math.Clamp(10 * (zorg - doel) / doel, -0.9, 3);
        var teWeinig = (Kalibratie.Begeleidingsaandeel.Op(maand.Maand) * zorg) - begeleid;
        return new Dossierkansen(
            PerGewicht: gewichten > 0 ? plaatsingen / gewichten : 0,
            MetLks: LksPerPlaatsing(maand, plaatsingen),
            UitZorg: 1 + teVeel,
            NaarZorg: Math.Max(0, 1 - teVeel),
            Begeleiding: zorg > begeleid ? Math.Clamp(teWeinig / (zorg - begeleid), 0, 0.2) : 0);
    }

    private static double Gewicht(in Dossier dossier) =>
        Kansen.Plaatsbaarheid[dossier.Trede] * (dossier.Beperking ? Kansen.PlaatsbaarheidBeperking : 1) * (dossier.Verlaagd ? 0.3 : 1);

    /// <summary>Chances that hold for a whole month.</summary>
    private readonly record struct Dossierkansen(double PerGewicht, double MetLks, double UitZorg, double NaarZorg, double Begeleiding);
}

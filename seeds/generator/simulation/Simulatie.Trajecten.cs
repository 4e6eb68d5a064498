using RsdAnalytics.Seeds.Generator.Parameters;
using RsdAnalytics.Seeds.Generator.Records;

namespace RsdAnalytics.Seeds.Generator.Simulation;

/// <summary>Trajecten and begeleiding: who gets one, and how they end.</summary>
internal sealed partial class Simulatie
{
    private void Ondersteun(ref Dossier dossier, in Kalendermaand maand, in Dossierkansen kansen)
    {
        var trek = _kans.Trek();
        var jong = dossier.Ontheffing == 0 && Jong(dossier.Geboren, maand.LaatsteDag);
        var begeleiding = dossier.Trede < 2 ? kansen.Begeleiding : 0.001;

        // Most draws bring nothing: then the person, elsewhere in memory, need not be looked up.
        if (!jong && trek >= Kansen.Trajectstart[dossier.Trede] + begeleiding)
        {
            return;
        }

        ref var client = ref Clienten[dossier.Client];
        if (client.Traject < 0)
        {
            var actief = jong && client.Begeleiding < 0 ? Kansen.TrajectstartJongere : Kansen.Trajectstart[dossier.Trede];
            if ((trek -= actief) < 0)
            {
                StartTraject(dossier.Client, DagIn(maand, 0.15), maand, _kans.Kies(Profielen.Tegel(dossier.Trede)));
                return;
            }
        }

        if (client.Begeleiding < 0 && trek - begeleiding < 0)
        {
            StartBegeleiding(dossier.Client, DagIn(maand, 0.15), maand);
        }
    }

    private void StartTraject(int plaats, int dag, in Kalendermaand maand, byte tegel)
    {
        ref var client = ref Clienten[plaats];
        if (client.Traject >= 0)
        {
            return;
        }

        var soort = Profielen.Traject(tegel);
        var eigen = tegel < 2 || _kans.Gebeurt(0.15);
        client.Traject = Trajecten.Voeg(new Traject
        {
            Loop = Looptijd.Vanaf(dag, Gemeld(maand)),
            Nummer = Trajecten.NieuwNummer(),
            Client = plaats,
            Bsn = client.Bsn,
            Geboren = client.Geboren,
            Gemeente = client.Gemeente,
            Tegel = tegel,
            Partner = eigen ? Leon.EigenDienst : (byte)_kans.Tussen(1, Leon.Partners.Length - 1),
            GeplandEinde = dag + _kans.Tussen(soort.MinstensDagen, soort.HoogstensDagen),
            Kosten = eigen ? 0 : _kans.Tussen(soort.MinstensCent, soort.HoogstensCent),
        });
    }

    private void LoopTrajectenAf(in Kalendermaand maand)
    {
        for (var i = 0; i < Trajecten.Aantal; i++)
        {
            ref var traject = ref Trajecten[i];
            if (traject.Client < 0 || traject.GeplandEinde > maand.LaatsteDag)
            {
                continue;
            }

            var soort = Profielen.Traject(traject.Tegel);
            var trek = _kans.Trek();
            var resultaat = trek < soort.Werkfit ? Resultaat.Werkfit
                : trek < soort.Werkfit + soort.Geplaatst ? Resultaat.Geplaatst : Resultaat.Gestopt;
            ref readonly var client = ref Clienten[traject.Client];
            if (resultaat == Resultaat.Werkfit && client.Dossier >= 0)
            {
                ref var dossier = ref Dossiers[client.Dossier];
                dossier.Trede = (byte)Math.Min(dossier.Trede + 1, Kansen.Treden - 1);
            }

            EindigTraject(i, Math.Max(traject.GeplandEinde, maand.EersteDag), maand, resultaat);
        }
    }

    private void EindigTraject(int index, int dag, in Kalendermaand maand, Resultaat resultaat)
    {
        ref var traject = ref Trajecten[index];
        Clienten[traject.Client].Traject = -1;
        traject.Client = -1;
        traject.Resultaat = resultaat;
        traject.Loop.Eindig(dag, Gemeld(maand));
    }

    private void StartBegeleiding(int plaats, int dag, in Kalendermaand maand)
    {
        ref var client = ref Clienten[plaats];
        client.Begeleiding = Begeleidingen.Voeg(new Begeleiding
        {
            Loop = Looptijd.Vanaf(dag, Gemeld(maand)),
            Nummer = Begeleidingen.NieuwNummer(),
            Client = plaats,
            Bsn = client.Bsn,
            Gemeente = client.Gemeente,
            Soort = _kans.Kies(Profielen.Begeleiding),
            GeplandEinde = dag + _kans.Tussen(120, 560),
        });
    }

    private void LoopBegeleidingAf(in Kalendermaand maand)
    {
        for (var i = 0; i < Begeleidingen.Aantal; i++)
        {
            ref var begeleiding = ref Begeleidingen[i];
            if (begeleiding.Client >= 0 && begeleiding.GeplandEinde <= maand.LaatsteDag)
            {
                EindigBegeleiding(i, Math.Max(begeleiding.GeplandEinde, maand.EersteDag), maand);
            }
        }
    }

    private void EindigBegeleiding(int index, int dag, in Kalendermaand maand)
    {
        ref var begeleiding = ref Begeleidingen[index];
        Clienten[begeleiding.Client].Begeleiding = -1;
        begeleiding.Client = -1;
        begeleiding.Loop.Eindig(dag, Gemeld(maand));
    }
}

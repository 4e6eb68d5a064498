using RsdAnalytics.Seeds.Generator.Parameters;
using RsdAnalytics.Seeds.Generator.People;
using RsdAnalytics.Seeds.Generator.Records;

namespace RsdAnalytics.Seeds.Generator.Simulation;

/// <summary>Who comes in: planned returns, young people after a talk, and new applications.</summary>
internal sealed partial class Simulatie
{
    private void LaatTerugkeren(in Kalendermaand maand)
    {
        for (var plaats = 0; plaats < Clienten.Lengte; plaats++)
        {
            ref var client = ref Clienten[plaats];
            if (!client.Bezet || client.Terugkeerdag == 0 || client.Terugkeerdag > maand.LaatsteDag)
            {
                continue;
            }

            var dag = Math.Max(client.Terugkeerdag, maand.EersteDag);
            var terugkeer = client.Terugkeer;
            client.Terugkeerdag = 0;
            _wachtOpHerplaatsing -= terugkeer == Terugkeer.Herplaatsing ? 1 : 0;
            if (client.Dossier >= 0 || BereiktAow(client.Geboren, maand))
            {
                continue;
            }

            if (terugkeer == Terugkeer.Herplaatsing)
            {
                StartPlaatsing(plaats, dag, Gemeld(maand), Plaatsingsoort.Werk, Uitstroom.Geen, metLks: true);
                continue;
            }

            var reden = terugkeer == Terugkeer.NaGesprek ? Redenen.InstroomJongere : Redenen.InstroomTerugval;
            _teruggekeerd[client.Gemeente]++;
            _waarheid.Terugval += terugkeer == Terugkeer.Terugval ? 1 : 0;
            _waarheid.NaGesprek += terugkeer == Terugkeer.NaGesprek ? 1 : 0;
            StroomIn(plaats, dag, maand, reden, client.Trede);
        }
    }

    private void LaatInstromen(in Kalendermaand maand, int[] stand)
    {
        var vertrek = Kansen.AndereUitstroom + Kansen.AowUitstroom;
        for (byte gemeente = 0; gemeente < 3; gemeente++)
        {
            var doel = _pad.Gemeente(gemeente, maand.Maand);
            var vorigDoel = _pad.Gemeente(gemeente, maand.Maand.Vorige);
            var uitstroom = (_pad.Plaatsingen(maand.Maand) * Kansen.Volledig * Kalibratie.Gemeenteaandeel[gemeente].Op(maand.Maand)) + (vertrek * vorigDoel);
            var nodig = uitstroom + doel - vorigDoel + (Kalibratie.Terugkoppeling * (vorigDoel - stand[gemeente]));
            _waarheid.InstroomVerwacht += Math.Max(nodig, _teruggekeerd[gemeente]);
            var nieuw = _kans.Telling(nodig - _teruggekeerd[gemeente]);
            for (var i = 0; i < nieuw; i++)
            {
                var dag = DagIn(maand, 0.2);
                var client = NieuweClient(gemeente, dag, _kans.Kies(Profielen.LeeftijdInstroom));
                StroomIn(client, dag, maand, _kans.Kies(Redenen.BijInstroom), _kans.Kies(Profielen.TredeInstroom));
            }
        }
    }

    private void StroomIn(int plaats, int dag, in Kalendermaand maand, byte reden, byte trede)
    {
        OpenDossier(plaats, dag, Gemeld(maand), reden, trede);
        _waarheid.Instroom++;
        ref readonly var client = ref Clienten[plaats];
        ref readonly var dossier = ref Dossiers[client.Dossier];
        if (dossier.Ontheffing == 0 && Jong(client.Geboren, maand.LaatsteDag))
        {
            if (_kans.Gebeurt(Kansen.JongereDirectActief))
            {
                StartTraject(plaats, _kans.Tussen(dag, maand.LaatsteDag), maand, _kans.Kies(Profielen.Tegel(Math.Max((byte)2, trede))));
            }
        }
        else if (_kans.Gebeurt(0.4))
        {
            StartTraject(plaats, dag, maand, tegel: (byte)(_kans.Gebeurt(0.6) ? 0 : 1));
        }
    }

    private void VoerGesprekken(in Kalendermaand maand)
    {
        Voer(maand, _preventief, Kalibratie.PreventieveGesprekken, soort: 0, Kansen.DoorstroomJongeren);
        Voer(maand, _overig, Kalibratie.OverigeGesprekken, soort: 1, Kansen.DoorstroomOverig);
    }

    private void Voer(in Kalendermaand maand, Stuur stuur, double perJaar, byte soort, double doorstroom)
    {
        var plan = _pad.Gesprekken(maand.Maand, perJaar);
        var aantal = _kans.Telling(stuur.Vraag(plan));
        stuur.Boek(plan, aantal);
        for (var i = 0; i < aantal; i++)
        {
            var dag = _kans.Tussen(maand.EersteDag, maand.LaatsteDag);
            var plaats = Clienten.Nieuw(dag - _kans.Tussen(18 * 366, (26 * 365) + 180), Gemeente(), _kans.Gebeurt(0.24));
            ref var client = ref Clienten[plaats];
            client.Trede = _kans.Kies(Profielen.TredeInstroom);
            if (_kans.Gebeurt(doorstroom))
            {
                Plan(ref client, Terugkeer.NaGesprek, dag + _kans.Tussen(7, 175));
            }

            Gesprekken.Voeg(new Jongerengesprek
            {
                Nummer = Gesprekken.NieuwNummer(),
                Bsn = client.Bsn,
                Geboren = client.Geboren,
                Dag = dag,
                Gemeld = Gemeld(maand),
                Gemeente = client.Gemeente,
                Soort = soort,
            });
        }
    }
}

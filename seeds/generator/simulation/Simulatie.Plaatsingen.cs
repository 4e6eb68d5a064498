using RsdAnalytics.Seeds.Generator.Parameters;
using RsdAnalytics.Seeds.Generator.People;
using RsdAnalytics.Seeds.Generator.Records;

namespace RsdAnalytics.Seeds.Generator.Simulation;

/// <summary>Placements and the wage subsidies that go with them: starts, early ends, contracts that run out.</summary>
internal sealed partial class Simulatie
{
    // After two years without subsidy nobody looks at a placement any more.
    private const int MaandenGevolgd = 24;
    private const int EersteContract = 11;

    private double _subsidietegoed;
    private int _wachtOpHerplaatsing;

    private bool Plaats(ref Dossier dossier, in Kalendermaand maand, double kansOpLks)
    {
        var plaats = dossier.Client;
        ref var client = ref Clienten[plaats];
        var dag = DagIn(maand, 0.3);
        var soort = _kans.Kies(Jong(client.Geboren, dag) ? Profielen.PlaatsingJong : Profielen.Plaatsing);
        var metLks = soort == Plaatsingsoort.Werk && KrijgtSubsidie(kansOpLks * (client.Beperking ? 2.2 : 0.5));
        var volledig = _kans.Gebeurt(metLks ? 0.9 : Kansen.Volledig - 0.02);

        if (client.Plaatsing >= 0)
        {
            EindigPlaatsing(client.Plaatsing, dag, maand, Redenen.PlaatsingAndereBaan);
        }

        if (client.Traject >= 0)
        {
            EindigTraject(client.Traject, dag, maand, Resultaat.Geplaatst);
        }

        if (volledig)
        {
            SluitDossier(ref dossier, dag, maand, Redenen.Bij(soort));
            _waarheid.UitstroomWerk++;
        }
        else
        {
            dossier.Verlaagd = true;
        }

        StartPlaatsing(plaats, dag, Gemeld(maand), soort, volledig ? Uitstroom.Volledig : Uitstroom.Gedeeltelijk, metLks);
        if (metLks || _kans.Gebeurt(0.25))
        {
            StartTraject(plaats, dag, maand, tegel: (byte)(_kans.Gebeurt(0.3) ? 7 : 8));
        }

        _waarheid.Plaatsingen++;
        return !volledig;
    }

    // What chance gave too few or too many is evened out over the next placements: subsidies are few and stay long.
    private bool KrijgtSubsidie(double kans)
    {
        var ja = _kans.Gebeurt(kans + (0.4 * _subsidietegoed));
        _subsidietegoed += kans - (ja ? 1 : 0);
        return ja;
    }

    private void StartPlaatsing(int plaats, int dag, int gemeld, Plaatsingsoort soort, Uitstroom uitstroom, bool metLks)
    {
        ref var client = ref Clienten[plaats];
        client.Plaatsing = Plaatsingen.Voeg(new Plaatsing
        {
            Loop = Looptijd.Vanaf(dag, gemeld),
            Nummer = Plaatsingen.NieuwNummer(),
            Client = plaats,
            Bsn = client.Bsn,
            Geboren = client.Geboren,
            Gemeente = client.Gemeente,
            Soort = soort,
            Uitstroom = uitstroom,
            MetLks = metLks,
            NieuwBeschut = metLks && client.Beperking && _kans.Gebeurt(0.15),
            Beperking = client.Beperking,
        });
        if (metLks)
        {
            client.Subsidie = Subsidies.Voeg(new Loonkostensubsidie
            {
                Loop = Looptijd.Vanaf(dag, gemeld),
                Nummer = Subsidies.NieuwNummer(),
                Client = plaats,
                Bsn = client.Bsn,
                Gemeente = client.Gemeente,
                Loonwaarde = _kans.Kies(Profielen.Loonwaarde),
                Urendeel = _kans.Kies(Profielen.Urendeel),
            });
        }
    }

    private void LoopPlaatsingenAf(in Kalendermaand maand)
    {
        var vroeg = Kansen.VroegEinde(maand.Maand.Jaar);
        var contracten = 0;
        foreach (ref readonly var plaatsing in Plaatsingen.Rijen)
        {
            contracten += plaatsing.Client >= 0 && Clienten[plaatsing.Client].Subsidie >= 0 && MaandenBezig(plaatsing, maand) >= EersteContract ? 1 : 0;
        }

        var plan = _pad.Herplaatsingen(maand.Maand);
        var contracteinde = contracten == 0 ? 0 : Math.Min(0.2, _herplaatsingen.Vraag(plan) / contracten);
        _waarheid.VroegEinde = vroeg;
        _waarheid.HerplaatsingenVerwacht = plan;

        for (var i = 0; i < Plaatsingen.Aantal; i++)
        {
            ref var plaatsing = ref Plaatsingen[i];
            if (plaatsing.Client < 0 || plaatsing.Loop.Start >= maand.EersteDag)
            {
                continue;
            }

            var maanden = MaandenBezig(plaatsing, maand);
            var metSubsidie = Clienten[plaatsing.Client].Subsidie >= 0;
            var trek = _kans.Trek();
            if (BereiktAow(plaatsing.Geboren, maand))
            {
                EindigPlaatsing(i, maand.EersteDag, maand, Redenen.PlaatsingAow);
            }
            else if ((trek -= (maanden > 6 ? Kansen.LaterEinde : vroeg) * (metSubsidie ? Kansen.EindeMetLks : 1)) < 0)
            {
                BreekAf(i, maand);
            }
            else if (metSubsidie && maanden >= EersteContract && (trek -= contracteinde) < 0)
            {
                LaatContractAflopen(i, maand);
            }
            else if (metSubsidie && trek - Kansen.SubsidieNietMeerNodig < 0)
            {
                EindigSubsidie(Clienten[plaatsing.Client].Subsidie, maand.EersteDag);
            }
            else if (maanden >= MaandenGevolgd && !metSubsidie)
            {
                Clienten[plaatsing.Client].Plaatsing = -1;
                plaatsing.Client = -1;
                plaatsing.Losgelaten = true;
            }
        }

        _herplaatsingen.Boek(plan, _waarheid.Herplaatsingen);
    }

    private void BreekAf(int index, in Kalendermaand maand)
    {
        ref var plaatsing = ref Plaatsingen[index];
        var plaats = plaatsing.Client;
        var dag = DagIn(maand, 0.3);
        var metLks = Clienten[plaats].Subsidie >= 0;
        EindigPlaatsing(index, dag, maand, _kans.Kies(Redenen.BijVoortijdigEinde));

        ref var client = ref Clienten[plaats];
        if (client.Dossier >= 0)
        {
            Dossiers[client.Dossier].Verlaagd = false;
        }
        else if (metLks && _kans.Gebeurt(Kansen.HerplaatsingNaVroegEinde))
        {
            Plan(ref client, Terugkeer.Herplaatsing, dag + _kans.Tussen(7, 75));
        }
        else if (_kans.Gebeurt(Kansen.TerugvalNaPlaatsing))
        {
            Plan(ref client, Terugkeer.Terugval, dag + _kans.Tussen(0, 100));
        }
    }

    private void LaatContractAflopen(int index, in Kalendermaand maand)
    {
        var plaats = Plaatsingen[index].Client;
        var dag = DagIn(maand, 0.5);
        EindigPlaatsing(index, dag, maand, Redenen.PlaatsingContract);
        ref var client = ref Clienten[plaats];
        if (client.Dossier >= 0)
        {
            Dossiers[client.Dossier].Verlaagd = false;
            return;
        }

        // Counted here: the new job follows within weeks.
        Plan(ref client, Terugkeer.Herplaatsing, dag + _kans.Tussen(0, 30));
        _waarheid.Herplaatsingen++;
    }

    private void EindigPlaatsing(int index, int dag, in Kalendermaand maand, byte reden)
    {
        ref var plaatsing = ref Plaatsingen[index];
        ref var client = ref Clienten[plaatsing.Client];
        if (client.Subsidie >= 0)
        {
            EindigSubsidie(client.Subsidie, dag);
        }

        plaatsing.Loop.Eindig(dag, Gemeld(maand));
        plaatsing.Eindreden = reden;
        plaatsing.Client = -1;
        client.Plaatsing = -1;
    }

    private void EindigSubsidie(int index, int dag)
    {
        ref var subsidie = ref Subsidies[index];
        Clienten[subsidie.Client].Subsidie = -1;
        subsidie.Client = -1;

        // A stand file: its end is told in its own month.
        subsidie.Loop.Eindig(dag, 0);
    }

    /// <summary>The share of the placements that gets a subsidy, so that the number of subsidies follows its path.</summary>
    private double LksPerPlaatsing(in Kalendermaand maand, double plaatsingen)
    {
        // Who is between two contracts comes back with a subsidy.
        var lopend = _wachtOpHerplaatsing;
        foreach (ref readonly var subsidie in Subsidies.Rijen)
        {
            lopend += subsidie.Loop.Loopt ? 1 : 0;
        }

        var doel = _pad.Loonkostensubsidies(maand.Maand);
        _waarheid.SubsidiesVerwacht = doel;
        var nodig = (0.5 * (doel - lopend)) + (0.012 * doel);
        return plaatsingen <= 0 ? 0 : Math.Clamp(nodig / (plaatsingen * 0.8), 0, 0.45);
    }

    private void Plan(ref Client client, Terugkeer terugkeer, int dag)
    {
        _wachtOpHerplaatsing += terugkeer == Terugkeer.Herplaatsing ? 1 : 0;
        client.Terugkeer = terugkeer;
        client.Terugkeerdag = dag;
    }

    private static int MaandenBezig(in Plaatsing plaatsing, in Kalendermaand maand) =>
        maand.Index - Kalendermaand.IndexVanDag(plaatsing.Loop.Start);
}

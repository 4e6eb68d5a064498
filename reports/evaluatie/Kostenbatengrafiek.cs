using System.Collections.Immutable;
using RsdAnalytics.Model.Figures;
using RsdAnalytics.Reports.Charts;
using RsdAnalytics.Reports.Document;
using RsdAnalytics.Reports.Speech;

namespace RsdAnalytics.Reports.Evaluatie;

/// <summary>From cost to benefit as a waterfall, in thousands of euros: promised over the whole period, measured so far.</summary>
internal static class Kostenbatengrafiek
{
    private const double Duizend = 1000;

    public static Grafiek Maak(EvaluatieGegevens gegevens, Besparingsuitkomst u)
    {
        var k = u.Kostenbaten;
        var panelen = ImmutableArray.CreateBuilder<Paneel>();
        Voeg(panelen, $"Beloofd, {Jaren(k.Geheel)}", k.Geheel.Investering, k.Geheel.BeloofdDirect, k.Geheel.BeloofdMaatschappelijk, k.Geheel.BeloofdSaldoInAl);
        if (k.TotNu is { } nu)
        {
            Voeg(panelen, $"Gemeten, {Jaren(nu)}", nu.Investering, nu.GemetenDirect, nu.GemetenMaatschappelijk, nu.GemetenSaldoInAl);
        }

        var stappen = panelen.OfType<Watervalpaneel>().SelectMany(p => p.Stappen.Select(s => $"{p.Kop}: {s.Naam} {Getallen.Getal(s.Waarde)}"));
        return new Grafiek
        {
            Id = "kosten-en-baten",
            Titel = Titel(k),
            Ondertitel = $"Opdracht {u.Opdracht.Code}, de gemeenten samen, in duizenden euro's; wat is beloofd en wat is gemeten staat apart",
            Bron = gegevens.Bron + "; " + u.Regel.Bron,
            Alternatief = string.Join(". ", stappen) + " (duizenden euro's).",
            Synthetisch = gegevens.Synthetisch,
            Panelen = panelen.ToImmutable(),
        };
    }

    private static string Titel(Kostenbaten k) => k switch
    {
        { TotNu: { Investering: { } kosten, GemetenInAl: { } baten } nu } =>
            $"In {Jaren(nu)} staat tegenover {Miljoen(kosten.Euro)} kosten volgens de rekenregel {(baten.Centen == 0 ? "nog geen" : Miljoen(baten.Euro))} opbrengst",
        { Geheel: { Investering: { } kosten, BeloofdInAl: { } baten } } => $"Beloofd is {Miljoen(baten.Euro)} opbrengst tegenover {Miljoen(kosten.Euro)} kosten",
        _ => "Wat is beloofd en wat is gemeten",
    };

    private static void Voeg(ImmutableArray<Paneel>.Builder panelen, string kop, Model.Bedrag? kosten, Model.Bedrag? direct, Model.Bedrag? maatschappelijk, Model.Bedrag? saldo)
    {
        var stappen = new List<Watervalstap>();
        void Stap(string naam, Model.Bedrag? bedrag, int teken, Stapsoort soort = Stapsoort.Deel)
        {
            if (bedrag is { } b)
            {
                stappen.Add(new Watervalstap(naam, teken * (double)b.Euro / Duizend, soort));
            }
        }

        Stap("Investering", kosten, -1);
        Stap("Minder uitkeringen", direct, 1);
        Stap("Opbrengst voor de maatschappij", maatschappelijk, 1);
        Stap("Saldo", saldo, 1, Stapsoort.Saldo);
        if (stappen.Count > 0)
        {
            panelen.Add(new Watervalpaneel { Kop = kop, Stappen = [.. stappen], Vorm = Getalvorm.Aantal, Eenheid = "duizenden euro's" });
        }
    }

    private static string Jaren(Kostenbatenregel regel) => regel.VanJaar == regel.TotEnMetJaar
        ? Datums.Jaar(regel.VanJaar)
        : $"{Datums.Jaar(regel.VanJaar)} tot en met {Datums.Jaar(regel.TotEnMetJaar)}";

    private static string Miljoen(decimal euro) => $"{Getallen.Euro(euro / 1_000_000m, 1)} miljoen";
}

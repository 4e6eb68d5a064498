using System.Globalization;
using RsdAnalytics.Reports.Charts;
using RsdAnalytics.Reports.Charts.Svg;

namespace RsdAnalytics.Bench.Prestaties;

/// <summary>How the load of a month grows with the months that are there.</summary>
internal static class Groeigrafiek
{
    private const int Tussenstap = 12;

    public static void Schrijf(IReadOnlyList<Maandmeting> metingen, string pad)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(pad)!);
        using var uit = File.Create(pad);
        new SvgRenderer().Teken(Maak(metingen), Tekenmaat.Los, uit);
    }

    private static Grafiek Maak(IReadOnlyList<Maandmeting> metingen) => new()
    {
        Id = "prestaties",
        Titel = string.Create(CultureInfo.GetCultureInfo("nl-NL"), $"Met {metingen.Count} maanden erin duurt laden {Prestatiebench.Groei(metingen):F2} keer zo lang als in het begin"),
        Ondertitel = "Seconden om een maand te laden, naar de maanden die al geladen zijn",
        Bron = "Bron: meting op verzonnen gegevens, docs/prestaties.md",
        Alternatief = "De getallen staan in de tabel van docs/prestaties.md.",
        Synthetisch = true,
        Panelen =
        [
            new Tijdpaneel
            {
                Van = metingen[0].Maand,
                Tot = metingen[^1].Maand,
                Eenheid = "seconden",
                VanafNul = true,
                Lijnen =
                [
                    new Lijn("rsd laad", Lijnstijl.Prognose, [.. metingen.Select(m => new Maandpunt(m.Maand, m.Laden.Seconden))]),
                    new Lijn("sqlite3 .import", Lijnstijl.Landelijk,
                        [.. metingen.Where(m => m.Import is not null).Select(m => new Maandpunt(m.Maand, m.Import!.Seconden))]) { Tussenstap = Tussenstap },
                ],
            },
        ],
    };
}

using RsdAnalytics.Model.Figures;
using RsdAnalytics.Reports.Speech;

namespace RsdAnalytics.Cli.Output;

/// <summary>The caseload of one area beside the country and the circulaire, for people.</summary>
internal static class Landelijkoverzicht
{
    public static void Schrijf(TextWriter uit, IReadOnlyList<Landelijkregel> regels, string merk)
    {
        if (regels.Count == 0)
        {
            uit.WriteLine($"Er is geen december geladen of gepubliceerd om te vergelijken{merk}.");
            return;
        }

        uit.WriteLine($"Het bestand van december tot december, {regels[0].Gemeente}, naast het land en de septembercirculaire{merk}");
        var tabel = new Tekstuitvoer("jaar", "tot en met", "dossiers", "groei", "land", "groei", "verschil met land", "circulaire", "verschil met circulaire").Links(1);
        foreach (var r in regels)
        {
            tabel.Rij(
                Datums.Jaar(r.Jaar), Datums.MaandKort(r.Maand), Celtekst.Getal(r.Rsd?.Aantal) + (r.Rsd is { Herkomst: Bestandsherkomst.Gepubliceerd } ? " *" : ""),
                Celtekst.Procent(r.RsdGroei), Celtekst.Getal(r.Landelijk) + (r is { Landelijk: not null, LandelijkDefinitief: false } ? " (voorlopig)" : ""),
                Celtekst.Procent(r.LandelijkGroei), Punten(r.VerschilMetLand), Celtekst.Procent(r.CirculaireGroei, 2), Punten(r.VerschilMetCirculaire));
        }

        tabel.Schrijf(uit);
        uit.WriteLine("Verschil in procentpunten. De RSD telt dossiers, het CBS uitkeringen tot de AOW-leeftijd. De circulaire geldt voor het hele jaar.");
        if (regels.Any(r => r.Rsd is { Herkomst: Bestandsherkomst.Gepubliceerd }))
        {
            uit.WriteLine("* Gepubliceerd aantal: deze december is niet geladen.");
        }
    }

    private static string Punten(double? verschil) => verschil is { } v ? Getallen.Verschil(v * 100, 1) : Getallen.Geen;
}

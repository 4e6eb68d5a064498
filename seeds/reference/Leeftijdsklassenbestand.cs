using RsdAnalytics.Model.Reference;

namespace RsdAnalytics.Seeds.Reference;

/// <summary>leeftijdsklassen.csv: one row per age class, youngest first, without gaps.</summary>
internal static class Leeftijdsklassenbestand
{
    private const int OudsteLeeftijd = 130;

    internal static IReadOnlyList<Leeftijdsklasse> Lees(Lezing lezing, IReadOnlyList<Rekenparameter> parameters)
    {
        const string Naam = "leeftijdsklassen.csv";
        var gelezen = lezing.Lees(
            Naam, ["code", "vanaf", "jonger_dan", "naam"],
            rij => new Leeftijdsklasse(
                rij.Tekst("code"), rij.Heel("vanaf", 0, OudsteLeeftijd), rij.HeelOfLeeg("jonger_dan", 1, OudsteLeeftijd), rij.Tekst("naam"), rij.Bron),
            klasse => klasse.Code.ToLowerInvariant(), "code");
        if (lezing.HeeftFouten(Naam))
        {
            return [];
        }

        int? volgende = 0;
        foreach (var (klasse, rij) in gelezen)
        {
            if (klasse.Vanaf != volgende)
            {
                rij.Fout("vanaf", "deze klasse sluit niet aan op de vorige; begin bij 0 en laat elke klasse beginnen waar de vorige eindigt.");
            }

            if (klasse.JongerDan <= klasse.Vanaf)
            {
                rij.Fout("jonger_dan", "deze klasse eindigt voor zij begint; jonger_dan moet groter zijn dan vanaf.");
            }

            volgende = klasse.JongerDan;
        }

        if (volgende is not null)
        {
            gelezen[^1].Rij.Fout("jonger_dan", "laat jonger_dan van de laatste klasse leeg, zodat elke leeftijd een klasse heeft.");
        }

        foreach (var grens in parameters.Where(p => p.Naam == Rekenparameters.JongerenJongerDan).Where(p => !gelezen.Any(g => g.Waarde.Vanaf == p.Waarde)))
        {
            lezing.Fout(Naam, "vanaf", FormattableString.Invariant($"geen klasse begint bij {grens.Waarde:0}, de grens voor jongeren in rekenparameters.csv; maak daar een grens."));
        }

        return [.. gelezen.Select(g => g.Waarde)];
    }
}

using RsdAnalytics.Etl.Contract;

namespace RsdAnalytics.Etl.Validate.Months;

/// <summary>
/// M02: a required column is missing, or a known column stands twice. W01: a column is unknown (a warning).
/// Columns are found by name, without regard to case or blanks. Source: extractcontract, "Form" and "What is checked".
/// </summary>
internal static class M02Kolommen
{
    public const string Code = "M02";
    public const string OnbekendCode = "W01";

    /// <summary>Finds the field of every column of the contract.</summary>
    /// <returns>The findings; <paramref name="velden"/> has the field number per column, −1 where it is missing.</returns>
    public static IReadOnlyList<Bevinding> Controleer(
        string bestand, IReadOnlyList<string> kop, IReadOnlyList<Kolom> kolommen, out int[] velden)
    {
        var bevindingen = new List<Bevinding>();
        velden = new int[kolommen.Count];
        Array.Fill(velden, -1);
        if (kop.All(string.IsNullOrWhiteSpace))
        {
            return [new Bevinding(Code, bestand, null, null, "Dit bestand is leeg. Lever het met een kopregel, ook als er geen rijen zijn.")];
        }

        if (kop is [var regel] && regel.Split(',').Any(naam => Zoek(kolommen, naam) is not null) && regel.Contains(',', StringComparison.Ordinal))
        {
            return [new Bevinding(Code, bestand, 1, null, "Dit bestand gebruikt komma's; het contract wil puntkomma's tussen de velden.")];
        }

        for (var veld = 0; veld < kop.Count; veld++)
        {
            var kolom = Zoek(kolommen, kop[veld]);
            if (kolom is null)
            {
                bevindingen.Add(new Bevinding(OnbekendCode, bestand, 1, null,
                    $"De kopregel heeft op plaats {veld + 1} een kolom die het contract niet kent; die kolom is overgeslagen."));
            }
            else if (velden[kolom.Index] >= 0)
            {
                bevindingen.Add(new Bevinding(Code, bestand, 1, kolom.Naam,
                    $"De kolom {kolom.Naam} staat twee keer in de kopregel. Lever elke kolom één keer."));
            }
            else
            {
                velden[kolom.Index] = veld;
            }
        }

        foreach (var kolom in kolommen)
        {
            if (velden[kolom.Index] < 0)
            {
                bevindingen.Add(new Bevinding(Code, bestand, 1, kolom.Naam,
                    $"De kolom {kolom.Naam} ontbreekt in de kopregel. Lever het bestand met alle kolommen, gescheiden door puntkomma's."));
            }
        }

        return bevindingen;
    }

    private static Kolom? Zoek(IReadOnlyList<Kolom> kolommen, string kop) =>
        kolommen.FirstOrDefault(k => k.Naam.Equals(kop.Trim(), StringComparison.OrdinalIgnoreCase));
}

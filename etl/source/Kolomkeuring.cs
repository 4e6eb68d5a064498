using System.Data.Common;
using RsdAnalytics.Etl.Contract;
using RsdAnalytics.Etl.Validate;
using RsdAnalytics.Etl.Validate.Months;

namespace RsdAnalytics.Etl.Source;

/// <summary>Compares the columns of a query with the contract, by name and type, before a row is read (M02, W01).</summary>
internal static class Kolomkeuring
{
    /// <summary>Finds the field of every column of the contract.</summary>
    /// <returns>The findings; <paramref name="velden"/> has the field number per column, −1 where it is missing.</returns>
    public static IReadOnlyList<Bevinding> Controleer(string bestand, DbDataReader lezer, IReadOnlyList<Kolom> kolommen, out int[] velden)
    {
        var vraag = Path.ChangeExtension(bestand, Databasebron.Vraagextensie);
        var bevindingen = new List<Bevinding>();
        velden = new int[kolommen.Count];
        Array.Fill(velden, -1);
        for (var veld = 0; veld < lezer.FieldCount; veld++)
        {
            var naam = lezer.GetName(veld).Trim();
            var kolom = kolommen.FirstOrDefault(k => k.Naam.Equals(naam, StringComparison.OrdinalIgnoreCase));
            if (kolom is null)
            {
                bevindingen.Add(new Bevinding(M02Kolommen.OnbekendCode, bestand, null, null,
                    $"{vraag} geeft op plaats {veld + 1} een kolom die het contract niet kent; die kolom is overgeslagen."));
            }
            else if (velden[kolom.Index] >= 0)
            {
                bevindingen.Add(new Bevinding(M02Kolommen.Code, bestand, null, kolom.Naam, $"{vraag} geeft de kolom {kolom.Naam} twee keer. Noem elke kolom één keer."));
            }
            else
            {
                velden[kolom.Index] = veld;
                if (Verwacht(kolom.Vorm.Soort, lezer.GetFieldType(veld)) is { } verwacht)
                {
                    bevindingen.Add(new Bevinding(M02Kolommen.Code, bestand, null, kolom.Naam,
                        $"De kolom {kolom.Naam} van {vraag} heeft in de database soort {lezer.GetDataTypeName(veld)}; verwacht wordt {verwacht}. Zet haar om met cast."));
                }
            }
        }

        foreach (var kolom in kolommen)
        {
            if (velden[kolom.Index] < 0)
            {
                bevindingen.Add(new Bevinding(M02Kolommen.Code, bestand, null, kolom.Naam, $"De kolom {kolom.Naam} ontbreekt in {vraag}. Noem haar, zo nodig met: as {kolom.Naam}"));
            }
        }

        return bevindingen;
    }

    // What is expected of a column, in Dutch; null when the type of the database fits it.
    private static string? Verwacht(Kolomsoort kolom, Type soort)
    {
        if (soort == typeof(string))
        {
            return null;
        }

        var heel = soort == typeof(long) || soort == typeof(int) || soort == typeof(short) || soort == typeof(byte);
        var gebroken = soort == typeof(decimal) || soort == typeof(double) || soort == typeof(float);
        return kolom switch
        {
            Kolomsoort.Bsn => heel ? null : "tekst van negen cijfers",
            Kolomsoort.Datum => soort == typeof(DateTime) || soort == typeof(DateOnly) ? null : "een datum (date) of tekst JJJJ-MM-DD",
            Kolomsoort.Bedrag => heel || gebroken ? null : "een getal (decimal) of tekst",
            Kolomsoort.Getal => heel ? null : "een heel getal (int) of tekst",
            Kolomsoort.JaNee => soort == typeof(bool) ? null : "een bit of tekst ja/nee",
            _ => heel ? null : "tekst of een heel getal",
        };
    }
}

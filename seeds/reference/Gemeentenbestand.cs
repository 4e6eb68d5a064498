using System.Globalization;
using RsdAnalytics.Model;

namespace RsdAnalytics.Seeds.Reference;

/// <summary>gemeenten.csv: one row per municipality, in display order.</summary>
internal static class Gemeentenbestand
{
    internal const string Naam = "gemeenten.csv";

    private const int Codelengte = 6;

    internal static IReadOnlyList<Gemeente> Lees(Lezing lezing)
    {
        var gelezen = lezing.Lees(
            Naam, ["code", "naam"],
            rij =>
            {
                var code = rij.Tekst("code").ToUpperInvariant();
                return new Gemeente(Nummer(rij, "code", code), code, NaamVan(rij));
            },
            gemeente => gemeente.Id, "code");

        var namen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (gemeente, rij) in gelezen)
        {
            if (!namen.Add(gemeente.Naam))
            {
                rij.Fout("naam", "deze naam staat er al; elke gemeente heeft een eigen naam.");
            }
        }

        return [.. gelezen.Select(g => g.Waarde)];
    }

    /// <summary>The number in a CBS code; a message when it is none.</summary>
    internal static int Nummer(Rij rij, string kolom, string code)
    {
        if (code.Length == Codelengte && code.StartsWith("GM", StringComparison.OrdinalIgnoreCase)
            && int.TryParse(code.AsSpan(2), NumberStyles.None, CultureInfo.InvariantCulture, out var nummer) && nummer > 0)
        {
            return nummer;
        }

        if (code.Length > 0)
        {
            rij.Fout(kolom, "dit is geen CBS-code van een gemeente; schrijf GM en vier cijfers, bijvoorbeeld GM0226.");
        }

        return 0;
    }

    private static string NaamVan(Rij rij)
    {
        var naam = rij.Tekst("naam");
        if (naam.Equals(Gemeente.Totaal, StringComparison.OrdinalIgnoreCase))
        {
            rij.Fout("naam", $"{Gemeente.Totaal} is de naam voor alle gemeenten samen; kies een andere naam.");
        }

        return naam;
    }
}

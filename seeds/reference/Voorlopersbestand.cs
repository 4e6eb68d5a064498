using RsdAnalytics.Model;
using RsdAnalytics.Model.Reference;

namespace RsdAnalytics.Seeds.Reference;

/// <summary>voorlopers.csv: one row per absorbed municipality.</summary>
internal static class Voorlopersbestand
{
    internal static IReadOnlyList<Voorloper> Lees(Lezing lezing, Verwijzingen verwijzingen, IReadOnlyList<Gemeente> gemeenten)
    {
        var gelezen = lezing.Lees(
            "voorlopers.csv", ["code", "naam", "opgegaan_in", "per"],
            rij =>
            {
                var code = rij.Tekst("code").ToUpperInvariant();
                _ = Gemeentenbestand.Nummer(rij, "code", code);
                return new Voorloper(code, rij.Tekst("naam"), verwijzingen.Gemeente(rij, "opgegaan_in"), rij.Datum("per"), rij.Bron);
            },
            v => v.CbsCode, "code", magLeeg: true);
        foreach (var (voorloper, rij) in gelezen.Where(g => gemeenten.Any(b => b.CbsCode == g.Waarde.CbsCode)))
        {
            rij.Fout("code", $"{voorloper.CbsCode} staat ook in gemeenten.csv; een opgegane gemeente hoort daar niet.");
        }

        return [.. gelezen.Select(g => g.Waarde)];
    }
}

using RsdAnalytics.Model;
using RsdAnalytics.Model.Reference;

namespace RsdAnalytics.Seeds.Reference;

/// <summary>
/// Turns the name of a municipality or an opdracht in a row into what it names. When the file that defines them has faults of
/// its own, the row is left out without a second message.
/// </summary>
internal sealed class Verwijzingen(Lezing lezing, IReadOnlyList<Gemeente> gemeenten, IReadOnlyList<Opdracht> opdrachten)
{
    private static readonly Gemeente GeenGemeente = new(Model.Gemeente.TotaalId, "", "");
    private static readonly Opdracht GeenOpdracht = new("", "", default, default, null, "");

    internal Gemeente Gemeente(Rij rij, string kolom)
    {
        var naam = rij.Tekst(kolom);
        var gevonden = gemeenten.FirstOrDefault(
            g => g.Naam.Equals(naam, StringComparison.OrdinalIgnoreCase) || g.CbsCode.Equals(naam, StringComparison.OrdinalIgnoreCase));
        if (gevonden is null && naam.Length > 0)
        {
            Onbekend(rij, kolom, Gemeentenbestand.Naam, "deze gemeente");
        }

        return gevonden ?? GeenGemeente;
    }

    /// <summary>A municipality, or null for Totaal.</summary>
    internal Gemeente? GemeenteOfTotaal(Rij rij, string kolom) =>
        rij.TekstOfLeeg(kolom).Equals(Model.Gemeente.Totaal, StringComparison.OrdinalIgnoreCase) ? null : Gemeente(rij, kolom);

    internal Opdracht Opdracht(Rij rij, string kolom)
    {
        var code = rij.Tekst(kolom);
        var gevonden = opdrachten.FirstOrDefault(o => o.Code.Equals(code, StringComparison.OrdinalIgnoreCase));
        if (gevonden is null && code.Length > 0)
        {
            Onbekend(rij, kolom, Opdrachtenbestand.Naam, "deze opdracht");
        }

        return gevonden ?? GeenOpdracht;
    }

    private void Onbekend(Rij rij, string kolom, string bestand, string wat)
    {
        if (lezing.HeeftFouten(bestand))
        {
            rij.Verwerp();
        }
        else
        {
            rij.Fout(kolom, $"{wat} staat niet in {bestand}; verbeter de naam of voeg daar een rij toe.");
        }
    }
}

using System.Text;
using RsdAnalytics.Model.Figures;

namespace RsdAnalytics.Cli.Output;

/// <summary>
/// The calculation rules as a document: made from the definitions that the reports print as footnotes, so that the two cannot
/// differ. docs/rekenregels.md is this text, and a test holds it to that.
/// </summary>
internal static class Rekenregeldocument
{
    private const string Inleiding = """
        # Rekenregels

        Wat elk cijfer betekent: wat er wordt geteld, welke keuze er is gemaakt waar de bron ruimte laat, en waar de regel vandaan komt.
        Deze pagina is gemaakt met `rsd rekenregels` uit dezelfde teksten die als voetnoot in de rapporten staan. Wijzig haar niet met de hand.

        Aantallen, normen en bedragen zijn referentiegegevens; zie [eigen gegevens](handleiding/eigen-gegevens.md).

        """;

    /// <summary>The whole document, ending in a line feed.</summary>
    public static string Maak()
    {
        var tekst = new StringBuilder(Inleiding.ReplaceLineEndings("\n"));
        foreach (var onderwerp in Rekenregels.Onderwerpen)
        {
            tekst.Append("\n## ").Append(onderwerp).Append('\n');
            foreach (var regel in Rekenregels.Alle.Where(r => r.Onderwerp == onderwerp))
            {
                Voeg(tekst, regel);
            }
        }

        return tekst.ToString();
    }

    private static void Voeg(StringBuilder tekst, Rekenregel regel)
    {
        tekst.Append("\n### ").Append(regel.Naam).Append(" (`").Append(regel.Code).Append("`)\n\n").Append(regel.Definitie).Append('\n');
        if (regel.Keuze.Length > 0)
        {
            tekst.Append("\n*Keuze.* ").Append(regel.Keuze).Append('\n');
        }

        tekst.Append("\n*Bron.* ").Append(regel.Bron).Append('\n');
    }
}

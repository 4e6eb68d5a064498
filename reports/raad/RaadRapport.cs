using RsdAnalytics.Model;
using RsdAnalytics.Reports.Document;
using RsdAnalytics.Reports.Speech;

namespace RsdAnalytics.Reports.Raad;

/// <summary>A page for the gemeenteraad: of one municipality, or of the three together.</summary>
public static class RaadRapport
{
    /// <summary>Makes the page of an area from the figures that may be shown.</summary>
    /// <param name="cijfers">The figures of all pages.</param>
    /// <param name="gebied">The name of a municipality, or Totaal.</param>
    public static Rapport Maak(Raadcijfers cijfers, string gebied)
    {
        ArgumentNullException.ThrowIfNull(cijfers);
        var vorm = new Raadvorm(cijfers);
        var samen = gebied == Gemeente.Totaal;
        Sectie?[] secties =
        [
            Samenvattingsectie.Maak(cijfers, vorm, gebied),
            Resultatensectie.Maak(cijfers, vorm, gebied),
            Bestandsectie.Maak(cijfers, vorm, gebied),
            samen ? Gemeentensectie.Maak(cijfers, vorm) : null,
            Stroomsectie.Maak(cijfers, vorm, gebied),
            samen ? Duurzaamsectie.Maak(cijfers, vorm) : Plaatsingensectie.Maak(cijfers, vorm, gebied),
            samen ? Jongerensectie.MaakSamen(cijfers, vorm) : Jongerensectie.MaakGemeente(cijfers, vorm, gebied),
            Laddersectie.Maak(cijfers, vorm, gebied),
            Vaststellingsectie.Maak(cijfers),
            Beschermingsectie.Maak(cijfers, vorm, gebied),
        ];
        return new Rapport(
            samen ? $"Werk en bijstand in de Liemers, {Datums.Jaar(cijfers.Jaar)}" : $"Werk en bijstand in {gebied}, {Datums.Jaar(cijfers.Jaar)}",
            samen
                ? $"Voor de gemeenteraden van {Zinnen.Opsomming([.. cijfers.Gemeenten])}"
                : $"Voor de gemeenteraad van {gebied}; de RSD voert de bijstand uit voor {Zinnen.Opsomming([.. cijfers.Gemeenten])}",
            cijfers.Kenmerken,
            [.. secties.OfType<Sectie>()]);
    }
}

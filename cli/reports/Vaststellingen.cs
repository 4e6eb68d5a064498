using RsdAnalytics.Model;
using RsdAnalytics.Model.Figures;
using RsdAnalytics.Model.Reference;
using RsdAnalytics.Model.Warehouse;
using RsdAnalytics.Reports.Document;
using RsdAnalytics.Reports.Evaluatie;

namespace RsdAnalytics.Cli.Reports;

/// <summary>An evaluatie as it is laid down, and whether one that was laid down still says the same.</summary>
internal static class Vaststellingen
{
    /// <summary>What an evaluatie rests on, with the hash of what it says.</summary>
    public static Vaststellingkenmerk Kenmerk(IWarehouse warehouse, Referentiegegevens referentie, Peildatum peildatum, Stand stand)
    {
        // The evaluatie as it is made: an earlier laying down is no part of what is laid down.
        var gegevens = Evaluaties.Verzamel(warehouse, referentie, peildatum, stand, "") with { Vaststelling = null };
        return new Vaststellingkenmerk(
            peildatum, stand.Lading, Rapporthash.Van(EvaluatieRapport.Maak(gegevens)), Vaststellingberekening.Definities,
            Vaststellingberekening.Bestanden(referentie));
    }

    /// <summary>Makes every evaluatie of a year that was laid down once more, from the state it was laid down in. Writes nothing.</summary>
    public static IReadOnlyList<Vaststellingoordeel> Controleer(IWarehouse warehouse, Referentiegegevens referentie, int jaar) =>
    [
        .. new Vaststellingbewaring(warehouse, referentie).Alle(jaar).Select(toen => new Vaststellingoordeel(
            toen, Kenmerk(warehouse, referentie, toen.Kenmerk.Peildatum, new Stand(toen.Kenmerk.Lading)))),
    ];
}

/// <summary>An evaluatie that was laid down, beside the same one made again.</summary>
/// <param name="Toen">As it was laid down.</param>
/// <param name="Nu">As it is made today from the same state.</param>
internal sealed record Vaststellingoordeel(Vaststelling Toen, Vaststellingkenmerk Nu)
{
    /// <summary>Whether every sentence and every figure is the same.</summary>
    public bool Gelijk => Toen.Kenmerk.Rapporthash == Nu.Rapporthash;

    /// <summary>The files of the reference data that are not the same any more, or that only one of the two has.</summary>
    public IReadOnlyList<string> AndereBestanden => Toen.Kenmerk.AndereBestanden(Nu.Referentie);

    /// <summary>Whether the text of some rule is not the same any more.</summary>
    public bool AndereDefinities => Toen.Kenmerk.Definities != Nu.Definities;
}

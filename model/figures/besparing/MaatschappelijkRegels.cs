using RsdAnalytics.Model.Reference;

namespace RsdAnalytics.Model.Figures;

/// <summary>
/// The benefits to society by the document's own rule. Source: opdracht 2024–2026, ch. 2 and 7 ("Maatschappelijke opbrengsten").
/// </summary>
internal static class MaatschappelijkRegels
{
    /// <summary>The item that rests on the extra persons of the saving; the other items have no base to measure against.</summary>
    public const string Werk = "werk";

    /// <summary>
    /// An item with the measured extra persons. Where the document multiplies a yearly amount by a number of years, each
    /// year's own extra persons count in that year alone; where it names one year's amount, all persons of the period together
    /// make that amount, as in 341 × 7.000.
    /// </summary>
    public static MaatschappelijkeUitkomst Uitkomst(MaatschappelijkePost post, Besparingstabel gemeten)
    {
        if (!post.Post.Equals(Werk, StringComparison.OrdinalIgnoreCase))
        {
            return new(post, null, [], null, "Niet gemeten: de opdracht noemt geen aantal waarboven inwoners meetellen.");
        }

        var bekend = gemeten.Cohorten.Where(c => c.Extra is not null).ToList();
        if (bekend.Count == 0)
        {
            return new(post, null, [], null, "Niet gemeten: van de looptijd is geen maand geladen.");
        }

        var personen = bekend.Sum(c => c.Extra!.Value);
        if (post.Jaren is null)
        {
            return new(post, personen, [new Jaarbedrag(bekend[^1].Jaar, Maal(post, personen))], null, "");
        }

        Jaarbedrag[] perJaar = [.. bekend.Select(c => new Jaarbedrag(c.Jaar, Maal(post, c.Extra!.Value)))];
        return new(post, personen, perJaar, new Bedrag(perJaar.Sum(b => b.Bedrag.Centen)), "");
    }

    private static Bedrag Maal(MaatschappelijkePost post, int personen) => new(post.PerPersoon.Centen * personen);
}

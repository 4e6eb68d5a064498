namespace RsdAnalytics.Model.Figures;

/// <summary>
/// Something that does not reconcile, with its place in the source; never a person.
/// Blocking is what makes a figure wrong; the rest is right as delivered, but worth asking the supplier about.
/// </summary>
/// <param name="Code">C01–C07, see <see cref="Aansluiting"/>.</param>
/// <param name="Blokkerend">Whether no figure should leave the house before it is explained.</param>
/// <param name="Maand">The month in which it shows.</param>
/// <param name="Gemeente">The municipality it concerns; null for all.</param>
/// <param name="Bronmaand">The month of the delivery to look in; null where there is no place.</param>
/// <param name="Bestand">The file to look in; null where there is no place.</param>
/// <param name="Regel">The line to look at, the header is 1; null where it concerns the file as a whole.</param>
/// <param name="Melding">What is wrong and what to do, in Dutch.</param>
public sealed record Controlebevinding(
    string Code, bool Blokkerend, Maand Maand, string? Gemeente, Maand? Bronmaand, string? Bestand, int? Regel, string Melding)
{
    /// <summary>The place as people write it: month/file:line.</summary>
    public string Plaats => (Bestand, Regel) switch
    {
        (null, _) => $"{Maand}",
        (_, null) => $"{Bronmaand}/{Bestand}",
        _ => $"{Bronmaand}/{Bestand}:{Regel}",
    };
}

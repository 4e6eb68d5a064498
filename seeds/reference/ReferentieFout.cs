using System.Diagnostics.CodeAnalysis;

namespace RsdAnalytics.Seeds.Reference;

/// <summary>One thing that is wrong in the reference data, with its place.</summary>
/// <param name="Bestand">The file: its path when a folder holds it, otherwise the name of the file that comes with the program.</param>
/// <param name="Regel">The line, counted from 1 (the header is 1); 0 when the file as a whole is meant.</param>
/// <param name="Kolom">The column; empty when the row or the file as a whole is meant.</param>
/// <param name="Melding">What is wrong and what to correct, in Dutch.</param>
public sealed record Referentiemelding(string Bestand, long Regel, string Kolom, string Melding)
{
    /// <summary>bestand:regel, kolom x: melding.</summary>
    public override string ToString()
    {
        var plaats = Regel > 0 ? FormattableString.Invariant($"{Bestand}:{Regel}") : Bestand;
        return Kolom.Length > 0 ? $"{plaats}, kolom {Kolom}: {Melding}" : $"{plaats}: {Melding}";
    }
}

/// <summary>
/// The reference data cannot be used. The message lists everything that is wrong, so that one round of correcting is enough;
/// it is meant for the user as it stands.
/// </summary>
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "A Dutch noun of the trade: fout is what English calls an exception.")]
public sealed class ReferentieFout : Exception
{
    /// <summary>What follows the name of a file that comes with the program.</summary>
    internal const string Meegeleverd = " (meegeleverd)";

    internal ReferentieFout(IReadOnlyList<Referentiemelding> meldingen)
        : base(Tekst(meldingen)) => Meldingen = meldingen;

    /// <summary>Everything that is wrong, by file and line.</summary>
    public IReadOnlyList<Referentiemelding> Meldingen { get; }

    private static string Tekst(IReadOnlyList<Referentiemelding> meldingen)
    {
        var kop = meldingen.Count == 1
            ? "De referentiegegevens bevatten een fout:"
            : FormattableString.Invariant($"De referentiegegevens bevatten {meldingen.Count} fouten:");
        var regels = meldingen.Select(m => $"  {m}").Prepend(kop);
        if (meldingen.Any(m => m.Bestand.EndsWith(Meegeleverd, StringComparison.Ordinal)))
        {
            regels = regels.Append("Een meegeleverd bestand verbetert u door een eigen versie ervan in uw map met referentiegegevens te zetten.");
        }

        return string.Join('\n', regels);
    }
}

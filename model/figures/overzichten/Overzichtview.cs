using System.Globalization;
using System.Text.RegularExpressions;

namespace RsdAnalytics.Model.Figures;

/// <summary>
/// A view of the current state for people who make their own overviews, for example in Power BI or Excel: one subject, with names instead of
/// keys, read through the same building blocks as the figures, so that what is counted in it is what the reports count.
/// </summary>
/// <param name="Naam">The name of the view.</param>
/// <param name="Korrel">What one row stands for, in Dutch.</param>
/// <param name="Kolommen">The columns with what they hold, in order.</param>
/// <param name="Tekst">The select behind it; it has no parameters.</param>
public sealed partial record Overzichtview(string Naam, string Korrel, IReadOnlyList<(string Naam, string Uitleg)> Kolommen, string Tekst)
{
    private const string Korrelteken = "-- korrel: ";

    private static readonly string[] Namen =
    [
        "overzicht_stand", "overzicht_dossiers", "overzicht_plaatsingen", "overzicht_trajecten", "overzicht_loonkostensubsidies",
        "overzicht_begeleiding", "overzicht_jongerengesprekken", "overzicht_uitkeringslasten", "overzicht_klanttevredenheid", "overzicht_ladingen",
        "overzicht_prognoses",
    ];

    /// <summary>All views.</summary>
    public static IReadOnlyList<Overzichtview> Alle { get; } = [.. Namen.Select(Lees)];

    private static Overzichtview Lees(string naam)
    {
        var tekst = Cijfersql.Lees($"overzichten/{naam}");
        return new Overzichtview(
            naam,
            tekst[Korrelteken.Length..tekst.IndexOf('\n', StringComparison.Ordinal)].Trim(),
            [.. Kolomregel().Matches(tekst).Select(m => (m.Groups["naam"].Value, m.Groups["uitleg"].Value.Trim()))],
            Cijfersql.Overzicht($"overzichten/{naam}").Replace("@stand", Stand.Nu.Lading.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
    }

    // The columns of the last select stand at four blanks, each with what it holds behind it.
    [GeneratedRegex(@"^    \S.*?(?<naam>\w+),? -- (?<uitleg>.*)$", RegexOptions.Multiline)]
    private static partial Regex Kolomregel();
}

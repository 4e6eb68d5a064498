using RsdAnalytics.Reports.Document;

namespace RsdAnalytics.Reports.Charts;

/// <summary>The data of a bar chart as a table.</summary>
internal static class Staafgegevens
{
    /// <summary>A row for each row of bars; the panels below each other.</summary>
    public static Tabel Tabel(string id, string bijschrift, IReadOnlyList<Staafpaneel> panelen)
    {
        var eerste = panelen[0];
        return new Tabel(
            id, bijschrift,
            [new Kolom(eerste.Naamkop, Breedte: 24), .. eerste.Reeksen.Select(r => new Kolom(r.Naam, eerste.Eenheid, 16, true))],
            [.. panelen.SelectMany(p => p.Rijen.Select(rij => new Rij(
                [new Tekstcel(p.Kop is null ? rij.Naam : p.Kop + ", " + rij.Naam), .. rij.Waarden.Select(w => Cel(w, p.Vorm))])))]);
    }

    private static Cel Cel(Staafwaarde waarde, Getalvorm vorm) => waarde switch
    {
        { Waarde: { } getal } => new Getalcel(getal, vorm),
        { Weergave: { } tekst } => new Tekstcel(tekst) { Noot = waarde.Reden },
        _ => new Leegcel(waarde.Reden ?? "Er is geen waarde."),
    };
}

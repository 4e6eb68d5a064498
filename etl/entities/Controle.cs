using RsdAnalytics.Etl.Contract;
using RsdAnalytics.Etl.Extract;
using RsdAnalytics.Etl.Validate.Months;
using RsdAnalytics.Etl.Validate.Rows;

namespace RsdAnalytics.Etl.Entities;

/// <summary>controle.csv: what the supplier says it sent. It becomes no fact; it is compared (M08). Source: extractcontract, "Files".</summary>
internal static class Controle
{
    public const string Bestand = "controle.csv";

    private const string Extensie = ".csv";

    private static readonly Kolommen Contractkolommen = new();
    private static readonly Kolom BestandKolom = Contractkolommen.Verplicht("bestand");
    private static readonly Kolom Rijen = Contractkolommen.Verplicht("rijen");
    private static readonly Kolom SomBedrag = Contractkolommen.MagLeeg("som_bedrag");

    public static IReadOnlyList<Kolom> Kolommen => Contractkolommen.Alle;

    /// <summary>The totals of the current row; null when it has findings.</summary>
    public static Controletotaal? Lees(Rij rij, IReadOnlyList<string> bestanden)
    {
        var naam = rij.Tekst(BestandKolom) ?? "";
        naam = naam.EndsWith(Extensie, StringComparison.OrdinalIgnoreCase) ? naam : naam + Extensie;
        var bestand = bestanden.FirstOrDefault(b => b.Equals(naam, StringComparison.OrdinalIgnoreCase));
        if (bestand is null && rij.Goed)
        {
            rij.KeurAf(R03Code.Code, BestandKolom, $"Dit bestand kent het contract niet. Kies uit: {string.Join(", ", bestanden)}.");
        }

        var rijen = rij.Getal(Rijen, R07Bereik.Aantal);
        var heeftSom = !rij.Veld(SomBedrag).IsEmpty;
        var som = rij.Bedrag(SomBedrag, minMag: true);
        return rij.Goed ? new Controletotaal(bestand!, rijen, heeftSom ? som : null) : null;
    }
}

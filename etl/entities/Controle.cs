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
    private static readonly Kolom BestandKolom = Contractkolommen.Verplicht("bestand", Kolomvorm.Bestand, "De naam van het bestand waarover de regel gaat.");
    private static readonly Kolom Rijen = Contractkolommen.Verplicht("rijen", Kolomvorm.Getal(R07Bereik.Aantal), "Het aantal rijen van dat bestand, zonder kopregel en lege regels.");
    private static readonly Kolom SomBedrag = Contractkolommen.MagLeeg("som_bedrag", Kolomvorm.BedragMetMin, "De som van uitkeringsbedrag, kosten, bedrag of lasten in dat bestand; leeg als het geen bedrag heeft.");

    public static Contractbestand Contract { get; } = new(Bestand, Verplicht: false, Contractkolommen.Alle)
    {
        Soort = Leveringsoort.Los,
        Feittabel = null,
        Uitleg = "Wat u zelf zegt te hebben verstuurd: per bestand het aantal rijen en de som van de bedragen.",
        Sleutel = [BestandKolom],
    };

    /// <summary>The totals of the current row; null when it has findings.</summary>
    /// <param name="rij">The row.</param>
    /// <param name="bestanden">The files that totals may be given of.</param>
    /// <param name="dubbel">The files that an earlier row gave them of (R06).</param>
    public static Controletotaal? Lees(Rij rij, List<string> bestanden, R06Dubbel dubbel)
    {
        var naam = rij.Tekst(BestandKolom) ?? "";
        naam = naam.EndsWith(Extensie, StringComparison.OrdinalIgnoreCase) ? naam : naam + Extensie;
        var bestand = bestanden.FirstOrDefault(b => b.Equals(naam, StringComparison.OrdinalIgnoreCase));
        if (bestand is null && rij.Goed)
        {
            rij.KeurAf(R03Code.Code, BestandKolom, $"Dit bestand kent het contract niet. Kies uit: {string.Join(", ", bestanden)}.");
        }

        var rijen = rij.Getal(Rijen);
        var heeftSom = !rij.Veld(SomBedrag).IsEmpty;
        var som = rij.Bedrag(SomBedrag);
        if (rij.Goed && !dubbel.IsNieuw(bestanden.IndexOf(bestand!)))
        {
            rij.KeurAf(R06Dubbel.Code, null, R06Dubbel.Melding);
        }

        return rij.Goed ? new Controletotaal(bestand!, rijen, heeftSom ? som : null) : null;
    }
}

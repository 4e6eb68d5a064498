using RsdAnalytics.Etl.Conform;
using RsdAnalytics.Etl.Contract;
using RsdAnalytics.Etl.Extract;
using RsdAnalytics.Etl.Validate.Rows;
using RsdAnalytics.Model;

namespace RsdAnalytics.Etl.Entities;

/// <summary>loonkostensubsidies.csv: the stand of all wage subsidies. Source: extractcontract, "Files".</summary>
internal sealed class Loonkostensubsidies(Laadcontext context) : Entiteit(context)
{
    private static readonly Kolommen Contractkolommen = new();
    private static readonly Kolom LksId = Contractkolommen.Verplicht("lks_id", Kolomvorm.Tekst, "Uw eigen kenmerk van de loonkostensubsidie; blijft in elke levering gelijk.");
    private static readonly Kolom Bsn = Contractkolommen.Verplicht("bsn", Kolomvorm.Bsn, "Het BSN van de werknemer.");
    private static readonly Kolom GemeenteKolom = Contractkolommen.Verplicht("gemeente", Kolomvorm.Gemeente, "De gemeente die de subsidie verleent.");
    private static readonly Kolom Startdatum = Contractkolommen.Verplicht("startdatum", Kolomvorm.Datum, "De eerste dag van de subsidie; niet na de laatste dag van de maand.");
    private static readonly Kolom Einddatum = Contractkolommen.MagLeeg("einddatum", Kolomvorm.Datum, "De eerste dag zonder subsidie, op of voor de laatste dag van de maand; leeg zolang zij loopt.");
    private static readonly Kolom Loonwaarde = Contractkolommen.Verplicht("loonwaarde_pct", Kolomvorm.Decimaal(R07Bereik.Procent), "De loonwaarde in procenten van het minimumloon.");
    private static readonly Kolom Bedrag = Contractkolommen.Verplicht("bedrag", Kolomvorm.Bedrag, "De subsidie over de maand, in euro.");

    private long _bedragsom;

    /// <summary>The name of the file.</summary>
    public const string Naam = "loonkostensubsidies.csv";

    /// <summary>The file in the contract.</summary>
    public static Contractbestand Contract { get; } = new(Naam, Verplicht: true, Contractkolommen.Alle)
    {
        Soort = Leveringsoort.Stand,
        Feittabel = "fact_lks",
        Uitleg = "Elke loonkostensubsidie die op een dag van de maand liep of in de maand eindigde.",
        Sleutel = [LksId],
    };

    public override Contractbestand Vorm => Contract;

    public override Kolommen Kolommen => Contractkolommen;

    public override IReadOnlyList<string> Feitkolommen { get; } =
        ["bronsleutel_id", "client_id", "gemeente_id", "startdatum", "einddatum", "loonwaarde", "bedrag"];

    public override long? Bedragsom => _bedragsom;

    public override bool Lees(Rij rij, Span<long> feit)
    {
        rij.Veld(LksId);
        rij.Bsn(Bsn);
        var gemeente = rij.Gemeente(GemeenteKolom, Context.Dimensies.Gemeenten);
        var (start, einde) = rij.Periode(Startdatum, Einddatum);
        var loonwaarde = rij.Bedrag(Loonwaarde);
        var bedrag = rij.Bedrag(Bedrag);
        _bedragsom += bedrag;
        if (!rij.Goed)
        {
            return false;
        }

        var sleutel = Context.Bronsleutel(rij, LksId);
        return IsNieuw(rij, sleutel) && Zet(
            feit, sleutel, Context.Client(rij, Bsn), gemeente, Datumsleutel.Van(start!.Value), Laadcontext.Dag(einde), loonwaarde, bedrag);
    }
}

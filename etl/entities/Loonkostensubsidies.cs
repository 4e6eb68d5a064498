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
    private static readonly Kolom LksId = Contractkolommen.Verplicht("lks_id");
    private static readonly Kolom Bsn = Contractkolommen.Verplicht("bsn");
    private static readonly Kolom GemeenteKolom = Contractkolommen.Verplicht("gemeente");
    private static readonly Kolom Startdatum = Contractkolommen.Verplicht("startdatum");
    private static readonly Kolom Einddatum = Contractkolommen.MagLeeg("einddatum");
    private static readonly Kolom Loonwaarde = Contractkolommen.Verplicht("loonwaarde_pct");
    private static readonly Kolom Bedrag = Contractkolommen.Verplicht("bedrag");

    private long _bedragsom;

    /// <summary>The name of the file.</summary>
    public const string Naam = "loonkostensubsidies.csv";

    /// <summary>The columns of the file.</summary>
    public static IReadOnlyList<Kolom> Contract => Contractkolommen.Alle;

    public override string Bestand => Naam;

    public override Kolommen Kolommen => Contractkolommen;

    public override string Feittabel => "fact_lks";

    public override IReadOnlyList<string> Feitkolommen { get; } =
        ["bronsleutel_id", "client_id", "gemeente_id", "startdatum", "einddatum", "loonwaarde", "bedrag"];

    public override long? Bedragsom => _bedragsom;

    public override bool Lees(Rij rij, Span<long> feit)
    {
        rij.Veld(LksId);
        rij.Bsn(Bsn);
        var gemeente = rij.Gemeente(GemeenteKolom, Context.Dimensies.Gemeenten);
        var (start, einde) = rij.Periode(Startdatum, Einddatum);
        var loonwaarde = rij.Bedrag(Loonwaarde, bereik: R07Bereik.Procent);
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

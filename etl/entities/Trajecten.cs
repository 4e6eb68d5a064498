using RsdAnalytics.Etl.Conform;
using RsdAnalytics.Etl.Contract;
using RsdAnalytics.Etl.Extract;
using RsdAnalytics.Model;
using RsdAnalytics.Model.Reference;

namespace RsdAnalytics.Etl.Entities;

/// <summary>trajecten.csv: trajecten that started, changed or ended. Source: extractcontract, "Files".</summary>
internal sealed class Trajecten(Laadcontext context) : Entiteit(context)
{
    private static readonly Kolommen Contractkolommen = new();
    private static readonly Kolom TrajectId = Contractkolommen.Verplicht("traject_id");
    private static readonly Kolom Bsn = Contractkolommen.Verplicht("bsn");
    private static readonly Kolom Geboortedatum = Contractkolommen.Verplicht("geboortedatum");
    private static readonly Kolom GemeenteKolom = Contractkolommen.Verplicht("gemeente");
    private static readonly Kolom TegelKolom = Contractkolommen.Verplicht("tegel");
    private static readonly Kolom Partner = Contractkolommen.Verplicht("partner");
    private static readonly Kolom Startdatum = Contractkolommen.Verplicht("startdatum");
    private static readonly Kolom Einddatum = Contractkolommen.MagLeeg("einddatum");
    private static readonly Kolom Resultaat = Contractkolommen.Verplicht("resultaat");
    private static readonly Kolom Kosten = Contractkolommen.Verplicht("kosten");

    private readonly Codetabel _tegels = context.Dimensies.Codes(Codelijsten.Tegel);
    private readonly Codetabel _resultaten = context.Dimensies.Codes(Codelijsten.TrajectResultaat);

    private long _bedragsom;

    /// <summary>The name of the file.</summary>
    public const string Naam = "trajecten.csv";

    /// <summary>The columns of the file.</summary>
    public static IReadOnlyList<Kolom> Contract => Contractkolommen.Alle;

    public override string Bestand => Naam;

    public override Kolommen Kolommen => Contractkolommen;

    public override string Feittabel => "fact_traject";

    public override IReadOnlyList<string> Feitkolommen { get; } =
    [
        "bronsleutel_id", "client_id", "gemeente_id", "tegel_id", "partner_id", "startdatum", "einddatum",
        "resultaat_id", "kosten", "leeftijd",
    ];

    public override long? Bedragsom => _bedragsom;

    public override bool Lees(Rij rij, Span<long> feit)
    {
        rij.Veld(TrajectId);
        rij.Bsn(Bsn);
        var geboren = rij.Datum(Geboortedatum);
        var gemeente = rij.Gemeente(GemeenteKolom, Context.Dimensies.Gemeenten);
        var tegel = rij.Code(TegelKolom, _tegels);
        rij.Veld(Partner);
        var (start, einde) = rij.Periode(Startdatum, Einddatum);
        var resultaat = rij.Code(Resultaat, _resultaten);
        var kosten = rij.Bedrag(Kosten);
        _bedragsom += kosten;
        if (!rij.Goed)
        {
            return false;
        }

        var sleutel = Context.Bronsleutel(rij, TrajectId);
        if (!IsNieuw(rij, sleutel))
        {
            return false;
        }

        return Zet(
            feit, sleutel, Context.Client(rij, Bsn), gemeente, _tegels.Id(tegel), Context.Partner(rij, Partner),
            Datumsleutel.Van(start!.Value), Laadcontext.Dag(einde), _resultaten.Id(resultaat), kosten, Context.Leeftijd(geboren!.Value));
    }
}

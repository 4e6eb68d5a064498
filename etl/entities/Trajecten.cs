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
    private static readonly Kolom TrajectId = Contractkolommen.Verplicht("traject_id", Kolomvorm.Tekst, "Uw eigen kenmerk van het traject; blijft in elke levering gelijk.");
    private static readonly Kolom Bsn = Contractkolommen.Verplicht("bsn", Kolomvorm.Bsn, "Het BSN van de deelnemer.");
    private static readonly Kolom Geboortedatum = Contractkolommen.Verplicht("geboortedatum", Kolomvorm.Datum, "De geboortedatum van de deelnemer.");
    private static readonly Kolom GemeenteKolom = Contractkolommen.Verplicht("gemeente", Kolomvorm.Gemeente, "De gemeente waarvoor het traject is.");
    private static readonly Kolom TegelKolom = Contractkolommen.Verplicht("tegel", Kolomvorm.Code(Codelijsten.Tegel), "De tegel van het werklandschap.");
    private static readonly Kolom Partner = Contractkolommen.Verplicht("partner", Kolomvorm.Tekst, "De organisatie die het traject uitvoert; geen naam van een persoon.");
    private static readonly Kolom Startdatum = Contractkolommen.Verplicht("startdatum", Kolomvorm.Datum, "De eerste dag van het traject; niet na de laatste dag van de maand.");
    private static readonly Kolom Einddatum = Contractkolommen.MagLeeg("einddatum", Kolomvorm.Datum, "De eerste dag zonder traject, op of voor de laatste dag van de maand; leeg zolang het loopt.");
    private static readonly Kolom Resultaat = Contractkolommen.Verplicht("resultaat", Kolomvorm.Code(Codelijsten.TrajectResultaat), "Hoe het traject er aan het eind van de maand voor staat.");
    private static readonly Kolom Kosten = Contractkolommen.Verplicht("kosten", Kolomvorm.Bedrag, "De kosten van het traject tot nu toe, in euro.");

    private readonly Codetabel _tegels = context.Dimensies.Codes(TegelKolom);
    private readonly Codetabel _resultaten = context.Dimensies.Codes(Resultaat);

    private long _bedragsom;

    /// <summary>The name of the file.</summary>
    public const string Naam = "trajecten.csv";

    /// <summary>The file in the contract.</summary>
    public static Contractbestand Contract { get; } = new(Naam, Verplicht: true, Contractkolommen.Alle)
    {
        Soort = Leveringsoort.Mutaties,
        Feittabel = "fact_traject",
        Uitleg = "Trajecten die in de maand begonnen, veranderden of eindigden, of nog niet eerder waren gemeld.",
        Sleutel = [TrajectId],
    };

    public override Contractbestand Vorm => Contract;

    public override Kolommen Kolommen => Contractkolommen;

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

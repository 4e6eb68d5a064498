using RsdAnalytics.Etl.Conform;
using RsdAnalytics.Etl.Contract;
using RsdAnalytics.Etl.Extract;
using RsdAnalytics.Model;
using RsdAnalytics.Model.Reference;

namespace RsdAnalytics.Etl.Entities;

/// <summary>plaatsingen.csv: placements that started, changed or ended. Source: extractcontract, "Files".</summary>
internal sealed class Plaatsingen(Laadcontext context) : Entiteit(context)
{
    private static readonly Kolommen Contractkolommen = new();
    private static readonly Kolom PlaatsingId = Contractkolommen.Verplicht("plaatsing_id");
    private static readonly Kolom Bsn = Contractkolommen.Verplicht("bsn");
    private static readonly Kolom Geboortedatum = Contractkolommen.Verplicht("geboortedatum");
    private static readonly Kolom GemeenteKolom = Contractkolommen.Verplicht("gemeente");
    private static readonly Kolom Soort = Contractkolommen.Verplicht("soort");
    private static readonly Kolom MetLks = Contractkolommen.Verplicht("met_lks");
    private static readonly Kolom NieuwBeschut = Contractkolommen.Verplicht("nieuw_beschut");
    private static readonly Kolom Arbeidsbeperking = Contractkolommen.Verplicht("arbeidsbeperking");
    private static readonly Kolom DatumPlaatsing = Contractkolommen.Verplicht("datum_plaatsing");
    private static readonly Kolom Einddatum = Contractkolommen.MagLeeg("einddatum");
    private static readonly Kolom RedenEinde = Contractkolommen.MagLeeg("reden_einde");
    private static readonly Kolom Uitstroom = Contractkolommen.Verplicht("uitstroom");

    private readonly Codetabel _soorten = context.Dimensies.Codes(Codelijsten.PlaatsingSoort);
    private readonly Codetabel _uitstroom = context.Dimensies.Codes(Codelijsten.Uitstroom);

    /// <summary>The name of the file.</summary>
    public const string Naam = "plaatsingen.csv";

    /// <summary>The columns of the file.</summary>
    public static IReadOnlyList<Kolom> Contract => Contractkolommen.Alle;

    public override string Bestand => Naam;

    public override Kolommen Kolommen => Contractkolommen;

    public override string Feittabel => "fact_plaatsing";

    public override IReadOnlyList<string> Feitkolommen { get; } =
    [
        "bronsleutel_id", "client_id", "gemeente_id", "soort_id", "met_lks", "nieuw_beschut", "arbeidsbeperking",
        "datum_plaatsing", "einddatum", "reden_einde_id", "uitstroom_id", "meetmoment", "leeftijd",
    ];

    public override bool Lees(Rij rij, Span<long> feit)
    {
        rij.Veld(PlaatsingId);
        rij.Bsn(Bsn);
        var geboren = rij.Datum(Geboortedatum);
        var gemeente = rij.Gemeente(GemeenteKolom, Context.Dimensies.Gemeenten);
        var soort = rij.Code(Soort, _soorten);
        var metLks = rij.JaNee(MetLks);
        var nieuwBeschut = rij.JaNee(NieuwBeschut);
        var arbeidsbeperking = rij.JaNee(Arbeidsbeperking);
        var (start, einde) = rij.Periode(DatumPlaatsing, Einddatum);
        var uitstroom = rij.Code(Uitstroom, _uitstroom);
        if (!rij.Goed)
        {
            return false;
        }

        var sleutel = Context.Bronsleutel(rij, PlaatsingId);
        if (!IsNieuw(rij, sleutel))
        {
            return false;
        }

        var termijn = Context.Dimensies.Referentie.PlaatsingMeettermijn(start!.Value.Year);
        return Zet(
            feit, sleutel, Context.Client(rij, Bsn), gemeente, _soorten.Id(soort), Vlag(metLks), Vlag(nieuwBeschut), Vlag(arbeidsbeperking),
            Datumsleutel.Van(start.Value), Laadcontext.Dag(einde), Context.Reden(rij, RedenEinde), _uitstroom.Id(uitstroom),
            Datumsleutel.PlusMaanden(start.Value, termijn), Context.Leeftijd(geboren!.Value));
    }
}

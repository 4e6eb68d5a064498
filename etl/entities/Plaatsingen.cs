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
    private static readonly Kolom PlaatsingId = Contractkolommen.Verplicht("plaatsing_id", Kolomvorm.Tekst, "Uw eigen kenmerk van de plaatsing; blijft in elke levering gelijk.");
    private static readonly Kolom Bsn = Contractkolommen.Verplicht("bsn", Kolomvorm.Bsn, "Het BSN van de geplaatste persoon.");
    private static readonly Kolom Geboortedatum = Contractkolommen.Verplicht("geboortedatum", Kolomvorm.Datum, "De geboortedatum van de geplaatste persoon.");
    private static readonly Kolom GemeenteKolom = Contractkolommen.Verplicht("gemeente", Kolomvorm.Gemeente, "De gemeente waarvoor de RSD plaatste.");
    private static readonly Kolom Soort = Contractkolommen.Verplicht("soort", Kolomvorm.Code(Codelijsten.PlaatsingSoort), "Waarin iemand geplaatst is.");
    private static readonly Kolom MetLks = Contractkolommen.Verplicht("met_lks", Kolomvorm.JaNee, "Of de plaatsing met loonkostensubsidie is.");
    private static readonly Kolom NieuwBeschut = Contractkolommen.Verplicht("nieuw_beschut", Kolomvorm.JaNee, "Of het nieuw beschut werk is.");
    private static readonly Kolom Arbeidsbeperking = Contractkolommen.Verplicht("arbeidsbeperking", Kolomvorm.JaNee, "Of de persoon een arbeidsbeperking heeft.");
    private static readonly Kolom DatumPlaatsing = Contractkolommen.Verplicht("datum_plaatsing", Kolomvorm.Datum, "De eerste dag van de plaatsing; niet na de laatste dag van de maand.");
    private static readonly Kolom Einddatum = Contractkolommen.MagLeeg("einddatum", Kolomvorm.Datum, "De eerste dag zonder plaatsing, op of voor de laatste dag van de maand; leeg zolang zij loopt.");
    private static readonly Kolom RedenEinde = Contractkolommen.MagLeeg("reden_einde", Kolomvorm.Tekst, "Waarom de plaatsing eindigde, in uw eigen woorden; geen namen of nummers van personen.");
    private static readonly Kolom Uitstroom = Contractkolommen.Verplicht("uitstroom", Kolomvorm.Code(Codelijsten.Uitstroom), "Of iemand door de plaatsing geheel of gedeeltelijk uit de uitkering ging; geen bij een nieuwe plaatsing van wie al uit de uitkering was.");

    private readonly Codetabel _soorten = context.Dimensies.Codes(Soort);
    private readonly Codetabel _uitstroom = context.Dimensies.Codes(Uitstroom);

    /// <summary>The name of the file.</summary>
    public const string Naam = "plaatsingen.csv";

    /// <summary>The file in the contract.</summary>
    public static Contractbestand Contract { get; } = new(Naam, Verplicht: true, Contractkolommen.Alle)
    {
        Soort = Leveringsoort.Mutaties,
        Feittabel = "fact_plaatsing",
        Uitleg = "Plaatsingen die in de maand begonnen, veranderden of eindigden, of nog niet eerder waren gemeld.",
        Sleutel = [PlaatsingId],
    };

    public override Contractbestand Vorm => Contract;

    public override Kolommen Kolommen => Contractkolommen;

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

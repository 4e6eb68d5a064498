using RsdAnalytics.Etl.Conform;
using RsdAnalytics.Etl.Conform.Registers;
using RsdAnalytics.Etl.Contract;
using RsdAnalytics.Etl.Extract;
using RsdAnalytics.Etl.Validate.Rows;
using RsdAnalytics.Model;
using RsdAnalytics.Model.Figures;
using RsdAnalytics.Model.Reference;
using RsdAnalytics.Model.Warehouse;

namespace RsdAnalytics.Etl.Entities;

/// <summary>dossiers.csv: the stand of all benefit cases. Source: extractcontract, "Files".</summary>
internal sealed class Dossiers(Laadcontext context) : Entiteit(context)
{
    private static readonly Kolommen Contractkolommen = new();
    private static readonly Kolom Dossiernummer = Contractkolommen.Verplicht("dossiernummer", Kolomvorm.Tekst, "Uw eigen nummer van het uitkeringsdossier; blijft in elke levering gelijk.");
    private static readonly Kolom Bsn = Contractkolommen.Verplicht("bsn", Kolomvorm.Bsn, "Het BSN van de aanvrager.");
    private static readonly Kolom BsnPartner = Contractkolommen.MagLeeg("bsn_partner", Kolomvorm.Bsn, "Het BSN van de partner in het dossier; leeg zonder partner.");
    private static readonly Kolom Geboortedatum = Contractkolommen.Verplicht("geboortedatum", Kolomvorm.Datum, "De geboortedatum van de aanvrager; niet na de ingangsdatum.");
    private static readonly Kolom GemeenteKolom = Contractkolommen.Verplicht("gemeente", Kolomvorm.Gemeente, "De gemeente die de uitkering betaalt.");
    private static readonly Kolom Regeling = Contractkolommen.Verplicht("regeling", Kolomvorm.Code(Codelijsten.Regeling), "De regeling van de uitkering.");
    private static readonly Kolom Leefvorm = Contractkolommen.Verplicht("leefvorm", Kolomvorm.Code(Codelijsten.Leefvorm), "De leefvorm aan het eind van de maand.");
    private static readonly Kolom TredeKolom = Contractkolommen.Verplicht("trede", Kolomvorm.Code(Codelijsten.Trede), "De trede van de werkladder aan het eind van de maand.");
    private static readonly Kolom Ontheffing = Contractkolommen.Verplicht("ontheffing", Kolomvorm.Code(Codelijsten.Ontheffing), "De ontheffing van de arbeidsverplichting aan het eind van de maand.");
    private static readonly Kolom Arbeidsbeperking = Contractkolommen.Verplicht("arbeidsbeperking", Kolomvorm.JaNee, "Of de aanvrager een arbeidsbeperking heeft.");
    private static readonly Kolom Ingangsdatum = Contractkolommen.Verplicht("ingangsdatum", Kolomvorm.Datum, "De eerste dag van de uitkering; niet na de laatste dag van de maand.");
    private static readonly Kolom RedenInstroom = Contractkolommen.MagLeeg("reden_instroom", Kolomvorm.Tekst, "Waarom de uitkering begon, in uw eigen woorden; geen namen of nummers van personen.");
    private static readonly Kolom Einddatum = Contractkolommen.MagLeeg("einddatum", Kolomvorm.Datum, "De eerste dag zonder uitkering, op of voor de laatste dag van de maand; leeg zolang zij loopt.");
    private static readonly Kolom RedenEinde = Contractkolommen.MagLeeg("reden_einde", Kolomvorm.Tekst, "Waarom de uitkering eindigde, in uw eigen woorden; geen namen of nummers van personen.");
    private static readonly Kolom Uitkeringsbedrag = Contractkolommen.Verplicht("uitkeringsbedrag", Kolomvorm.Bedrag, "De uitkering over de maand, in euro.");

    private const int GeenPartner = 0;

    private readonly Codetabel _regelingen = context.Dimensies.Codes(Regeling);
    private readonly Codetabel _leefvormen = context.Dimensies.Codes(Leefvorm);
    private readonly Codetabel _treden = context.Dimensies.Codes(TredeKolom);
    private readonly Codetabel _ontheffingen = context.Dimensies.Codes(Ontheffing);

    private readonly Dictionary<(int, int, int, int, bool, int), int> _profielen = [];

    private long _bedragsom;

    public const string Naam = "dossiers.csv";

    /// <summary>The file in the contract.</summary>
    public static Contractbestand Contract { get; } = new(Naam, Verplicht: true, Contractkolommen.Alle)
    {
        Soort = Leveringsoort.Stand,
        Feittabel = "fact_dossierstand",
        Uitleg = "Elk uitkeringsdossier dat op een dag van de maand open was, en elk dossier waarvan de einddatum in de maand valt of nog niet was geleverd.",
        Sleutel = [Dossiernummer],
    };

    public override Contractbestand Vorm => Contract;

    public override Kolommen Kolommen => Contractkolommen;

    public override IReadOnlyList<string> Feitkolommen { get; } =
    [
        "dossier_id", "client_id", "partner_client_id", "gemeente_id", "profiel_id", "ingangsdatum", "einddatum",
        "reden_instroom_id", "reden_einde_id", "uitkeringsbedrag", "leeftijd", "open_eind",
    ];

    public override long? Bedragsom => _bedragsom;

    /// <summary>The loaded cases that are open at the end of the month (M05).</summary>
    public int OpenEind { get; private set; }

    /// <summary>The loaded cases, for the totals of the lading.</summary>
    public List<Dossierrij> Rijen { get; } = [];

    public override bool Lees(Rij rij, Span<long> feit)
    {
        var nummer = rij.Veld(Dossiernummer);
        rij.Bsn(Bsn);
        var partner = rij.Bsn(BsnPartner);
        var geboren = rij.Datum(Geboortedatum);
        var gemeente = rij.Gemeente(GemeenteKolom, Context.Dimensies.Gemeenten);
        var regeling = rij.Code(Regeling, _regelingen);
        var leefvorm = rij.Code(Leefvorm, _leefvormen);
        var trede = rij.Code(TredeKolom, _treden);
        var ontheffing = rij.Code(Ontheffing, _ontheffingen);
        var arbeidsbeperking = rij.JaNee(Arbeidsbeperking);
        var (ingang, einde) = rij.Periode(Ingangsdatum, Einddatum);
        rij.KeurAf(R05Datums.Code, Ingangsdatum, R05Datums.GeborenVoorStart(geboren, ingang));
        var bedrag = rij.Bedrag(Uitkeringsbedrag);
        _bedragsom += bedrag;
        if (!rij.Goed && nummer.IsEmpty)
        {
            return false;
        }

        var dossier = Context.Dossier(rij, Dossiernummer);
        if (!rij.Goed || !IsNieuw(rij, dossier))
        {
            rij.BijDossier(dossier);
            return false;
        }

        var leeftijd = Context.Leeftijd(geboren!.Value);
        // An end after the month is refused, so what has no end by now is open at its end.
        var open = einde is null;
        OpenEind += open ? 1 : 0;
        var client = Context.Client(rij, Bsn);
        var partnerClient = partner.IsEmpty ? GeenPartner : Context.Client(rij, BsnPartner);
        var profiel = Profiel(trede, ontheffing, leefvorm, regeling, arbeidsbeperking, leeftijd);
        var ingangsdag = Datumsleutel.Van(ingang!.Value);
        Rijen.Add(new Dossierrij(dossier, client, partnerClient, gemeente, profiel, ingangsdag, einde is { } e ? Datumsleutel.Van(e) : 0, open));
        return Zet(
            feit, dossier, client, partner.IsEmpty ? IRijschrijver.Leeg : partnerClient, gemeente, profiel, ingangsdag, Laadcontext.Dag(einde),
            Context.Reden(rij, RedenInstroom), Context.Reden(rij, RedenEinde), bedrag, leeftijd, Vlag(open));
    }

    // The few combinations of a file come back on every row, and making the profile of one takes as long as checking it.
    private int Profiel(int trede, int ontheffing, int leefvorm, int regeling, bool arbeidsbeperking, int leeftijd)
    {
        var combinatie = (trede, ontheffing, leefvorm, regeling, arbeidsbeperking, leeftijd);
        if (!_profielen.TryGetValue(combinatie, out var id))
        {
            id = Context.Dimensies.Profielen.Id(new Profiel(
                _treden.Waarde(trede), _ontheffingen.Waarde(ontheffing), _leefvormen.Waarde(leefvorm), _regelingen.Waarde(regeling),
                arbeidsbeperking, Context.Dimensies.Referentie.Leeftijdsklasse(leeftijd).Code));
            _profielen.Add(combinatie, id);
        }

        return id;
    }
}

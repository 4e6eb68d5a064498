using RsdAnalytics.Etl.Conform;
using RsdAnalytics.Etl.Contract;
using RsdAnalytics.Etl.Extract;
using RsdAnalytics.Model;
using RsdAnalytics.Model.Reference;

namespace RsdAnalytics.Etl.Entities;

/// <summary>begeleiding.csv: guidance that started, changed or ended. Source: extractcontract, "Files".</summary>
internal sealed class Begeleidingen(Laadcontext context) : Entiteit(context)
{
    private static readonly Kolommen Contractkolommen = new();
    private static readonly Kolom BegeleidingId = Contractkolommen.Verplicht("begeleiding_id", Kolomvorm.Tekst, "Uw eigen kenmerk van de begeleiding; blijft in elke levering gelijk.");
    private static readonly Kolom Bsn = Contractkolommen.Verplicht("bsn", Kolomvorm.Bsn, "Het BSN van de persoon die begeleid wordt.");
    private static readonly Kolom GemeenteKolom = Contractkolommen.Verplicht("gemeente", Kolomvorm.Gemeente, "De gemeente waarvoor de RSD de begeleiding geeft.");
    private static readonly Kolom Soort = Contractkolommen.Verplicht("soort", Kolomvorm.Code(Codelijsten.BegeleidingSoort), "De soort begeleiding.");
    private static readonly Kolom Startdatum = Contractkolommen.Verplicht("startdatum", Kolomvorm.Datum, "De eerste dag van de begeleiding; niet na de laatste dag van de maand.");
    private static readonly Kolom Einddatum = Contractkolommen.MagLeeg("einddatum", Kolomvorm.Datum, "De eerste dag zonder begeleiding; leeg zolang zij loopt.");

    private readonly Codetabel _soorten = context.Dimensies.Codes(Soort);

    /// <summary>The name of the file.</summary>
    public const string Naam = "begeleiding.csv";

    /// <summary>The file in the contract.</summary>
    public static Contractbestand Contract { get; } = new(Naam, Verplicht: true, Contractkolommen.Alle)
    {
        Soort = Leveringsoort.Mutaties,
        Feittabel = "fact_begeleiding",
        Uitleg = "Begeleiding die in de maand begon, veranderde of eindigde, of nog niet eerder was gemeld.",
        Sleutel = [BegeleidingId],
    };

    public override Contractbestand Vorm => Contract;

    public override Kolommen Kolommen => Contractkolommen;

    public override IReadOnlyList<string> Feitkolommen { get; } =
        ["bronsleutel_id", "client_id", "gemeente_id", "soort_id", "startdatum", "einddatum"];

    public override bool Lees(Rij rij, Span<long> feit)
    {
        rij.Veld(BegeleidingId);
        rij.Bsn(Bsn);
        var gemeente = rij.Gemeente(GemeenteKolom, Context.Dimensies.Gemeenten);
        var soort = rij.Code(Soort, _soorten);
        var (start, einde) = rij.Periode(Startdatum, Einddatum);
        if (!rij.Goed)
        {
            return false;
        }

        var sleutel = Context.Bronsleutel(rij, BegeleidingId);
        return IsNieuw(rij, sleutel) && Zet(
            feit, sleutel, Context.Client(rij, Bsn), gemeente, _soorten.Id(soort), Datumsleutel.Van(start!.Value), Laadcontext.Dag(einde));
    }
}

using RsdAnalytics.Etl.Conform;
using RsdAnalytics.Etl.Contract;
using RsdAnalytics.Etl.Extract;
using RsdAnalytics.Model;
using RsdAnalytics.Model.Reference;

namespace RsdAnalytics.Etl.Entities;

/// <summary>jongerengesprekken.csv: talks with youths. Source: extractcontract, "Files".</summary>
internal sealed class Jongerengesprekken(Laadcontext context) : Entiteit(context)
{
    private static readonly Kolommen Contractkolommen = new();
    private static readonly Kolom GesprekId = Contractkolommen.Verplicht("gesprek_id", Kolomvorm.Tekst, "Uw eigen kenmerk van het gesprek; blijft in elke levering gelijk.");
    private static readonly Kolom Bsn = Contractkolommen.Verplicht("bsn", Kolomvorm.Bsn, "Het BSN van de jongere.");
    private static readonly Kolom Geboortedatum = Contractkolommen.Verplicht("geboortedatum", Kolomvorm.Datum, "De geboortedatum van de jongere.");
    private static readonly Kolom GemeenteKolom = Contractkolommen.Verplicht("gemeente", Kolomvorm.Gemeente, "De gemeente van de jongere.");
    private static readonly Kolom Gespreksdatum = Contractkolommen.Verplicht("gespreksdatum", Kolomvorm.Datum, "De dag van het gesprek; niet na de laatste dag van de maand.");
    private static readonly Kolom Soort = Contractkolommen.Verplicht("soort", Kolomvorm.Code(Codelijsten.GesprekSoort), "De soort gesprek.");

    private readonly Codetabel _soorten = context.Dimensies.Codes(Soort);

    /// <summary>The name of the file.</summary>
    public const string Naam = "jongerengesprekken.csv";

    /// <summary>The file in the contract.</summary>
    public static Contractbestand Contract { get; } = new(Naam, Verplicht: true, Contractkolommen.Alle)
    {
        Soort = Leveringsoort.Mutaties,
        Feittabel = "fact_jongerengesprek",
        Uitleg = "Gesprekken met jongeren in de maand, of nog niet eerder gemeld.",
        Sleutel = [GesprekId],
    };

    public override Contractbestand Vorm => Contract;

    public override Kolommen Kolommen => Contractkolommen;

    public override IReadOnlyList<string> Feitkolommen { get; } =
        ["bronsleutel_id", "client_id", "gemeente_id", "gespreksdatum", "soort_id", "meetmoment", "leeftijd"];

    public override bool Lees(Rij rij, Span<long> feit)
    {
        rij.Veld(GesprekId);
        rij.Bsn(Bsn);
        var geboren = rij.Datum(Geboortedatum);
        var gemeente = rij.Gemeente(GemeenteKolom, Context.Dimensies.Gemeenten);
        var dag = rij.Start(Gespreksdatum);
        var soort = rij.Code(Soort, _soorten);
        if (!rij.Goed)
        {
            return false;
        }

        var sleutel = Context.Bronsleutel(rij, GesprekId);
        if (!IsNieuw(rij, sleutel))
        {
            return false;
        }

        var termijn = Context.Dimensies.Referentie.GesprekMeettermijn(dag!.Value.Year);
        return Zet(
            feit, sleutel, Context.Client(rij, Bsn), gemeente, Datumsleutel.Van(dag.Value), _soorten.Id(soort),
            Datumsleutel.PlusMaanden(dag.Value, termijn), Context.Leeftijd(geboren!.Value));
    }
}

using RsdAnalytics.Etl.Conform;
using RsdAnalytics.Etl.Contract;
using RsdAnalytics.Etl.Extract;
using RsdAnalytics.Model.Reference;

namespace RsdAnalytics.Etl.Entities;

/// <summary>uitkeringslasten.csv: the month's spending. Source: extractcontract, "Files".</summary>
internal sealed class Uitkeringslasten(Laadcontext context) : Entiteit(context)
{
    private static readonly Kolommen Contractkolommen = new();
    private static readonly Kolom GemeenteKolom = Contractkolommen.Verplicht("gemeente");
    private static readonly Kolom Regeling = Contractkolommen.Verplicht("regeling");
    private static readonly Kolom Lasten = Contractkolommen.Verplicht("lasten");
    private static readonly Kolom Ontvangsten = Contractkolommen.Verplicht("ontvangsten");
    private static readonly Kolom LksLasten = Contractkolommen.Verplicht("lks_lasten");

    private readonly Codetabel _regelingen = context.Dimensies.Codes(Codelijsten.Regeling);

    private long _bedragsom;

    /// <summary>The name of the file.</summary>
    public const string Naam = "uitkeringslasten.csv";

    /// <summary>The columns of the file.</summary>
    public static IReadOnlyList<Kolom> Contract => Contractkolommen.Alle;

    public override string Bestand => Naam;

    public override Kolommen Kolommen => Contractkolommen;

    public override string Feittabel => "fact_uitkeringslast";

    public override IReadOnlyList<string> Feitkolommen { get; } =
        ["gemeente_id", "regeling_id", "lasten", "ontvangsten", "lks_lasten"];

    public override long? Bedragsom => _bedragsom;

    public override bool Lees(Rij rij, Span<long> feit)
    {
        var gemeente = rij.Gemeente(GemeenteKolom, Context.Dimensies.Gemeenten);
        var regeling = rij.Code(Regeling, _regelingen);
        var lasten = rij.Bedrag(Lasten, minMag: true);
        var ontvangsten = rij.Bedrag(Ontvangsten, minMag: true);
        var lksLasten = rij.Bedrag(LksLasten, minMag: true);
        _bedragsom += lasten;
        var sleutel = ((long)gemeente * _regelingen.Lijst.Codes.Count) + regeling;
        return rij.Goed && IsNieuw(rij, sleutel)
            && Zet(feit, gemeente, _regelingen.Id(regeling), lasten, ontvangsten, lksLasten);
    }
}

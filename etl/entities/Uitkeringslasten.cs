using RsdAnalytics.Etl.Conform;
using RsdAnalytics.Etl.Contract;
using RsdAnalytics.Etl.Extract;
using RsdAnalytics.Model.Reference;

namespace RsdAnalytics.Etl.Entities;

/// <summary>uitkeringslasten.csv: the month's spending. Source: extractcontract, "Files".</summary>
internal sealed class Uitkeringslasten(Laadcontext context) : Entiteit(context)
{
    private static readonly Kolommen Contractkolommen = new();
    private static readonly Kolom GemeenteKolom = Contractkolommen.Verplicht("gemeente", Kolomvorm.Gemeente, "De gemeente die de lasten draagt.");
    private static readonly Kolom Regeling = Contractkolommen.Verplicht("regeling", Kolomvorm.Code(Codelijsten.Regeling), "De regeling.");
    private static readonly Kolom Lasten = Contractkolommen.Verplicht("lasten", Kolomvorm.BedragMetMin, "De uitkeringslasten over de maand, in euro; met een min voor een correctie.");
    private static readonly Kolom Ontvangsten = Contractkolommen.Verplicht("ontvangsten", Kolomvorm.BedragMetMin, "De ontvangsten over de maand (terugvordering en verhaal), in euro; met een min voor een correctie.");
    private static readonly Kolom LksLasten = Contractkolommen.Verplicht("lks_lasten", Kolomvorm.BedragMetMin, "De lasten van loonkostensubsidie over de maand, in euro; met een min voor een correctie.");

    private readonly Codetabel _regelingen = context.Dimensies.Codes(Regeling);

    private long _bedragsom;

    /// <summary>The name of the file.</summary>
    public const string Naam = "uitkeringslasten.csv";

    /// <summary>The file in the contract.</summary>
    public static Contractbestand Contract { get; } = new(Naam, Verplicht: true, Contractkolommen.Alle)
    {
        Soort = Leveringsoort.Stand,
        Feittabel = "fact_uitkeringslast",
        Uitleg = "De lasten en ontvangsten van de maand, per gemeente en regeling.",
        Sleutel = [GemeenteKolom, Regeling],
    };

    public override Contractbestand Vorm => Contract;

    public override Kolommen Kolommen => Contractkolommen;

    public override IReadOnlyList<string> Feitkolommen { get; } =
        ["gemeente_id", "regeling_id", "lasten", "ontvangsten", "lks_lasten"];

    public override long? Bedragsom => _bedragsom;

    public override bool Lees(Rij rij, Span<long> feit)
    {
        var gemeente = rij.Gemeente(GemeenteKolom, Context.Dimensies.Gemeenten);
        var regeling = rij.Code(Regeling, _regelingen);
        var lasten = rij.Bedrag(Lasten);
        var ontvangsten = rij.Bedrag(Ontvangsten);
        var lksLasten = rij.Bedrag(LksLasten);
        _bedragsom += lasten;
        var sleutel = ((long)gemeente * _regelingen.Lijst.Codes.Count) + regeling;
        return rij.Goed && IsNieuw(rij, sleutel)
            && Zet(feit, gemeente, _regelingen.Id(regeling), lasten, ontvangsten, lksLasten);
    }
}

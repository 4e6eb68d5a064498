using RsdAnalytics.Etl.Conform;
using RsdAnalytics.Etl.Contract;
using RsdAnalytics.Etl.Extract;
using RsdAnalytics.Etl.Validate.Rows;

namespace RsdAnalytics.Etl.Entities;

/// <summary>klanttevredenheid.csv: the measured satisfaction, when there is one. Source: extractcontract, "Files".</summary>
internal sealed class Klanttevredenheid(Laadcontext context) : Entiteit(context)
{
    private static readonly Kolommen Contractkolommen = new();
    private static readonly Kolom Jaar = Contractkolommen.Verplicht("jaar");
    private static readonly Kolom Score = Contractkolommen.Verplicht("score");
    private static readonly Kolom Respondenten = Contractkolommen.Verplicht("respondenten");

    /// <summary>The name of the file.</summary>
    public const string Naam = "klanttevredenheid.csv";

    /// <summary>The columns of the file.</summary>
    public static IReadOnlyList<Kolom> Contract => Contractkolommen.Alle;

    public override string Bestand => Naam;

    public override Kolommen Kolommen => Contractkolommen;

    public override string Feittabel => "fact_klanttevredenheid";

    public override IReadOnlyList<string> Feitkolommen { get; } = ["jaar", "score", "respondenten"];

    public override bool Lees(Rij rij, Span<long> feit)
    {
        var jaar = rij.Getal(Jaar, R07Bereik.Jaar);
        var score = rij.Bedrag(Score, bereik: R07Bereik.Rapportcijfer);
        var respondenten = rij.Getal(Respondenten, R07Bereik.Aantal);
        return rij.Goed && IsNieuw(rij, jaar) && Zet(feit, jaar, score, respondenten);
    }
}

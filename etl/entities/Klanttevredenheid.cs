using RsdAnalytics.Etl.Conform;
using RsdAnalytics.Etl.Contract;
using RsdAnalytics.Etl.Extract;
using RsdAnalytics.Etl.Validate.Rows;

namespace RsdAnalytics.Etl.Entities;

/// <summary>klanttevredenheid.csv: the measured satisfaction, when there is one. Source: extractcontract, "Files".</summary>
internal sealed class Klanttevredenheid(Laadcontext context) : Entiteit(context)
{
    private static readonly Kolommen Contractkolommen = new();
    private static readonly Kolom Jaar = Contractkolommen.Verplicht("jaar", Kolomvorm.Getal(R07Bereik.Jaar), "Het jaar waarover is gemeten.");
    private static readonly Kolom Score = Contractkolommen.Verplicht("score", Kolomvorm.Decimaal(R07Bereik.Rapportcijfer), "Het rapportcijfer.");
    private static readonly Kolom Respondenten = Contractkolommen.Verplicht("respondenten", Kolomvorm.Getal(R07Bereik.Aantal), "Het aantal mensen dat antwoordde.");

    /// <summary>The name of the file.</summary>
    public const string Naam = "klanttevredenheid.csv";

    /// <summary>The file in the contract.</summary>
    public static Contractbestand Contract { get; } = new(Naam, Verplicht: false, Contractkolommen.Alle)
    {
        Soort = Leveringsoort.Los,
        Feittabel = "fact_klanttevredenheid",
        Uitleg = "De gemeten klanttevredenheid, in de maand waarin zij bekend wordt.",
        Sleutel = [Jaar],
    };

    public override Contractbestand Vorm => Contract;

    public override Kolommen Kolommen => Contractkolommen;

    public override IReadOnlyList<string> Feitkolommen { get; } = ["jaar", "score", "respondenten"];

    public override bool Lees(Rij rij, Span<long> feit)
    {
        var jaar = rij.Getal(Jaar);
        var score = rij.Bedrag(Score);
        var respondenten = rij.Getal(Respondenten);
        return rij.Goed && IsNieuw(rij, jaar) && Zet(feit, jaar, score, respondenten);
    }
}

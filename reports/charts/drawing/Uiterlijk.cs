namespace RsdAnalytics.Reports.Charts.Drawing;

/// <summary>
/// How the classes of a drawing look on light paper, for renderers without a stylesheet. The same values stand in grafiek.css;
/// a test holds the two together.
/// </summary>
/// <param name="Kleur">The colour, as #rrggbb.</param>
/// <param name="Dekking">How much covers what lies below, 0 to 1.</param>
/// <param name="Dikte">The width of a line in units of the drawing.</param>
/// <param name="Streep">How a line is broken.</param>
internal sealed record Uiterlijk(string Kleur, double Dekking = 1, double Dikte = 1, Streep Streep = Streep.Vol)
{
    /// <summary>The colours of the stylesheet on light paper.</summary>
    public static IReadOnlyDictionary<string, string> Kleuren { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["papier"] = "#ffffff",
        ["inkt"] = "#1b1b1b",
        ["stil"] = "#4b5563",
        ["rooster"] = "#d5d9e0",
        ["as"] = "#6b7280",
        ["blauw"] = "#12436d",
        ["blauw80"] = "#9db6cd",
        ["blauw95"] = "#d3dfea",
        ["oranje"] = "#f46a25",
        ["turquoise"] = "#28a197",
        ["roze"] = "#801650",
        ["grijs"] = "#6b7280",
        ["vorig"] = "#c3ccd8",
        ["band"] = "#fdecc8",
        ["bandinkt"] = "#3d2c00",
    };

    /// <summary>The looks of a shape.</summary>
    /// <exception cref="ArgumentException">A class is not known.</exception>
    public static Uiterlijk Van(string klasse)
    {
        var woorden = klasse.Split(' ');
        var uiterlijk = Basis(woorden[0] == "g-lijn" || woorden[0] == "g-tint" ? woorden[1] : woorden[0])
            ?? throw new ArgumentException($"The class '{klasse}' has no looks.", nameof(klasse));
        return woorden.Aggregate(uiterlijk, (u, woord) => woord switch
        {
            "g-licht" => u with { Dekking = 0.45 },
            "g-streepjes" => u with { Streep = Streep.Streepjes },
            "g-stippels" => u with { Streep = Streep.Stippels },
            _ => u,
        });
    }

    private static Uiterlijk? Basis(string klasse) => klasse switch
    {
        "g-tekst" or "g-op-tint" => Kies("inkt"),
        "g-stil" => Kies("stil"),
        "g-rooster" => Kies("rooster"),
        "g-as" or "g-hulp" => Kies("as"),
        "g-nul" => Kies("inkt"),
        "g-merk" => Kies("as") with { Dikte = 1.5, Streep = Streep.Stippels },
        "g-norm" => Kies("inkt") with { Dikte = 4 },
        "g-normlijn" => Kies("inkt") with { Dikte = 1.5, Streep = Streep.Streepjes },
        "g-vorig" => Kies("vorig"),
        "g-band80" => Kies("blauw80"),
        "g-band95" => Kies("blauw95"),
        "g-synthetisch" => Kies("band"),
        "g-synthetisch-tekst" => Kies("bandinkt"),
        _ when klasse.StartsWith("g-tint", StringComparison.Ordinal) => Kies("blauw") with { Dekking = Tint(klasse[^1]) },
        _ when klasse.StartsWith("g-v-", StringComparison.Ordinal) || klasse.StartsWith("g-l-", StringComparison.Ordinal) => Kies(klasse[4..]),
        _ => null,
    };

    private static double Tint(char nummer) => nummer switch { '1' => 0.06, '2' => 0.13, '3' => 0.2, '4' => 0.28, '5' => 0.36, _ => 0 };

    private static Uiterlijk Kies(string naam) => new(Kleuren[naam]);
}

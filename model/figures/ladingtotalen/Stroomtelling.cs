namespace RsdAnalytics.Model.Figures;

/// <summary>The cells of one row of fact_stroom, in cases.</summary>
/// <param name="gemeente">The municipality.</param>
internal sealed class Stroomtelling(int gemeente)
{
    /// <summary>The columns of the cells, in the order of <see cref="Cellen"/>.</summary>
    public static IReadOnlyList<string> Kolommen { get; } =
    [
        "begin_stand", "instroom", "nagekomen_instroom", "uitstroom", "nagekomen_uitstroom", "verdwenen", "overgang_in", "overgang_uit", "eind_stand",
    ];

    /// <summary>The key of the municipality.</summary>
    public int Gemeente { get; } = gemeente;

    public int Begin { get; set; }

    public int Instroom { get; set; }

    public int NagekomenInstroom { get; set; }

    public int Uitstroom { get; set; }

    public int NagekomenUitstroom { get; set; }

    public int Verdwenen { get; set; }

    public int OvergangIn { get; set; }

    public int OvergangUit { get; set; }

    public int Eind { get; set; }

    /// <summary>The cells, in the order of <see cref="Kolommen"/>.</summary>
    public IReadOnlyList<long> Cellen =>
        [Begin, Instroom, NagekomenInstroom, Uitstroom, NagekomenUitstroom, Verdwenen, OvergangIn, OvergangUit, Eind];

    /// <summary>Whether nothing was counted.</summary>
    public bool IsLeeg => Cellen.All(cel => cel == 0);
}

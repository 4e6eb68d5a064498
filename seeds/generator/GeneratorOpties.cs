using RsdAnalytics.Model;

namespace RsdAnalytics.Seeds.Generator;

/// <summary>What to generate. The same options give the same bytes, on every machine and in every culture.</summary>
public sealed record GeneratorOpties
{
    /// <summary>The number of cases at which the published figures hold.</summary>
    public const int RsdSchaal = 1450;

    /// <summary>The first month to deliver; its mutaties files carry the twelve months before it.</summary>
    public Maand Van { get; init; } = new(2019, 1);

    /// <summary>The last month to deliver; a longer run begins with exactly the same months.</summary>
    public Maand Tot { get; init; } = new(2026, 9);

    /// <summary>The seed of all chance.</summary>
    public int Seed { get; init; } = 42;

    /// <summary>The scale, in cases: at 1450 the numbers are those of the RSD, other sizes are in proportion (10–1.000.000).</summary>
    public int Dossiers { get; init; } = RsdSchaal;

    /// <summary>The course of the caseload.</summary>
    public Scenario Scenario { get; init; } = Scenario.Basis;

    /// <summary>The first month of the jump in <see cref="Scenario.Schok"/>; without meaning in the other scenarios.</summary>
    public Maand Schokmaand { get; init; } = new(2025, 3);

    internal double Schaal => (double)Dossiers / RsdSchaal;

    internal void Controleer()
    {
        if (Tot < Van)
        {
            throw new ArgumentException($"De laatste maand ({Tot}) ligt vóór de eerste ({Van}). Verwissel --van en --tot.");
        }

        if (Van.Jaar < 2010 || Tot.Jaar > 2060)
        {
            throw new ArgumentException("De maanden liggen buiten 2010-01 tot en met 2060-12.");
        }

        if (Dossiers is < 10 or > 1_000_000)
        {
            throw new ArgumentException("Het aantal dossiers ligt buiten 10 tot en met 1.000.000.");
        }

        if (!Enum.IsDefined(Scenario))
        {
            throw new ArgumentException("Dit scenario bestaat niet: kies basis, krimp, groei of schok.");
        }
    }
}

using RsdAnalytics.Etl.Conform;
using RsdAnalytics.Etl.Contract;
using RsdAnalytics.Etl.Extract;
using RsdAnalytics.Etl.Validate.Rows;

namespace RsdAnalytics.Etl.Entities;

/// <summary>
/// One file of the extract contract: its columns, how a row of it is checked, and the fact it becomes.
/// An instance serves one file of one month.
/// </summary>
internal abstract class Entiteit(Laadcontext context)
{
    private readonly R06Dubbel _dubbel = new();

    /// <summary>The columns that every fact begins with: the lading and the line in the file.</summary>
    public static IReadOnlyList<string> Herkomst { get; } = ["lading_id", "regel"];

    /// <summary>The file in the contract.</summary>
    public abstract Contractbestand Vorm { get; }

    /// <summary>The name of the file.</summary>
    public string Bestand => Vorm.Naam;

    /// <summary>The columns of the file.</summary>
    public abstract Kolommen Kolommen { get; }

    /// <summary>The table the rows become facts of.</summary>
    public string Feittabel => Vorm.Feittabel!;

    /// <summary>The columns of the fact after <see cref="Herkomst"/>.</summary>
    public abstract IReadOnlyList<string> Feitkolommen { get; }

    /// <summary>The sum of the amounts read so far, in cents; null for a file without an amount to check (M08).</summary>
    public virtual long? Bedragsom => null;

    protected Laadcontext Context { get; } = context;

    /// <summary>Checks the current row and, when it is good, makes the fact of it.</summary>
    /// <param name="rij">The row.</param>
    /// <param name="feit">Receives the fact, in the order of <see cref="Feitkolommen"/>.</param>
    /// <returns>Whether the row may be loaded; otherwise it has findings.</returns>
    public abstract bool Lees(Rij rij, Span<long> feit);

    /// <summary>Whether a good row's key is new in the file (R06).</summary>
    protected bool IsNieuw(Rij rij, long sleutel)
    {
        if (_dubbel.IsNieuw(sleutel))
        {
            return true;
        }

        rij.KeurAf(R06Dubbel.Code, null, R06Dubbel.Melding);
        return false;
    }

    protected static bool Zet(Span<long> feit, params ReadOnlySpan<long> waarden)
    {
        waarden.CopyTo(feit);
        return true;
    }

    protected static long Vlag(bool waar) => waar ? 1 : 0;
}

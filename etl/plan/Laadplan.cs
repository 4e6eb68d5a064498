using RsdAnalytics.Etl.Load;
using RsdAnalytics.Model.Figures;

namespace RsdAnalytics.Etl.Plan;

/// <summary>What a load would do.</summary>
/// <param name="Maanden">Per month what it would come to, oldest first.</param>
/// <param name="Cijfers">The key results that would change, of every year with a loaded month.</param>
public sealed record Laadplan(IReadOnlyList<Maandplan> Maanden, IReadOnlyList<Cijferverschil> Cijfers);

/// <summary>What a load would do with one month.</summary>
/// <param name="Uitkomst">What the load would come to.</param>
/// <param name="Verschillen">Per file of a redelivery in what it differs from what it replaces; a file without a difference is not listed.</param>
public sealed record Maandplan(Laaduitkomst Uitkomst, IReadOnlyList<Bestandsverschil> Verschillen)
{
    /// <summary>The rows of a redelivery that differ.</summary>
    public int Rijen => Verschillen.Sum(v => v.AlleenOud + v.AlleenNieuw);
}

/// <summary>In what a redelivered file differs, in loaded rows; a changed row counts on both sides, a moved one on neither.</summary>
/// <param name="Bestand">The name of the file.</param>
/// <param name="AlleenOud">Rows that only the earlier lading has.</param>
/// <param name="AlleenNieuw">Rows that only the new one has.</param>
public sealed record Bestandsverschil(string Bestand, int AlleenOud, int AlleenNieuw);

using RsdAnalytics.Model.Warehouse;

namespace RsdAnalytics.Model.Figures;

/// <summary>
/// The cases of ladingen, in order of case, for the totals. A load has its own at hand and can have those of the month before read while
/// it reads the delivery; measured on a national month, that is four fifths of what the totals cost.
/// </summary>
public sealed class Ladingrijen(IWarehouse warehouse)
{
    private readonly Dictionary<int, (Task Gelezen, List<Dossierrij> Rijen)> _bekend = [];

    /// <summary>Begins to read a lading that is confirmed, beside what else happens.</summary>
    public void LeesAlvast(int lading)
    {
        var rijen = new List<Dossierrij>();
        _bekend[lading] = (warehouse.LeesGetallenErnaast(Dossierrij.Vraag(lading, rijen)), rijen);
    }

    /// <summary>Takes the rows of a lading over from who made them, in whatever order.</summary>
    public void Neem(int lading, List<Dossierrij> rijen)
    {
        ArgumentNullException.ThrowIfNull(rijen);
        rijen.Sort((a, b) => a.Dossier.CompareTo(b.Dossier));
        _bekend[lading] = (Task.CompletedTask, rijen);
    }

    /// <summary>The rows of a lading.</summary>
    internal IReadOnlyList<Dossierrij> Van(int? lading)
    {
        if (lading is not { } nummer)
        {
            return [];
        }

        if (_bekend.TryGetValue(nummer, out var bekend))
        {
            bekend.Gelezen.GetAwaiter().GetResult();
            return bekend.Rijen;
        }

        var rijen = new List<Dossierrij>();
        warehouse.LeesGetallen(Dossierrij.Vraag(nummer, rijen));
        return rijen;
    }
}

using RsdAnalytics.Model.Warehouse;

namespace RsdAnalytics.Etl.Conform.Registers;

/// <summary>
/// The keys of one dimension while loading: known ones from the warehouse, new ones numbered on and written with the
/// lading. What a refused month added is forgotten again, so that numbers do not depend on refusals.
/// </summary>
/// <typeparam name="T">What a key stands for.</typeparam>
internal abstract class Register<T> : IRegister
    where T : notnull
{
    private readonly Dictionary<T, int> _ids;
    private readonly List<T> _nieuw = [];
    private int _hoogste;

    protected Register(IEqualityComparer<T>? vergelijking = null) => _ids = new Dictionary<T, int>(vergelijking);

    /// <summary>The values that are not in the warehouse yet, with their keys.</summary>
    protected IEnumerable<(int Id, T Waarde)> Nieuw => _nieuw.Select(waarde => (_ids[waarde], waarde));

    /// <inheritdoc/>
    public abstract void Lees(IWarehouse warehouse);

    /// <inheritdoc/>
    public abstract void Schrijf(IWarehouse warehouse, ILaadtransactie transactie);

    /// <summary>The key of a value; a new value gets the next number.</summary>
    public int Id(T waarde)
    {
        if (!_ids.TryGetValue(waarde, out var id))
        {
            id = ++_hoogste;
            _ids.Add(waarde, id);
            _nieuw.Add(waarde);
        }

        return id;
    }

    /// <inheritdoc/>
    public void Bevestig() => _nieuw.Clear();

    /// <inheritdoc/>
    public void Vergeet()
    {
        foreach (var waarde in _nieuw)
        {
            _ids.Remove(waarde);
        }

        _hoogste -= _nieuw.Count;
        _nieuw.Clear();
    }

    /// <summary>Takes in a row that the warehouse has.</summary>
    protected void Ken(int id, T waarde)
    {
        _ids.Add(waarde, id);
        _hoogste = Math.Max(_hoogste, id);
    }
}

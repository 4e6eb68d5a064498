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
    private int _genomen;
    private int _hoogste;

    protected Register(IEqualityComparer<T>? vergelijking = null) => _ids = new Dictionary<T, int>(vergelijking);

    /// <summary>Reads what the warehouse knows.</summary>
    public abstract void Lees(IWarehouse warehouse);

    /// <inheritdoc/>
    public Dimensierijen? Neem()
    {
        if (_genomen == _nieuw.Count)
        {
            return null;
        }

        var eerste = _hoogste - _nieuw.Count + 1;
        var nieuw = new (int Id, T Waarde)[_nieuw.Count - _genomen];
        for (var i = 0; i < nieuw.Length; i++, _genomen++)
        {
            nieuw[i] = (eerste + _genomen, _nieuw[_genomen]);
        }

        return (warehouse, transactie) => Schrijf(warehouse, transactie, nieuw);
    }

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
    public void Bevestig()
    {
        _nieuw.Clear();
        _genomen = 0;
    }

    /// <inheritdoc/>
    public void Vergeet()
    {
        foreach (var waarde in _nieuw)
        {
            _ids.Remove(waarde);
        }

        _hoogste -= _nieuw.Count;
        Bevestig();
    }

    /// <summary>Writes rows that the warehouse does not have.</summary>
    protected abstract void Schrijf(IWarehouse warehouse, ILaadtransactie transactie, IEnumerable<(int Id, T Waarde)> nieuw);

    /// <summary>Takes in a row that the warehouse has.</summary>
    protected void Ken(int id, T waarde)
    {
        _ids.Add(waarde, id);
        _hoogste = Math.Max(_hoogste, id);
    }
}

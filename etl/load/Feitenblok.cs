using RsdAnalytics.Etl.Conform.Registers;
using RsdAnalytics.Model.Warehouse;

namespace RsdAnalytics.Etl.Load;

/// <summary>
/// A block of facts, and the dimension rows that must be written before them. Its size bounds the memory of a load, however long the file.
/// </summary>
internal sealed class Feitenblok(int kolommen)
{
    private const int Rijen = 2048;

    private readonly long[] _waarden = new long[Rijen * kolommen];
    private int _aantal;

    /// <summary>The dimension rows that are not in the warehouse when these facts are.</summary>
    public IReadOnlyList<Dimensierijen> Dimensies { get; set; } = [];

    /// <summary>The place of the next fact; it counts only after <see cref="Neem"/>.</summary>
    public Span<long> Plek() => _waarden.AsSpan(_aantal * kolommen, kolommen);

    /// <summary>Takes the fact at <see cref="Plek"/> in.</summary>
    /// <returns>Whether the block is full and must be written.</returns>
    public bool Neem() => ++_aantal == Rijen;

    /// <summary>Writes dimension rows and facts, and empties the block.</summary>
    public void Schrijf(IWarehouse warehouse, ILaadtransactie transactie, IRijschrijver schrijver)
    {
        foreach (var rijen in Dimensies)
        {
            rijen(warehouse, transactie);
        }

        for (var rij = 0; rij < _aantal; rij++)
        {
            schrijver.Schrijf(_waarden.AsSpan(rij * kolommen, kolommen));
        }

        (_aantal, Dimensies) = (0, []);
    }
}

using RsdAnalytics.Model.Warehouse;

namespace RsdAnalytics.Etl.Load;

/// <summary>
/// A block of facts that waits until the dimension rows they point at are written. Its size bounds the memory of a load,
/// however long the file.
/// </summary>
internal sealed class Feitenblok(int kolommen)
{
    private const int Rijen = 4096;

    private readonly long[] _waarden = new long[Rijen * kolommen];
    private int _aantal;

    /// <summary>The place of the next fact; it counts only after <see cref="Neem"/>.</summary>
    public Span<long> Plek() => _waarden.AsSpan(_aantal * kolommen, kolommen);

    /// <summary>Takes the fact at <see cref="Plek"/> in.</summary>
    /// <returns>Whether the block is full and must be written.</returns>
    public bool Neem() => ++_aantal == Rijen;

    /// <summary>Writes the facts and empties the block.</summary>
    public void Schrijf(IRijschrijver schrijver)
    {
        for (var rij = 0; rij < _aantal; rij++)
        {
            schrijver.Schrijf(_waarden.AsSpan(rij * kolommen, kolommen));
        }

        _aantal = 0;
    }
}

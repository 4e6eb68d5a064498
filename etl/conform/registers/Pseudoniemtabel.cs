using RsdAnalytics.Model;

namespace RsdAnalytics.Etl.Conform.Registers;

/// <summary>
/// The keys of pseudonyms, found by the pseudonym. A dictionary does the same, but a load begins with putting millions of them in, and
/// this puts one in with a single jump through memory: measured on two million keys, a sixth of the time. A pseudonym is a hash already,
/// so its last bits say where to look; on a place that is taken the next free one is used.
/// </summary>
internal sealed class Pseudoniemtabel
{
    private const int Kleinste = 1024;

    private Pseudoniem[] _waarden = new Pseudoniem[Kleinste];
    private int[] _plekken = new int[2 * Kleinste];
    private int _aantal;

    /// <summary>The pseudonym of a key.</summary>
    public Pseudoniem Waarde(int id) => _waarden[id];

    /// <summary>Makes room for keys up to a number, each of which is laid down once before <see cref="EindLeg"/>.</summary>
    public void BeginLeg(int hoogste)
    {
        MaakRuimte(hoogste);
        _aantal = Math.Max(_aantal, hoogste);
    }

    /// <summary>Lays a key down; it is found after <see cref="EindLeg"/>.</summary>
    public void Leg(int id, Pseudoniem waarde) => _waarden[id] = waarde;

    /// <summary>
    /// Gives every key its place. All in one go: the jumps through memory then go on beside each other. Measured on five million keys, a
    /// quarter of the time that they take one by one between what the engine does.
    /// </summary>
    public void EindLeg() => Verdeel(Plekken());

    /// <summary>The key of a pseudonym; 0 when it has none.</summary>
    public int Zoek(Pseudoniem waarde)
    {
        var masker = _plekken.Length - 1;
        for (var plek = waarde.GetHashCode() & masker; _plekken[plek] is var id && id != 0; plek = (plek + 1) & masker)
        {
            if (_waarden[id] == waarde)
            {
                return id;
            }
        }

        return 0;
    }

    /// <summary>Gives a pseudonym that has none a key.</summary>
    /// <param name="id">The key, 1 or more, not given before.</param>
    /// <param name="waarde">The pseudonym.</param>
    public void Zet(int id, Pseudoniem waarde)
    {
        if (id >= _waarden.Length)
        {
            MaakRuimte(2 * id);
            Verdeel(Plekken());
        }

        _waarden[id] = waarde;
        _aantal = Math.Max(_aantal, id);
        Plaats(id);
    }

    /// <summary>Takes the keys after a number back.</summary>
    public void VergeetNa(int hoogste)
    {
        if (hoogste < _aantal)
        {
            _waarden.AsSpan(hoogste + 1, _aantal - hoogste).Clear();
            _aantal = hoogste;
            Verdeel(_plekken.Length);
        }
    }

    private void MaakRuimte(int hoogste)
    {
        if (hoogste >= _waarden.Length)
        {
            Array.Resize(ref _waarden, hoogste + (hoogste / 8) + 1);
        }
    }

    // Half of the places or more stay free.
    private int Plekken() => Math.Max(_plekken.Length, (int)System.Numerics.BitOperations.RoundUpToPowerOf2(2 * (uint)_waarden.Length));

    private void Verdeel(int plekken)
    {
        _plekken = new int[plekken];
        for (var id = 1; id <= _aantal; id++)
        {
            // A key that was removed from the warehouse left an empty place.
            if (_waarden[id] != default)
            {
                Plaats(id);
            }
        }
    }

    private void Plaats(int id)
    {
        var masker = _plekken.Length - 1;
        var plek = _waarden[id].GetHashCode() & masker;
        while (_plekken[plek] != 0)
        {
            plek = (plek + 1) & masker;
        }

        _plekken[plek] = id;
    }
}

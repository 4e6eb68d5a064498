namespace RsdAnalytics.Etl.Validate.Rows;

/// <summary>
/// R06: an otherwise good row has the key of a good row earlier in the file. A doublet of a refused row is loaded.
/// Source: extractcontract, "What is checked".
/// </summary>
internal sealed class R06Dubbel
{
    public const string Code = "R06";

    public const string Melding = "Deze sleutel staat eerder in het bestand. Lever elke sleutel één keer; de eerste regel is geladen.";

    private const int BitsPerDeel = 64;

    // One bit a key: keys are numbered without gaps, and a set of them would take fifty times the room.
    private ulong[] _gezien = new ulong[64];

    /// <summary>Whether the key of a good row is new in this file; it is remembered.</summary>
    /// <param name="sleutel">The number that stands for the normalised key; 0 or more.</param>
    public bool IsNieuw(long sleutel)
    {
        var deel = (int)(sleutel / BitsPerDeel);
        if (deel >= _gezien.Length)
        {
            Array.Resize(ref _gezien, Math.Max(_gezien.Length * 2, deel + 1));
        }

        var bit = 1UL << (int)(sleutel % BitsPerDeel);
        var nieuw = (_gezien[deel] & bit) == 0;
        _gezien[deel] |= bit;
        return nieuw;
    }
}

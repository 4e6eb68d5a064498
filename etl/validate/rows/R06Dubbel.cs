namespace RsdAnalytics.Etl.Validate.Rows;

/// <summary>
/// R06: an otherwise good row has the key of a good row earlier in the file. A doublet of a refused row is loaded.
/// Source: extractcontract, "What is checked".
/// </summary>
internal sealed class R06Dubbel
{
    public const string Code = "R06";

    public const string Melding = "Deze sleutel staat eerder in het bestand. Lever elke sleutel één keer; de eerste regel is geladen.";

    private readonly HashSet<long> _gezien = [];

    /// <summary>Whether the key of a good row is new in this file; it is remembered.</summary>
    /// <param name="sleutel">The number that stands for the normalised key.</param>
    public bool IsNieuw(long sleutel) => _gezien.Add(sleutel);
}

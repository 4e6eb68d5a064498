namespace RsdAnalytics.Etl.Translate;

/// <summary>The map of a translation is wrong, or does not fit the export. The message is Dutch and lists every fault with its place.</summary>
public sealed class KaartFout : Exception
{
    /// <summary>The faults of a map.</summary>
    public KaartFout(IEnumerable<string> fouten)
        : base(string.Join('\n', fouten))
    {
    }
}

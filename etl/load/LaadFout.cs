namespace RsdAnalytics.Etl.Load;

/// <summary>The load cannot start. The message is Dutch, meant for the administrator: what, where, what to do.</summary>
public sealed class LaadFout : Exception
{
    /// <summary>A fault with its message.</summary>
    public LaadFout(string melding)
        : base(melding)
    {
    }
}

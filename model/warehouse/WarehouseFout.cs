namespace RsdAnalytics.Model.Warehouse;

/// <summary>
/// The warehouse cannot do what was asked. The message is Dutch, meant for the administrator: what, where, what to do.
/// </summary>
public sealed class WarehouseFout : Exception
{
    /// <summary>A fault with its message.</summary>
    public WarehouseFout(string melding)
        : base(melding)
    {
    }

    /// <summary>A fault with its message and what caused it.</summary>
    public WarehouseFout(string melding, Exception oorzaak)
        : base(melding, oorzaak)
    {
    }
}

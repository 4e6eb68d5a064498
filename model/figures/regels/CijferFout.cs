namespace RsdAnalytics.Model.Figures;

/// <summary>
/// A figure that was asked for cannot be made, because something it needs is not there. The message is Dutch, meant for the
/// user: what is missing and where to add it.
/// </summary>
public sealed class CijferFout : Exception
{
    /// <summary>A fault with its message.</summary>
    public CijferFout(string melding)
        : base(melding)
    {
    }
}

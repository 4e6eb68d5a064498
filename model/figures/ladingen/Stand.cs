namespace RsdAnalytics.Model.Figures;

/// <summary>
/// The state of the warehouse that figures are read from: all ladingen, or only those up to one that was loaded earlier,
/// so that a report can be made again as it stood.
/// </summary>
/// <param name="Lading">The number of the last lading that counts.</param>
public readonly record struct Stand(int Lading)
{
    /// <summary>Everything that is loaded.</summary>
    public static Stand Nu => new(int.MaxValue);
}

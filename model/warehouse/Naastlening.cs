namespace RsdAnalytics.Model.Warehouse;

/// <summary>A second connection for reading, given back when this is disposed.</summary>
/// <param name="warehouse">The warehouse over that connection.</param>
/// <param name="terug">Called once, when it is given back.</param>
public sealed class Naastlening(IWarehouse warehouse, Action terug) : IDisposable
{
    private Action? _terug = terug;

    /// <summary>The warehouse over that connection; not to be disposed by the borrower.</summary>
    public IWarehouse Warehouse { get; } = warehouse;

    /// <inheritdoc/>
    public void Dispose() => Interlocked.Exchange(ref _terug, null)?.Invoke();
}

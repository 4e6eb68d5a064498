namespace RsdAnalytics.Tests;

/// <summary>A folder of its own for one test, removed afterwards.</summary>
internal sealed class Werkmap : IDisposable
{
    public string Pad { get; } = Directory.CreateTempSubdirectory("rsd-test-").FullName;

    public string In(params string[] delen) => Path.Combine([Pad, .. delen]);

    public void Dispose() => Directory.Delete(Pad, recursive: true);
}

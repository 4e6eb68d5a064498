namespace RsdAnalytics.Tests.Docs;

/// <summary>
/// What each field of a --json answer means: cli/json/velden.csv, beside the answers themselves. A meaning holds for every field whose
/// path ends in its name, or for one command only; of several the longest name wins, then the one of the command.
/// </summary>
internal sealed class Veldbetekenissen
{
    private readonly List<(string Opdracht, string[] Pad, string Betekenis)> _alle;
    private readonly HashSet<int> _gebruikt = [];

    private Veldbetekenissen(List<(string Opdracht, string[] Pad, string Betekenis)> alle) => _alle = alle;

    /// <summary>The meanings that no field has used so far.</summary>
    public IEnumerable<string> Ongebruikt =>
        _alle.Where((_, i) => !_gebruikt.Contains(i)).Select(b => $"{b.Opdracht};{string.Join('.', b.Pad)}");

    public static Veldbetekenissen Lees()
    {
        var regels = Document.Lees("cli/json/velden.csv").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("opdracht;veld;betekenis", regels[0]);
        var delen = regels.Skip(1).Select(r => r.Split(';')).ToList();
        Assert.All(delen, d => Assert.True(d.Length == 3 && d[2].Length > 0, string.Join(';', d)));
        Assert.Equal(delen.Count, delen.Select(d => (d[0], d[1])).Distinct().Count());
        return new Veldbetekenissen([.. delen.Select(d => (d[0], d[1].Split('.'), d[2]))]);
    }

    /// <summary>The meaning of a field; null when it has none.</summary>
    /// <param name="opdracht">The command whose answer it is in.</param>
    /// <param name="veld">Its path, as in docs/json.md.</param>
    public string? Van(string opdracht, string veld)
    {
        var pad = veld.Replace("[]", "", StringComparison.Ordinal).Split('.');
        var beste = _alle.Select((b, i) => (b, i))
            .Where(k => (k.b.Opdracht.Length == 0 || k.b.Opdracht == opdracht) && pad.TakeLast(k.b.Pad.Length).SequenceEqual(k.b.Pad))
            .OrderByDescending(k => (k.b.Pad.Length, k.b.Opdracht.Length > 0))
            .Select(k => (int?)k.i)
            .FirstOrDefault();
        if (beste is not { } nummer)
        {
            return null;
        }

        _gebruikt.Add(nummer);
        return _alle[nummer].Betekenis;
    }
}

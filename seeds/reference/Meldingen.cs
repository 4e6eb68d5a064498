namespace RsdAnalytics.Seeds.Reference;

/// <summary>Collects everything that is wrong, so that the user sees it all at once.</summary>
internal sealed class Meldingen
{
    private readonly List<Referentiemelding> _alle = [];

    internal void Voeg(string bestand, string melding) => Voeg(bestand, 0, "", melding);

    internal void Voeg(string bestand, long regel, string kolom, string melding) =>
        _alle.Add(new Referentiemelding(bestand, regel, kolom, melding));

    /// <summary>Whether something is wrong in the file, so that what depends on it is not blamed as well.</summary>
    internal bool Heeft(string bestand) => _alle.Exists(m => m.Bestand == bestand);

    /// <summary>Throws when something was wrong.</summary>
    internal void GooiBijFouten()
    {
        if (_alle.Count > 0)
        {
            throw new ReferentieFout(
                [.. _alle.Select((m, i) => (m, i))
                    .OrderBy(x => x.m.Bestand, StringComparer.Ordinal).ThenBy(x => x.m.Regel).ThenBy(x => x.i)
                    .Select(x => x.m)]);
        }
    }
}

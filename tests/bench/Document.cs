namespace RsdAnalytics.Bench;

/// <summary>A page of docs/ with places between comments for what is measured.</summary>
internal sealed class Document(string pad)
{
    private string _tekst = File.ReadAllText(pad);

    /// <summary>Puts what was measured in its place.</summary>
    /// <exception cref="InvalidDataException">The page has no such place.</exception>
    public void Vervang(string naam, string inhoud)
    {
        var (begin, einde) = ($"<!-- {naam} -->\n", $"<!-- /{naam} -->");
        var van = _tekst.IndexOf(begin, StringComparison.Ordinal) + begin.Length;
        var tot = _tekst.IndexOf(einde, StringComparison.Ordinal);
        if (tot < van || van < begin.Length)
        {
            throw new InvalidDataException($"The document has no place for '{naam}'.");
        }

        _tekst = string.Concat(_tekst.AsSpan(0, van), inhoud, _tekst.AsSpan(tot));
    }

    /// <summary>Writes the page.</summary>
    public void Bewaar() => File.WriteAllText(pad, _tekst);
}

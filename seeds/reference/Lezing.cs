using System.Security.Cryptography;
using RsdAnalytics.Model.Reference;

namespace RsdAnalytics.Seeds.Reference;

/// <summary>A value with the row it was read from, so that a later check can still name the place.</summary>
// A class: every query over a struct of ours is compiled anew when the program starts; measured, 300 methods and a twentieth of a second.
internal sealed record Gelezen<T>(T Waarde, Rij Rij);

/// <summary>One reading of all files: it opens them, collects what is wrong, and keeps the account of what was read.</summary>
internal sealed class Lezing
{
    private readonly Bronmap _bronmap;
    private readonly List<Referentiebestand> _bestanden = [];

    internal Lezing(string? map) => _bronmap = new Bronmap(map, Meldingen);

    internal Meldingen Meldingen { get; } = new();

    internal IReadOnlyList<Referentiebestand> Bestanden => [.. _bestanden.OrderBy(b => b.Naam, StringComparer.Ordinal)];

    /// <summary>Whether something was wrong in the file, so that what depends on it need not be judged.</summary>
    internal bool HeeftFouten(string naam) => Meldingen.Heeft(_bronmap.Plaats(naam));

    /// <summary>A message about a file as a whole.</summary>
    internal void Fout(string naam, string kolom, string melding) => Meldingen.Voeg(_bronmap.Plaats(naam), 0, kolom, melding);

    /// <summary>Reads a file. Rows with something wrong are messages, not values; so are rows with a key that was there before.</summary>
    /// <param name="naam">The name of the file.</param>
    /// <param name="kolommen">The columns it must have, without bron.</param>
    /// <param name="lees">Makes a value of a row.</param>
    /// <param name="sleutel">What must be unique.</param>
    /// <param name="sleutelkolom">The column a message about a double key names.</param>
    /// <param name="magLeeg">Whether the file may have no rows.</param>
    internal IReadOnlyList<Gelezen<T>> Lees<T>(
        string naam, IReadOnlyList<string> kolommen, Func<Rij, T> lees, Func<T, object> sleutel, string sleutelkolom, bool magLeeg = false)
    {
        var plaats = _bronmap.Plaats(naam);
        var rijen = Open(naam, plaats, kolommen);
        var gezien = new Dictionary<object, long>();
        var gelezen = new List<Gelezen<T>>();
        foreach (var rij in rijen)
        {
            rij.EisBron();
            var waarde = lees(rij);
            if (!rij.Goed)
            {
                continue;
            }

            if (!gezien.TryAdd(sleutel(waarde), rij.Regel))
            {
                rij.Fout(sleutelkolom, FormattableString.Invariant($"deze rij staat er al op regel {gezien[sleutel(waarde)]}; verwijder of verbeter er een."));
                continue;
            }

            gelezen.Add(new Gelezen<T>(waarde, rij));
        }

        if (rijen.Count == 0 && !magLeeg && !Meldingen.Heeft(plaats))
        {
            Meldingen.Voeg(plaats, "dit bestand heeft geen rijen; vul er ten minste een in.");
        }

        return gelezen;
    }

    private List<Rij> Open(string naam, string plaats, IReadOnlyList<string> kolommen)
    {
        byte[] bytes;
        try
        {
            bytes = _bronmap.Lees(naam);
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException)
        {
            Meldingen.Voeg(plaats, "dit bestand is niet te lezen; controleer of het bestaat en of u het mag lezen.");
            return [];
        }

        var rijen = Tabel.Lees(bytes, plaats, kolommen, Meldingen);
        _bestanden.Add(new Referentiebestand(
            naam, _bronmap.Vervangen(naam), rijen.Count, Convert.ToHexStringLower(SHA256.HashData(bytes)),
            [.. rijen.Select(r => r.Bron).Where(b => b.Length > 0).Distinct(StringComparer.Ordinal)]));
        return rijen;
    }
}

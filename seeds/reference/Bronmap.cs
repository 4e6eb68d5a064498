using System.Reflection;

namespace RsdAnalytics.Seeds.Reference;

/// <summary>
/// Where the files come from: those that come with the program, each replaced by the file of the same name in a folder
/// when the user gave one.
/// </summary>
internal sealed class Bronmap
{
    private const string Voorvoegsel = "reference/";
    private static readonly Assembly Programma = typeof(Bronmap).Assembly;

    private readonly Dictionary<string, string> _vervangen = new(StringComparer.OrdinalIgnoreCase);

    internal Bronmap(string? map, Meldingen meldingen)
    {
        if (map is null)
        {
            return;
        }

        try
        {
            Verzamel(map, meldingen);
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException)
        {
            meldingen.Voeg(map, "deze map met referentiegegevens is niet te lezen; controleer het pad en de rechten.");
        }
    }

    /// <summary>The names of the files that come with the program, in a fixed order.</summary>
    internal static IReadOnlyList<string> Meegeleverd { get; } =
        [.. Programma.GetManifestResourceNames()
            .Where(n => n.StartsWith(Voorvoegsel, StringComparison.Ordinal))
            .Select(n => n[Voorvoegsel.Length..])
            .Order(StringComparer.Ordinal)];

    /// <summary>What messages call the file.</summary>
    internal string Plaats(string naam) => _vervangen.GetValueOrDefault(naam, naam + ReferentieFout.Meegeleverd);

    /// <summary>Whether the folder replaces the file.</summary>
    internal bool Vervangen(string naam) => _vervangen.ContainsKey(naam);

    /// <summary>The bytes of the file.</summary>
    internal byte[] Lees(string naam)
    {
        if (_vervangen.TryGetValue(naam, out var pad))
        {
            return File.ReadAllBytes(pad);
        }

        using var stroom = Programma.GetManifestResourceStream(Voorvoegsel + naam)
            ?? throw new FileNotFoundException($"{naam} is niet meegeleverd.", naam);
        using var geheugen = new MemoryStream();
        stroom.CopyTo(geheugen);
        return geheugen.ToArray();
    }

    private void Verzamel(string map, Meldingen meldingen)
    {
        if (!Directory.Exists(map))
        {
            meldingen.Voeg(map, "deze map met referentiegegevens bestaat niet; geef een bestaande map.");
            return;
        }

        foreach (var pad in Directory.GetDirectories(map, "*.csv").Order(StringComparer.Ordinal))
        {
            meldingen.Voeg(pad, "dit is een map met de naam van een bestand; zet het bestand zelf hier neer.");
        }

        foreach (var pad in Directory.GetFiles(map, "*.csv").Order(StringComparer.Ordinal))
        {
            var naam = Path.GetFileName(pad);
            if (!Meegeleverd.Contains(naam, StringComparer.OrdinalIgnoreCase))
            {
                // Ignoring it would leave someone believing that a misspelt file counts.
                meldingen.Voeg(pad, $"dit bestand hoort niet bij de referentiegegevens; de namen zijn {string.Join(", ", Meegeleverd)}.");
            }
            else if (!_vervangen.TryAdd(naam, pad))
            {
                meldingen.Voeg(pad, "dit bestand staat twee keer in de map (hoofdletters tellen niet mee); verwijder er een.");
            }
        }
    }
}

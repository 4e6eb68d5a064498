using System.Security.Cryptography;
using System.Text;
using RsdAnalytics.Etl.Contract;
using RsdAnalytics.Etl.Extract;
using RsdAnalytics.Etl.Validate;
using RsdAnalytics.Model;

namespace RsdAnalytics.Etl.Load;

/// <summary>A month's delivery after the first pass: which files are there, what they hash to, and whether they can be read.</summary>
internal sealed class Levering
{
    private Levering(Maand maand) => Maand = maand;

    public Maand Maand { get; }

    /// <summary>The files that are there, with SHA-256 of their bytes, in the order of the contract.</summary>
    public required IReadOnlyList<(string Bestand, string Hash)> Bestanden { get; init; }

    /// <summary>SHA-256 over the names and hashes of the files: what makes two deliveries the same.</summary>
    public required string Hash { get; init; }

    /// <summary>Whether the delivery came from the generator.</summary>
    public required bool Synthetisch { get; init; }

    /// <summary>What is missing or unreadable (M01, M07).</summary>
    public required IReadOnlyList<Bevinding> Bevindingen { get; init; }

    /// <summary>Reads the source once.</summary>
    public static Levering Keur(Maand maand, Maandbron bron, IReadOnlyList<Contractbestand> contract)
    {
        var bevindingen = new List<Bevinding>();
        var bestanden = new List<(string Bestand, string Hash)>();
        foreach (var (naam, verplicht, kolommen) in contract)
        {
            if (bron.Heeft(naam))
            {
                var (hash, fouten) = bron.Keur(naam, kolommen);
                bevindingen.AddRange(fouten);
                bestanden.Add((naam, hash));
            }
            else if (verplicht && bron.Ontbreekt(naam) is { } bevinding)
            {
                bevindingen.Add(bevinding);
            }
        }

        var inhoud = string.Join('\n', bestanden.Select(b => $"{b.Bestand} {b.Hash}"));
        return new Levering(maand)
        {
            Bestanden = bestanden,
            Hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(inhoud))),
            Synthetisch = bron.Synthetisch,
            Bevindingen = bevindingen,
        };
    }
}

using System.Security.Cryptography;
using System.Text;
using RsdAnalytics.Etl.Extract;
using RsdAnalytics.Etl.Validate;
using RsdAnalytics.Etl.Validate.Months;
using RsdAnalytics.Model;

namespace RsdAnalytics.Etl.Load;

/// <summary>A month's folder after the first pass: which files are there, what they hash to, and whether they are text.</summary>
internal sealed class Levering
{
    // The generator leaves this file beside its months, so that no report on made-up data can pass for a real one.
    private const string Merkteken = "synthetisch.txt";

    private Levering(Maand maand, string map) => (Maand, Map) = (maand, map);

    public Maand Maand { get; }

    public string Map { get; }

    /// <summary>The files that are there, with SHA-256 of their bytes, in the order of the contract.</summary>
    public required IReadOnlyList<(string Bestand, string Hash)> Bestanden { get; init; }

    /// <summary>SHA-256 over the names and hashes of the files: what makes two deliveries the same.</summary>
    public required string Hash { get; init; }

    /// <summary>Whether the delivery came from the generator.</summary>
    public required bool Synthetisch { get; init; }

    /// <summary>Reads the folder once; what is missing or no text becomes a finding (M01, M07).</summary>
    public static Levering Keur(Maand maand, string map, IReadOnlyList<(string Naam, bool Verplicht)> contract, Bevindingen bevindingen)
    {
        var bestanden = new List<(string Bestand, string Hash)>();
        foreach (var (naam, verplicht) in contract)
        {
            var pad = Path.Combine(map, naam);
            if (File.Exists(pad))
            {
                var (hash, fout) = Bestandskeuring.Keur(pad, naam);
                bevindingen.VoegToe(fout);
                bestanden.Add((naam, hash));
            }
            else if (verplicht)
            {
                bevindingen.VoegToe(M01Bestand.Controleer(map, naam));
            }
        }

        var inhoud = string.Join('\n', bestanden.Select(b => $"{b.Bestand} {b.Hash}"));
        return new Levering(maand, map)
        {
            Bestanden = bestanden,
            Hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(inhoud))),
            Synthetisch = File.Exists(Path.Combine(map, Merkteken)) || File.Exists(Path.Combine(map, "..", Merkteken)),
        };
    }
}

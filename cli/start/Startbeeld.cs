using RsdAnalytics.Model;

namespace RsdAnalytics.Cli.Start;

/// <summary>Where a user stands: what the warehouse holds and what is open.</summary>
/// <param name="Warehouse">Where the warehouse is, in words that may be printed.</param>
/// <param name="Aanwezig">Whether there is one.</param>
/// <param name="Maanden">The months that are loaded, in order.</param>
/// <param name="Laatste">The newest lading; null when nothing is loaded.</param>
/// <param name="Open">What the valid ladingen left open, by code.</param>
/// <param name="Synthetisch">Whether any month is generated.</param>
/// <param name="Sleutel">Whether the environment names a key.</param>
/// <param name="Sleutelbestand">Whether a key file stands in the folder.</param>
/// <param name="Klaarstaand">The months after the last loaded one that stand ready in the folder <see cref="Startlezer.Extracts"/>.</param>
internal sealed record Startbeeld(
    string Warehouse, bool Aanwezig, IReadOnlyList<Maand> Maanden, Startlading? Laatste, IReadOnlyList<Openstaand> Open, bool Synthetisch,
    bool Sleutel, bool Sleutelbestand, IReadOnlyList<Maand> Klaarstaand)
{
    /// <summary>The months between the first and the last that are not loaded.</summary>
    public IReadOnlyList<Maand> Ontbrekend => Maanden.Count == 0 ? [] : [.. Maand.Reeks(Maanden[0], Maanden[^1]).Except(Maanden)];

    /// <summary>The last year of which every month is loaded; null when there is none.</summary>
    public int? HeelJaar => Maanden.GroupBy(m => m.Jaar).Where(jaar => jaar.Count() == 12).Select(jaar => (int?)jaar.Key).LastOrDefault();

    /// <summary>What the user will likely want next, most likely first.</summary>
    public required IReadOnlyList<Vervolgstap> Vervolg { get; init; }
}

/// <summary>The newest lading.</summary>
/// <param name="Nummer">Its number.</param>
/// <param name="Maand">Its month.</param>
/// <param name="GeladenOp">When it was loaded, UTC, ISO 8601.</param>
/// <param name="Geladen">Rows loaded.</param>
/// <param name="Afgekeurd">Rows in quarantine.</param>
internal sealed record Startlading(int Nummer, Maand Maand, string GeladenOp, int Geladen, int Afgekeurd);

/// <summary>Findings of one code in the ladingen that are valid now.</summary>
/// <param name="Code">The code, for example R04.</param>
/// <param name="Naam">What it means.</param>
/// <param name="Aantal">How many there are.</param>
internal sealed record Openstaand(string Code, string Naam, int Aantal);

/// <summary>A command that likely comes next.</summary>
/// <param name="Opdracht">The command as it is typed; a word in capitals is for the user to fill in.</param>
/// <param name="Waarom">Why, in Dutch.</param>
internal sealed record Vervolgstap(string Opdracht, string Waarom);

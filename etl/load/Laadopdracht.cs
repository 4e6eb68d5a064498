using RsdAnalytics.Etl.Source;
using RsdAnalytics.Model;

namespace RsdAnalytics.Etl.Load;

/// <summary>What is to be loaded, and on which terms.</summary>
/// <param name="Map">The folder with a folder per month, or with the queries of a database.</param>
/// <param name="Nu">The moment of loading, UTC: an input, recorded with the lading; a month that has not ended by its day is refused.</param>
/// <param name="Programma">The version of the program, recorded with the lading.</param>
/// <param name="AlleenMaand">Only this month; null for all months of the folder.</param>
/// <param name="Forceer">Loads a month in spite of M04 and M05; recorded.</param>
/// <param name="StaGatToe">Loads a month in spite of M06; recorded.</param>
public sealed record Laadopdracht(
    string Map, DateTimeOffset Nu, string Programma, Maand? AlleenMaand = null, bool Forceer = false, bool StaGatToe = false)
{
    /// <summary>The database that the month is read from instead of from files; null for files.</summary>
    public Databasebron? Bron { get; init; }

    /// <summary>The day of loading.</summary>
    public DateOnly Vandaag => DateOnly.FromDateTime(Nu.UtcDateTime);
}

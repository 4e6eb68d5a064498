using RsdAnalytics.Model;

namespace RsdAnalytics.Bench.Prestaties;

/// <summary>What the load of one month took.</summary>
/// <param name="Nummer">Its place among the months, from 1.</param>
/// <param name="Maand">The month.</param>
/// <param name="Laden">The load.</param>
/// <param name="Import">The sqlite3 shell's import of the same files; null when it was not measured.</param>
/// <param name="Warehouse">The size of the warehouse after it, in MiB.</param>
internal sealed record Maandmeting(int Nummer, Maand Maand, Meting Laden, Meting? Import, double Warehouse);

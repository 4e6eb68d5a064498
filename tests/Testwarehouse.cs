using System.Globalization;
using RsdAnalytics.Etl.Conform;
using RsdAnalytics.Etl.Load;
using RsdAnalytics.Model;
using RsdAnalytics.Model.Reference;
using RsdAnalytics.Model.Warehouse.Sqlite;
using RsdAnalytics.Seeds.Reference;

namespace RsdAnalytics.Tests;

/// <summary>A SQLite warehouse in a folder of its own, with the reference data that comes with the program.</summary>
internal sealed class Testwarehouse : IDisposable
{
    public const string Programma = "test";

    private readonly Werkmap _map = new();
    private readonly Pseudonimiseerder _pseudoniemen;

    public Testwarehouse(Referentiegegevens? referentie = null, string sleutel = "sleutel van de tests")
    {
        Referentie = referentie ?? ReferentieLezer.Lees();
        _pseudoniemen = new Pseudonimiseerder(Pseudonimiseerder.SleutelVanTekst(sleutel));
        Warehouse = SqliteWarehouse.Open(Bestand, maak: true, Programma);
    }

    public Referentiegegevens Referentie { get; }

    public string Bestand => _map.In("rsd.db");

    public SqliteWarehouse Warehouse { get; }

    /// <summary>Loads a folder as on a day far after its months.</summary>
    public IReadOnlyList<Laaduitkomst> Laad(
        string map, Maand? alleenMaand = null, bool forceer = false, bool staGatToe = false, string vandaag = "2030-01-01",
        IProgress<Laaduitkomst>? voortgang = null) =>
        new Lader(Warehouse, Referentie, _pseudoniemen).Laad(
            Opdracht(map, alleenMaand, forceer, staGatToe, vandaag), voortgang, CancellationToken.None);

    /// <summary>Loads over a connection of its own, as another process would.</summary>
    public IReadOnlyList<Laaduitkomst> LaadErnaast(string map, Maand? alleenMaand = null)
    {
        using var warehouse = SqliteWarehouse.Open(Bestand, maak: false, Programma);
        return new Lader(warehouse, Referentie, _pseudoniemen).Laad(
            Opdracht(map, alleenMaand, forceer: false, staGatToe: false, "2030-01-01"), voortgang: null, CancellationToken.None);
    }

    private static Laadopdracht Opdracht(string map, Maand? alleenMaand, bool forceer, bool staGatToe, string vandaag) => new(
        map, DateTimeOffset.Parse(vandaag, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal), Programma,
        alleenMaand, forceer, staGatToe);

    public void Dispose()
    {
        Warehouse.Dispose();
        _pseudoniemen.Dispose();
        _map.Dispose();
    }
}

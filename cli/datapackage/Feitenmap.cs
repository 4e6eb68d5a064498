using RsdAnalytics.Model.Datapackage;
using RsdAnalytics.Model.Figures;
using RsdAnalytics.Model.Warehouse;
using RsdAnalytics.Model.Warehouse.Export;
using RsdAnalytics.Reports.Opendata;

namespace RsdAnalytics.Cli.Datapackage;

/// <summary>A folder with facts on persons. It is marked as not for publication, and never shares a folder with what is.</summary>
internal static class Feitenmap
{
    /// <summary>The file that marks the folder.</summary>
    public const string Merkbestand = "NIET-PUBLICEREN.txt";

    private const string Merk =
        """
        Deze map bevat gegevens over personen, als nummers van het warehouse. Zij zijn niet voor publicatie en niet voor anderen dan wie ermee moet werken.
        Bewaar ze niet langer dan nodig en verwijder dan de hele map. Voor publicatie is er: rsd exporteer --wat reeksen of aggregaten.

        """;

    /// <summary>Refuses a folder that already holds the other kind.</summary>
    /// <exception cref="OpdrachtFout">Open data and facts would lie in one folder.</exception>
    public static void KeurMap(string map, bool feiten)
    {
        var heeftFeiten = File.Exists(Path.Combine(map, Merkbestand));
        var heeftOpen = File.Exists(Path.Combine(map, Opendatapakket.Reeksen)) || File.Exists(Path.Combine(map, Opendatapakket.Aggregaten));
        if (feiten ? heeftOpen : heeftFeiten)
        {
            throw new OpdrachtFout(feiten
                ? $"In {map} staan open gegevens. Feiten over personen horen daar niet bij; kies met --uit een andere map."
                : $"In {map} staan feiten over personen ({Merkbestand}). Open gegevens horen daar niet bij; kies met --uit een andere map.");
        }
    }

    /// <summary>Writes every table, its description and the mark; the mark first.</summary>
    public static IReadOnlyList<Uitvoerbestand> Schrijf(IWarehouse warehouse, Stand stand, string map, bool synthetisch, string opdrachtregel)
    {
        var export = new Feitenexport(warehouse);
        export.Keur(stand);
        Directory.CreateDirectory(map);
        File.WriteAllText(Path.Combine(map, Merkbestand), Merk.ReplaceLineEndings("\n"));
        var geschreven = new List<Uitvoerbestand>();
        foreach (var tabel in Feitenexport.Tabellen)
        {
            using var uit = File.Create(Path.Combine(map, Feitenexport.Bestand(tabel)));
            geschreven.Add(new Uitvoerbestand(Feitenexport.Bestand(tabel), export.Schrijf(tabel, stand, uit), Verborgen: null));
        }

        using var json = File.Create(Path.Combine(map, Datapakketschrijver.Bestand));
        Datapakketschrijver.Schrijf(
            new Datapakket(
                "rsd-feiten", "Feiten uit het warehouse, niet voor publicatie",
                (synthetisch ? "Verzonnen gegevens, ontleend aan geen enkele persoon. " : "")
                + "Gegevens over personen, als nummers van dit warehouse: niet voor publicatie. De feiten van elke maand met een geldige levering; dim_lading zegt welke maand bij een lading hoort. "
                + "Dagen zijn getallen JJJJMMDD, bedragen centen. Niet opgenomen: pseudoniemen, de regel in de levering en de teksten van redenen en partners (hun nummers wel). "
                + $"Gemaakt met: {opdrachtregel} (versie {Programma.Versie}).",
                Feitenexport.Beschrijving)
            { Synthetisch = synthetisch },
            json);
        return geschreven;
    }
}

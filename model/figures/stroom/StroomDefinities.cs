namespace RsdAnalytics.Model.Figures;

/// <summary>The rules of the stock-flow table in words. Source: rekenregels, "Stroom".</summary>
internal static class StroomDefinities
{
    private const string Onderwerp = "Stand en stroom";
    private const string Bron = "Rekenregels, stroom; extractcontract, dossiers.csv";

    /// <summary>All rules, in the order in which a report tells them.</summary>
    public static IReadOnlyList<Rekenregel> Alle { get; } =
    [
        new(Onderwerp, "stroom_eind", "Stand aan het maandeinde",
            "De dossiers die ingegaan zijn op of voor de laatste dag van de maand en geen einddatum hebben, of een einddatum na die dag.",
            "De einddatum is de eerste dag waarop de uitkering er niet meer is.", Bron),
        new(Onderwerp, "stroom_instroom", "Instroom en nagekomen instroom",
            "Dossiers die er aan het eind van de vorige maand niet waren: instroom als de ingangsdatum in de maand ligt, nagekomen als die eerder ligt.",
            "Een dossier dat in dezelfde maand begint en eindigt telt bij instroom en bij uitstroom.", Bron),
        new(Onderwerp, "stroom_uitstroom", "Uitstroom, nagekomen uitstroom en verdwenen",
            "Dossiers die er aan het eind van de vorige maand wel waren en nu niet: uitstroom als de einddatum in de maand ligt, nagekomen als die eerder ligt, verdwenen als het dossier zonder einddatum uit de levering is.",
            "Wie vertrekt telt bij de gemeente van de maand ervoor.", Bron),
        new(Onderwerp, "stroom_overgang", "Overgang tussen gemeenten",
            "Dossiers die aan het eind van beide maanden open zijn, maar in een andere gemeente.",
            "Voor de gemeenten samen is dit nul.", Bron),
    ];
}

using RsdAnalytics.Etl.Contract;

namespace RsdAnalytics.Etl.Entities;

/// <summary>The files of the extract contract, in its order. Source: extractcontract, "Files".</summary>
internal static class Extractcontract
{
    /// <summary>Every file: its name, whether a month without it is refused, and its columns.</summary>
    public static IReadOnlyList<(string Naam, bool Verplicht, IReadOnlyList<Kolom> Kolommen)> Bestanden { get; } =
    [
        (Dossiers.Naam, true, Dossiers.Contract),
        (Plaatsingen.Naam, true, Plaatsingen.Contract),
        (Trajecten.Naam, true, Trajecten.Contract),
        (Loonkostensubsidies.Naam, true, Loonkostensubsidies.Contract),
        (Begeleidingen.Naam, true, Begeleidingen.Contract),
        (Jongerengesprekken.Naam, true, Jongerengesprekken.Contract),
        (Uitkeringslasten.Naam, true, Uitkeringslasten.Contract),
        (Klanttevredenheid.Naam, false, Klanttevredenheid.Contract),
        (Controle.Bestand, false, Controle.Kolommen),
    ];
}

using RsdAnalytics.Etl.Contract;

namespace RsdAnalytics.Etl.Entities;

/// <summary>The files of the extract contract, in its order. Source: extractcontract, "Files".</summary>
internal static class Extractcontract
{
    /// <summary>Every file: its name, whether a month without it is refused, and its columns.</summary>
    public static IReadOnlyList<Contractbestand> Bestanden { get; } =
    [
        Dossiers.Contract,
        Plaatsingen.Contract,
        Trajecten.Contract,
        Loonkostensubsidies.Contract,
        Begeleidingen.Contract,
        Jongerengesprekken.Contract,
        Uitkeringslasten.Contract,
        Klanttevredenheid.Contract,
        Controle.Contract,
    ];
}

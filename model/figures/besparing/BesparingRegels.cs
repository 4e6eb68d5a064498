using RsdAnalytics.Model.Reference;

namespace RsdAnalytics.Model.Figures;

/// <summary>
/// What extra persons save: pure rules, without a database. Source: opdracht 2024–2026, ch. 2 and 7; rekenregels,
/// "Besparing op de uitkeringslasten".
/// </summary>
internal static class BesparingRegels
{
    /// <summary>The persons above the base: never less than none.</summary>
    public static int Extra(int personen, int basis) => Math.Max(0, personen - basis);

    /// <summary>
    /// The saving of one cohort: in its own year for the part of it, in each later year of the period for those who stay out.
    /// </summary>
    public static IReadOnlyList<Jaarbedrag> Bedragen(Besparingsregel regel, int jaar, int extra) =>
    [
        .. regel.Jaren.Where(j => j.Jaar >= jaar).Select(j => new Jaarbedrag(
            j.Jaar,
            Bedrag.VanEuro(extra * regel.Uitkering.Euro * (j.Jaar == jaar ? regel.EersteJaar : regel.Duurzaam) * regel.VolledigeUitstroom))),
    ];

    /// <summary>The saving according to the document's own numbers of extra persons.</summary>
    public static Besparingstabel Volgens(Besparingsregel regel) =>
        new([.. regel.Jaren.Select(j => new Besparingscohort(
            j.Jaar, null, j.Basis, j.Extra, j.Extra is { } extra ? Bedragen(regel, j.Jaar, extra) : [], Volledig: true, j.Opmerking))]);

    /// <summary>
    /// The first and the last day of a year on which the opdracht ran: in 2021 placements count from 1 July.
    /// </summary>
    public static (DateOnly Van, DateOnly TotEnMet) Periode(Opdracht opdracht, int jaar)
    {
        var van = new DateOnly(jaar, 1, 1);
        var tot = new DateOnly(jaar, 12, 31);
        return (van < opdracht.Van ? opdracht.Van : van, tot > opdracht.TotEnMet ? opdracht.TotEnMet : tot);
    }
}

using RsdAnalytics.Model;
using RsdAnalytics.Seeds.Generator.Records;

namespace RsdAnalytics.Seeds.Generator;

/// <summary>
/// The month that the simulation stands in, as plain numbers: months counted from the year 0, days as <see cref="DateOnly.DayNumber"/>.
/// </summary>
internal readonly struct Kalendermaand
{
    public Kalendermaand(Maand maand, Maand eersteLevering)
    {
        Maand = maand;
        Index = IndexVan(maand);
        EersteDag = maand.EersteDag.DayNumber;
        LaatsteDag = maand.LaatsteDag.DayNumber;
        Geleverd = maand >= eersteLevering;
        EersteLevering = maand == eersteLevering;
        Bedragen = new Bedragen(maand);
        VensterDag = eersteLevering.Plus(-12).EersteDag.DayNumber;
    }

    public Maand Maand { get; }

    public int Index { get; }

    public int EersteDag { get; }

    public int LaatsteDag { get; }

    public int Dagen => LaatsteDag - EersteDag + 1;

    /// <summary>What a benefit and a subsidy come to in this month.</summary>
    public Bedragen Bedragen { get; }

    /// <summary>Whether the month is delivered; the months before only lead up to the first delivery.</summary>
    public bool Geleverd { get; }

    public bool EersteLevering { get; }

    /// <summary>What ended on or before this day is no part of the first delivery's history (twelve months).</summary>
    public int VensterDag { get; }

    public static int IndexVan(Maand maand) => (maand.Jaar * 12) + maand.Nummer - 1;

    /// <summary>The index of the month that a day lies in.</summary>
    public static int IndexVanDag(int dag)
    {
        var datum = DateOnly.FromDayNumber(dag);
        return (datum.Year * 12) + datum.Month - 1;
    }
}

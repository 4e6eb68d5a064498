namespace RsdAnalytics.Seeds.Generator.Records;

/// <summary>
/// When something ran, and when the administration got to know it: an event reaches the extract of its own month or, as in real
/// administrations, of one or two months later. Days are <see cref="DateOnly.DayNumber"/>, months are <see cref="Kalendermaand.Index"/>.
/// </summary>
internal struct Looptijd
{
    public int Start;

    /// <summary>The first day on which it no longer holds; 0 while it runs.</summary>
    public int Einde;
    public int StartGemeld;

    /// <summary>The month whose extract tells the end; without meaning while it runs.</summary>
    public int EindeGemeld;

    public static Looptijd Vanaf(int start, int gemeld) => new() { Start = start, StartGemeld = gemeld };

    public readonly bool Loopt => Einde == 0;

    public void Eindig(int dag, int gemeld)
    {
        Einde = Math.Max(dag, Start + 1);
        EindeGemeld = Math.Max(gemeld, StartGemeld);
    }

    public readonly bool BekendIn(in Kalendermaand maand) => StartGemeld <= maand.Index;

    public readonly bool EindeBekendIn(in Kalendermaand maand) => Einde != 0 && EindeGemeld <= maand.Index;

    /// <summary>The end as the extract of this month tells it; 0 when it does not.</summary>
    public readonly int EindeIn(in Kalendermaand maand) => EindeBekendIn(maand) ? Einde : 0;

    /// <summary>
    /// Whether a mutaties file of this month has the row: something about it became known. The first delivery
    /// has everything that ran in its month or in the twelve months before.
    /// </summary>
    public readonly bool MutatieIn(in Kalendermaand maand)
    {
        if (maand.EersteLevering)
        {
            return BekendIn(maand) && (!EindeBekendIn(maand) || Einde > maand.VensterDag);
        }

        return StartGemeld == maand.Index || (Einde != 0 && EindeGemeld == maand.Index);
    }

    /// <summary>Whether the row is needed after this month: it runs, is not told to the end, or belongs to the history of the first delivery.</summary>
    public readonly bool BlijftNa(in Kalendermaand maand) =>
        !EindeBekendIn(maand) || !BekendIn(maand) || (!maand.Geleverd && Einde > maand.VensterDag);
}

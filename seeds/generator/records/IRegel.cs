using RsdAnalytics.Seeds.Generator.People;
using RsdAnalytics.Seeds.Generator.Writing;

namespace RsdAnalytics.Seeds.Generator.Records;

/// <summary>A row of one of the files, living in a <see cref="Lijst{T}"/> as long as a later extract may need it.</summary>
internal interface IRegel
{
    /// <summary>The place of the person while the record runs; −1 after its end.</summary>
    public int Client { get; }

    /// <summary>Whether this month's file has the row.</summary>
    public bool InLevering(in Kalendermaand maand);

    /// <summary>Whether a later month may still need the row.</summary>
    public bool BlijftNa(in Kalendermaand maand);

    /// <summary>Tells the person where the record stands now.</summary>
    public void Wijs(ref Client client, int plaats);

    /// <summary>Writes the row; gives the amount that controle.csv adds up, in cents.</summary>
    public long Schrijf(CsvBuffer csv, in Kalendermaand maand);
}

using RsdAnalytics.Seeds.Generator.People;
using RsdAnalytics.Seeds.Generator.Writing;

namespace RsdAnalytics.Seeds.Generator.Records;

/// <summary>A wage subsidy for one employment; the gemeente that granted it keeps it when the person moves.</summary>
internal struct Loonkostensubsidie : IRegel
{
    public const string Kolommen = "lks_id;bsn;gemeente;startdatum;einddatum;loonwaarde_pct;bedrag";

    public Looptijd Loop;
    public int Nummer;
    public int Bsn;
    public byte Gemeente;

    /// <summary>Productive value, in percent of the minimum wage.</summary>
    public byte Loonwaarde;

    /// <summary>Working hours, in percent of a full week.</summary>
    public byte Urendeel;

    public int Client { get; set; }

    /// <summary>The subsidy of this month, by the days that it ran in it.</summary>
    public readonly long Bedrag(in Kalendermaand maand)
    {
        var van = Math.Max(Loop.Start, maand.EersteDag);
        var tot = Loop.Loopt ? maand.LaatsteDag + 1 : Loop.Einde;
        return maand.Bedragen.Loonkostensubsidie(Loonwaarde, Urendeel) * (tot - van) / maand.Dagen;
    }

    public readonly bool InLevering(in Kalendermaand maand) => Loop.Loopt || Loop.Einde >= maand.EersteDag;

    public readonly bool BlijftNa(in Kalendermaand maand) => Loop.Loopt;

    public readonly void Wijs(ref Client client, int plaats) => client.Subsidie = plaats;

    public readonly long Schrijf(CsvBuffer csv, in Kalendermaand maand)
    {
        var bedrag = Bedrag(maand);
        csv.Sleutel((byte)'L', Nummer);
        csv.Getal(Bsn);
        csv.Veld(Codes.Gemeente[Gemeente]);
        csv.Dag(Loop.Start);
        csv.Dag(Loop.Einde);
        csv.Getal(Loonwaarde);
        csv.Bedrag(bedrag);
        csv.Einde();
        return bedrag;
    }
}

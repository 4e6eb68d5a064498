using RsdAnalytics.Seeds.Generator.People;
using RsdAnalytics.Seeds.Generator.Writing;

namespace RsdAnalytics.Seeds.Generator.Records;

/// <summary>Support in taking part: activating work, welfare work, volunteering, sport, care.</summary>
internal struct Begeleiding : IRegel
{
    public const string Kolommen = "begeleiding_id;bsn;gemeente;soort;startdatum;einddatum";

    public Looptijd Loop;
    public int Nummer;
    public int Bsn;

    /// <summary>The day on which it ends when nothing comes between.</summary>
    public int GeplandEinde;
    public byte Gemeente;
    public byte Soort;

    public int Client { get; set; }

    public readonly bool InLevering(in Kalendermaand maand) => Loop.MutatieIn(maand);

    public readonly bool BlijftNa(in Kalendermaand maand) => Loop.BlijftNa(maand);

    public readonly void Wijs(ref Client client, int plaats) => client.Begeleiding = plaats;

    public readonly long Schrijf(CsvBuffer csv, in Kalendermaand maand)
    {
        csv.Sleutel((byte)'B', Nummer);
        csv.Getal(Bsn);
        csv.Veld(Codes.Gemeente[Gemeente]);
        csv.Veld(Codes.Begeleiding[Soort]);
        csv.Dag(Loop.Start);
        csv.Dag(Loop.EindeIn(maand));
        csv.Einde();
        return 0;
    }
}

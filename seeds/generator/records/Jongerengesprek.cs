using RsdAnalytics.Seeds.Generator.People;
using RsdAnalytics.Seeds.Generator.Writing;

namespace RsdAnalytics.Seeds.Generator.Records;

/// <summary>A talk with somebody under 27 at the Jongerenloket.</summary>
internal struct Jongerengesprek : IRegel
{
    public const string Kolommen = "gesprek_id;bsn;geboortedatum;gemeente;gespreksdatum;soort";

    public int Nummer;
    public int Bsn;
    public int Geboren;
    public int Dag;
    public int Gemeld;
    public byte Gemeente;
    public byte Soort;

    // A talk is over when it is held: it never points at a person.
    public readonly int Client => -1;

    public readonly bool InLevering(in Kalendermaand maand) =>
        maand.EersteLevering ? Gemeld <= maand.Index && Dag >= maand.VensterDag : Gemeld == maand.Index;

    public readonly bool BlijftNa(in Kalendermaand maand) => Gemeld > maand.Index || (!maand.Geleverd && Dag >= maand.VensterDag);

    public readonly void Wijs(ref Client client, int plaats)
    {
    }

    public readonly long Schrijf(CsvBuffer csv, in Kalendermaand maand)
    {
        csv.Sleutel((byte)'G', Nummer);
        csv.Getal(Bsn);
        csv.Dag(Geboren);
        csv.Veld(Codes.Gemeente[Gemeente]);
        csv.Dag(Dag);
        csv.Veld(Codes.Gesprek[Soort]);
        csv.Einde();
        return 0;
    }
}

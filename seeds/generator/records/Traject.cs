using RsdAnalytics.Seeds.Generator.People;
using RsdAnalytics.Seeds.Generator.Writing;

namespace RsdAnalytics.Seeds.Generator.Records;

/// <summary>A traject, bought from a partner of the Leer- en Ontwikkelnetwerk (LEON) or done by the RSD itself.</summary>
internal struct Traject : IRegel
{
    public const string Kolommen = "traject_id;bsn;geboortedatum;gemeente;tegel;partner;startdatum;einddatum;resultaat;kosten";

    public Looptijd Loop;
    public int Nummer;
    public int Bsn;
    public int Geboren;

    /// <summary>The day on which it ends when nothing comes between.</summary>
    public int GeplandEinde;
    public int Kosten;
    public byte Gemeente;
    public byte Tegel;
    public byte Partner;
    public Resultaat Resultaat;

    public int Client { get; set; }

    public readonly bool InLevering(in Kalendermaand maand) => Loop.MutatieIn(maand);

    public readonly bool BlijftNa(in Kalendermaand maand) => Loop.BlijftNa(maand);

    public readonly void Wijs(ref Client client, int plaats) => client.Traject = plaats;

    public readonly long Schrijf(CsvBuffer csv, in Kalendermaand maand)
    {
        var einde = Loop.EindeIn(maand);
        csv.Sleutel((byte)'T', Nummer);
        csv.Getal(Bsn);
        csv.Dag(Geboren);
        csv.Veld(Codes.Gemeente[Gemeente]);
        csv.Veld(Codes.Tegel[Tegel]);
        csv.Veld(Leon.Partners[Partner]);
        csv.Dag(Loop.Start);
        csv.Dag(einde);
        csv.Veld(Codes.Resultaat[einde == 0 ? (int)Resultaat.Lopend : (int)Resultaat]);
        csv.Bedrag(Kosten);
        csv.Einde();
        return Kosten;
    }
}

/// <summary>What came of a traject.</summary>
internal enum Resultaat : byte
{
    Lopend,
    Werkfit,
    Geplaatst,
    Gestopt,
}

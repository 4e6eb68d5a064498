using RsdAnalytics.Seeds.Generator.People;
using RsdAnalytics.Seeds.Generator.Writing;

namespace RsdAnalytics.Seeds.Generator.Records;

/// <summary>A placement in work, training or an own business.</summary>
internal struct Plaatsing : IRegel
{
    public const string Kolommen =
        "plaatsing_id;bsn;geboortedatum;gemeente;soort;met_lks;nieuw_beschut;arbeidsbeperking;datum_plaatsing;einddatum;reden_einde;uitstroom";

    public Looptijd Loop;
    public int Nummer;
    public int Bsn;
    public int Geboren;
    public byte Gemeente;
    public Plaatsingsoort Soort;
    public Uitstroom Uitstroom;
    public byte Eindreden;
    public bool MetLks;
    public bool NieuwBeschut;
    public bool Beperking;

    /// <summary>Nobody looks at it any more: it stays as it was told.</summary>
    public bool Losgelaten;

    public int Client { get; set; }

    public readonly bool InLevering(in Kalendermaand maand) => Loop.MutatieIn(maand);

    public readonly bool BlijftNa(in Kalendermaand maand) =>
        !Losgelaten ? Loop.BlijftNa(maand) : !Loop.BekendIn(maand) || !maand.Geleverd;

    public readonly void Wijs(ref Client client, int plaats) => client.Plaatsing = plaats;

    public readonly long Schrijf(CsvBuffer csv, in Kalendermaand maand)
    {
        var einde = Loop.EindeIn(maand);
        csv.Sleutel((byte)'P', Nummer);
        csv.Getal(Bsn);
        csv.Dag(Geboren);
        csv.Veld(Codes.Gemeente[Gemeente]);
        csv.Veld(Codes.Plaatsing[(int)Soort]);
        csv.JaNee(MetLks);
        csv.JaNee(NieuwBeschut);
        csv.JaNee(Beperking);
        csv.Dag(Loop.Start);
        csv.Dag(einde);
        csv.Veld(einde == 0 ? [] : Redenen.EindePlaatsing[Eindreden]);
        csv.Veld(Codes.Uitstroom[(int)Uitstroom]);
        csv.Einde();
        return 0;
    }
}

/// <summary>What somebody was placed in.</summary>
internal enum Plaatsingsoort : byte
{
    Werk,
    Opleiding,
    Bedrijf,
}

/// <summary>What the placement did to the benefit.</summary>
internal enum Uitstroom : byte
{
    Volledig,
    Gedeeltelijk,

    /// <summary>A re-placement of somebody who was out of benefit already.</summary>
    Geen,
}

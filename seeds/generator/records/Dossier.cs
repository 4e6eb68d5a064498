using RsdAnalytics.Seeds.Generator.People;
using RsdAnalytics.Seeds.Generator.Writing;

namespace RsdAnalytics.Seeds.Generator.Records;

/// <summary>A benefit case.</summary>
internal struct Dossier : IRegel
{
    public const string Kolommen = "dossiernummer;bsn;bsn_partner;geboortedatum;gemeente;regeling;leefvorm;trede;ontheffing;arbeidsbeperking;"
        + "ingangsdatum;reden_instroom;einddatum;reden_einde;uitkeringsbedrag";

    public Looptijd Loop;
    public int Nummer;
    public int Bsn;

    /// <summary>The partner's BSN, 0 without one.</summary>
    public int Partner;
    public int Geboren;

    /// <summary>The amount as a share of the norm, in per mille.</summary>
    public short Deel;
    public byte Gemeente;
    public Regeling Regeling;
    public Leefvorm Leefvorm;
    public byte Trede;
    public byte Ontheffing;
    public byte Instroomreden;
    public byte Eindreden;
    public bool Beperking;

    /// <summary>Whether a placement with partial outflow lowers the amount.</summary>
    public bool Verlaagd;

    public int Client { get; set; }

    /// <summary>Whether the case counts at the end of the month, as this month's extract tells it.</summary>
    public readonly bool OpenIn(in Kalendermaand maand) => Loop.BekendIn(maand) && !Loop.EindeBekendIn(maand);

    public readonly int Uitkeringsbedrag(in Kalendermaand maand)
    {
        var bedrag = maand.Bedragen.Uitkering(Regeling, Leefvorm) * Deel / 1000;
        return Verlaagd ? bedrag * 55 / 100 : bedrag;
    }

    public readonly bool InLevering(in Kalendermaand maand) =>
        Loop.BekendIn(maand) && (Loop.Loopt || Loop.EindeGemeld >= maand.Index);

    public readonly bool BlijftNa(in Kalendermaand maand) => !Loop.EindeBekendIn(maand);

    public readonly void Wijs(ref Client client, int plaats) => client.Dossier = plaats;

    public readonly long Schrijf(CsvBuffer csv, in Kalendermaand maand)
    {
        var einde = Loop.EindeIn(maand);
        var bedrag = Uitkeringsbedrag(maand);
        csv.Sleutel((byte)'D', Nummer);
        csv.Getal(Bsn);
        if (Partner == 0)
        {
            csv.Leeg();
        }
        else
        {
            csv.Getal(Partner);
        }

        csv.Dag(Geboren);
        csv.Veld(Codes.Gemeente[Gemeente]);
        csv.Veld(Codes.Regeling[(int)Regeling]);
        csv.Veld(Codes.Leefvorm[(int)Leefvorm]);
        csv.Veld(Codes.Trede[Trede]);
        csv.Veld(Codes.Ontheffing[Ontheffing]);
        csv.JaNee(Beperking);
        csv.Dag(Loop.Start);
        csv.Veld(Redenen.Instroom[Instroomreden]);
        csv.Dag(einde);
        csv.Veld(einde == 0 ? [] : Redenen.Einde[Eindreden]);
        csv.Bedrag(bedrag);
        csv.Einde();
        return bedrag;
    }
}

/// <summary>The scheme that pays.</summary>
internal enum Regeling : byte
{
    Pw,
    Ioaw,
    Ioaz,
    Bbz,
}

/// <summary>The household.</summary>
internal enum Leefvorm : byte
{
    Alleenstaand,
    AlleenstaandeOuder,
    GehuwdSamenwonend,
}

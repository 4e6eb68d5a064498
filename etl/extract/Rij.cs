using System.Text;
using RsdAnalytics.Etl.Conform;
using RsdAnalytics.Etl.Contract;
using RsdAnalytics.Etl.Validate;
using RsdAnalytics.Etl.Validate.Rows;
using RsdAnalytics.Model;

namespace RsdAnalytics.Etl.Extract;

/// <summary>
/// The current row of a file, read field by field with the checks of the contract. Every fault is a finding;
/// after all fields are read, <see cref="Goed"/> tells whether the row may be loaded.
/// </summary>
internal sealed class Rij(Vooruitlezer bestand, Bevindingen bevindingen, Maand maand)
{
    private int _fouteRegel;

    /// <summary>The line of the row in its file.</summary>
    public int Regel => bestand.Regel;

    /// <summary>Whether no fault was found in this row so far.</summary>
    public bool Goed => _fouteRegel != bestand.Regel;

    /// <summary>Records a fault of this row (null is no fault).</summary>
    public void KeurAf(string code, Kolom? kolom, string? melding)
    {
        if (melding is not null)
        {
            _fouteRegel = bestand.Regel;
            bevindingen.KeurAf(code, bestand.Naam, bestand.Regel, kolom?.Naam, melding);
        }
    }

    /// <summary>Says of which case this refused row is.</summary>
    public void BijDossier(int dossierId) => bevindingen.BijDossier(bestand.Naam, bestand.Regel, dossierId);

    /// <summary>The bytes of a field; empty when it is not filled in (R01 when it must be).</summary>
    public ReadOnlySpan<byte> Veld(Kolom kolom)
    {
        var veld = bestand.Veld(kolom);
        if (veld.IsEmpty && kolom.Verplicht)
        {
            KeurAf(R01Verplicht.Code, kolom, R01Verplicht.Melding(kolom));
        }

        return veld;
    }

    /// <summary>What stands for the number in a field: of a person, a case or a record, as the column says.</summary>
    public Pseudoniem Pseudoniem(Kolom kolom) => bestand.Pseudoniem(kolom);

    /// <summary>A BSN (R01, R04); empty when it is not filled in.</summary>
    public ReadOnlySpan<byte> Bsn(Kolom kolom)
    {
        var veld = Veld(kolom);
        if (!veld.IsEmpty && !R04Bsn.Voldoet(veld))
        {
            KeurAf(R04Bsn.Code, kolom, R04Bsn.Melding);
        }

        return veld;
    }

    /// <summary>A date (R01, R02); null when it is empty or unreadable.</summary>
    public DateOnly? Datum(Kolom kolom)
    {
        var veld = Veld(kolom);
        if (veld.IsEmpty)
        {
            return null;
        }

        if (R02Vorm.TryDatum(veld, out var datum))
        {
            return datum;
        }

        KeurAf(R02Vorm.Code, kolom, R02Vorm.DatumMelding);
        return null;
    }

    /// <summary>A period: its start and end, checked against each other and the month (R01, R02, R05).</summary>
    public (DateOnly? Start, DateOnly? Einde) Periode(Kolom startKolom, Kolom eindeKolom)
    {
        var start = Start(startKolom);
        var einde = Datum(eindeKolom);
        KeurAf(R05Datums.Code, eindeKolom, R05Datums.EindeNaStart(start, einde, startKolom));
        KeurAf(R05Datums.Code, eindeKolom, R05Datums.EindeInMaand(einde, maand.LaatsteDag));
        return (start, einde);
    }

    /// <summary>The day something starts or happens (R01, R02, R05).</summary>
    public DateOnly? Start(Kolom kolom)
    {
        var start = Datum(kolom);
        KeurAf(R05Datums.Code, kolom, R05Datums.StartInMaand(start, maand.LaatsteDag));
        return start;
    }

    /// <summary>An amount in cents, or a number in hundredths (R01, R02, R07).</summary>
    public long Bedrag(Kolom kolom)
    {
        var veld = Veld(kolom);
        if (veld.IsEmpty)
        {
            return 0;
        }

        if (!R02Vorm.TryBedrag(veld, kolom.Vorm.MinMag, out var honderdsten))
        {
            KeurAf(R02Vorm.Code, kolom, veld[0] == '-' && !kolom.Vorm.MinMag ? R02Vorm.MinMelding : R02Vorm.BedragMelding);
            return 0;
        }

        KeurBereik(kolom, honderdsten);
        return honderdsten;
    }

    /// <summary>A whole number (R01, R02, R07).</summary>
    public long Getal(Kolom kolom)
    {
        var veld = Veld(kolom);
        if (veld.IsEmpty)
        {
            return 0;
        }

        if (!R02Vorm.TryGetal(veld, out var getal))
        {
            KeurAf(R02Vorm.Code, kolom, R02Vorm.GetalMelding);
            return 0;
        }

        KeurBereik(kolom, getal * 100);
        return getal;
    }

    /// <summary>Ja or nee (R01, R03).</summary>
    public bool JaNee(Kolom kolom)
    {
        var veld = Veld(kolom);
        if (!R03Code.TryJaNee(veld, out var ja) && !veld.IsEmpty)
        {
            KeurAf(R03Code.Code, kolom, R03Code.JaNeeMelding);
        }

        return ja;
    }

    /// <summary>A code of a list (R01, R03): its place in the list; 0 when it is not there.</summary>
    public int Code(Kolom kolom, Codetabel tabel)
    {
        var veld = Veld(kolom);
        if (!tabel.TryZoek(veld, out var plaats) && !veld.IsEmpty)
        {
            KeurAf(R03Code.Code, kolom, R03Code.Melding(tabel.Lijst));
        }

        return plaats;
    }

    /// <summary>A municipality (R01, R09): its number; 0 when it is not known.</summary>
    public int Gemeente(Kolom kolom, Gemeentetabel tabel)
    {
        var veld = Veld(kolom);
        if (!tabel.TryZoek(veld, out var id) && !veld.IsEmpty)
        {
            KeurAf(R09Gemeente.Code, kolom, R09Gemeente.Melding(tabel.Gemeenten));
        }

        return id;
    }

    /// <summary>Free text, without what may be a BSN (R01, W02); null when it is empty.</summary>
    public string? Tekst(Kolom kolom)
    {
        var veld = Veld(kolom);
        if (veld.IsEmpty)
        {
            return null;
        }

        var tekst = W02Nummer.Schoon(Encoding.UTF8.GetString(veld), out var gevonden);
        if (gevonden)
        {
            bevindingen.VoegToe(new Bevinding(W02Nummer.Code, bestand.Naam, Regel, kolom.Naam, W02Nummer.Melding));
        }

        return tekst;
    }

    private void KeurBereik(Kolom kolom, long honderdsten)
    {
        if (kolom.Vorm.Bereik is { } bereik && !bereik.Bevat(honderdsten))
        {
            KeurAf(R07Bereik.Code, kolom, bereik.Melding);
        }
    }
}

using System.Globalization;
using RsdAnalytics.Model;

namespace RsdAnalytics.Seeds.Reference;

/// <summary>
/// One row of a file of reference data. A field that is not as it should be becomes a message with its place, and the row is
/// left out (<see cref="Goed"/>); the value that is given back then only keeps the reading going.
/// </summary>
internal sealed class Rij(string bestand, long regel, IReadOnlyDictionary<string, string> velden, Meldingen meldingen)
{
    internal const string BronKolom = "bron";
    internal const string OpmerkingKolom = "opmerking";

    private const int EersteJaar = 1990;
    private const int LaatsteJaar = 2100;

    internal long Regel => regel;

    internal bool Goed { get; private set; } = true;

    /// <summary>Document and chapter of the row.</summary>
    internal string Bron => velden[BronKolom];

    /// <summary>A remark of the row; empty when there is none. Every file may have this column.</summary>
    internal string Opmerking => velden.GetValueOrDefault(OpmerkingKolom, "");

    internal void Fout(string kolom, string melding)
    {
        Goed = false;
        meldingen.Voeg(bestand, regel, kolom, melding);
    }

    /// <summary>Leaves the row out without a message, because the fault lies elsewhere and was told there.</summary>
    internal void Verwerp() => Goed = false;

    internal bool Leeg(string kolom) => velden[kolom].Length == 0;

    internal string TekstOfLeeg(string kolom) => velden[kolom];

    internal string Tekst(string kolom)
    {
        var tekst = velden[kolom];
        if (tekst.Length == 0)
        {
            Fout(kolom, "dit veld is leeg; vul het in.");
        }

        return tekst;
    }

    internal void EisBron()
    {
        if (Leeg(BronKolom))
        {
            Fout(BronKolom, "de bron ontbreekt; noem het document en het hoofdstuk.");
        }
    }

    internal decimal Getal(string kolom, decimal van, decimal tot)
    {
        var tekst = Tekst(kolom);
        if (tekst.Length == 0)
        {
            return van;
        }

        if (!Getalvorm.TryLees(tekst, out var waarde))
        {
            Fout(kolom, $"dit is geen getal; {Getalvorm.Uitleg}.");
            return van;
        }

        if (waarde < van || waarde > tot)
        {
            Fout(kolom, FormattableString.Invariant($"dit getal ligt niet tussen {van:0.##} en {tot:0.##}; verbeter het."));
            return van;
        }

        return waarde;
    }

    internal int Heel(string kolom, int van, int tot)
    {
        var waarde = Getal(kolom, van, tot);
        if (waarde != decimal.Truncate(waarde))
        {
            Fout(kolom, "dit moet een heel getal zijn; laat de decimalen weg.");
        }

        return (int)waarde;
    }

    internal int? HeelOfLeeg(string kolom, int van, int tot) => Leeg(kolom) ? null : Heel(kolom, van, tot);

    internal int Jaar(string kolom) => Heel(kolom, EersteJaar, LaatsteJaar);

    internal int? JaarOfLeeg(string kolom) => Leeg(kolom) ? null : Jaar(kolom);

    /// <summary>An amount in euros.</summary>
    internal Bedrag Bedrag(string kolom, decimal van, decimal tot) => Model.Bedrag.VanEuro(Getal(kolom, van, tot));

    /// <summary>A percentage as the fraction it stands for.</summary>
    internal decimal Percentage(string kolom, decimal van, decimal tot) => Getal(kolom, van, tot) / 100;

    internal decimal? PercentageOfLeeg(string kolom, decimal van, decimal tot) => Leeg(kolom) ? null : Percentage(kolom, van, tot);

    internal DateOnly Datum(string kolom)
    {
        var tekst = Tekst(kolom);
        if (!DateOnly.TryParseExact(tekst, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var datum))
        {
            if (tekst.Length > 0)
            {
                Fout(kolom, "dit is geen bestaande datum; schrijf JJJJ-MM-DD.");
            }

            return default;
        }

        if (datum.Year is < EersteJaar or > LaatsteJaar)
        {
            Fout(kolom, FormattableString.Invariant($"dit jaar ligt niet tussen {EersteJaar} en {LaatsteJaar}; verbeter de datum."));
        }

        return datum;
    }

    internal Maand Maand(string kolom)
    {
        var tekst = Tekst(kolom);
        if (!Model.Maand.TryParse(tekst, out var maand) && tekst.Length > 0)
        {
            Fout(kolom, "dit is geen maand; schrijf JJJJ-MM.");
        }

        return maand;
    }

    /// <summary>A number of thousands as the number it stands for.</summary>
    internal int Duizendtallen(string kolom) => (int)(Getal(kolom, 0, 100_000) * 1000);

    internal DateOnly? DatumOfLeeg(string kolom) => Leeg(kolom) ? null : Datum(kolom);

    internal bool JaNee(string kolom) => Keuze(kolom, ("ja", true), ("nee", false));

    internal T Keuze<T>(string kolom, params (string Tekst, T Waarde)[] keuzes)
    {
        var tekst = Tekst(kolom);
        foreach (var (mogelijk, waarde) in keuzes)
        {
            if (mogelijk.Equals(tekst, StringComparison.OrdinalIgnoreCase))
            {
                return waarde;
            }
        }

        if (tekst.Length > 0)
        {
            var namen = new List<string>();
            foreach (var (mogelijk, _) in keuzes)
            {
                namen.Add(mogelijk);
            }

            Fout(kolom, $"deze waarde is onbekend; kies uit {string.Join(", ", namen)}.");
        }

        return keuzes[0].Waarde;
    }
}

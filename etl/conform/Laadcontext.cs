using System.Text;
using RsdAnalytics.Etl.Conform.Registers;
using RsdAnalytics.Etl.Extract;
using RsdAnalytics.Model;
using RsdAnalytics.Model.Warehouse;

namespace RsdAnalytics.Etl.Conform;

/// <summary>What conforming a row of one month needs: the month, the dimensions and the pseudonyms.</summary>
internal sealed record Laadcontext(Maand Maand, Dimensies Dimensies, Pseudonimiseerder Pseudoniemen)
{
    // Of this month only: what a refused month brought is forgotten, and its numbers are given again.
    private readonly Veldgeheugen _redenen = new();
    private readonly Veldgeheugen _partners = new();

    /// <summary>The key of the person in a column of the row.</summary>
    public int Client(Rij rij, Contract.Kolom kolom) => Dimensies.Clienten.Id(rij.Pseudoniem(kolom));

    /// <summary>The key of the case in a column of the row.</summary>
    public int Dossier(Rij rij, Contract.Kolom kolom) => Dimensies.Dossiers.Id(rij.Pseudoniem(kolom));

    /// <summary>The key of the record in a column of the row.</summary>
    public int Bronsleutel(Rij rij, Contract.Kolom kolom) => Dimensies.Bronsleutels.Id(rij.Pseudoniem(kolom));

    /// <summary>The age in whole years at the end of the month: all that remains of a birth date. Unborn counts as 0.</summary>
    public int Leeftijd(DateOnly geboren)
    {
        var dag = Maand.LaatsteDag;
        var jaren = dag.Year - geboren.Year;
        return Math.Max(geboren.AddYears(jaren) > dag ? jaren - 1 : jaren, 0);
    }

    /// <summary>A day as the warehouse writes it, or none.</summary>
    public static long Dag(DateOnly? dag) => dag is { } d ? Datumsleutel.Van(d) : IRijschrijver.Leeg;

    /// <summary>The key of a reason, or none.</summary>
    public long Reden(Rij rij, Contract.Kolom kolom) => Tekst(rij, kolom, Dimensies.Redenen, _redenen);

    /// <summary>The key of a partner, or none.</summary>
    public long Partner(Rij rij, Contract.Kolom kolom) => Tekst(rij, kolom, Dimensies.Partners, _partners);

    private static long Tekst(Rij rij, Contract.Kolom kolom, Tekstregister register, Veldgeheugen geheugen)
    {
        var veld = rij.Veld(kolom);
        if (veld.IsEmpty)
        {
            return IRijschrijver.Leeg;
        }

        if (geheugen.TryGeef(veld, out var id))
        {
            return id;
        }

        var tekst = rij.Tekst(kolom)!;
        id = register.Id(tekst);
        // A text from which a number was taken is a finding every time.
        if (Encoding.UTF8.GetBytes(tekst).AsSpan().SequenceEqual(veld))
        {
            geheugen.Onthoud(veld, id);
        }

        return id;
    }
}

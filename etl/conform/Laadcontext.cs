using RsdAnalytics.Etl.Extract;
using RsdAnalytics.Model;

namespace RsdAnalytics.Etl.Conform;

/// <summary>What conforming a row of one month needs: the month, the dimensions and the pseudonyms.</summary>
internal sealed record Laadcontext(Maand Maand, Dimensies Dimensies, Pseudonimiseerder Pseudoniemen)
{
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
    public static long Dag(DateOnly? dag) => dag is { } d ? Datumsleutel.Van(d) : Model.Warehouse.IRijschrijver.Leeg;

    /// <summary>The registers' number of a free text, or none.</summary>
    public long Reden(Rij rij, Contract.Kolom kolom) => Dimensies.Redenen.IdOfLeeg(rij.Tekst(kolom));
}

namespace RsdAnalytics.Model;

/// <summary>
/// The day on which a year is judged: it limits events (their date ≤ peildatum) and month-end snapshots
/// (a month counts when its last day ≤ peildatum). Source: rekenregels, "Notation".
/// </summary>
public readonly record struct Peildatum
{
    private Peildatum(int jaar, DateOnly dag)
    {
        Jaar = jaar;
        Dag = dag;
    }

    /// <summary>The year that is judged.</summary>
    public int Jaar { get; }

    /// <summary>The day itself.</summary>
    public DateOnly Dag { get; }

    /// <summary>The day as the warehouse writes it.</summary>
    public int Sleutel => Datumsleutel.Van(Dag);

    /// <summary>The key of the last month that counts: the newest month whose last day does not lie after the peildatum.</summary>
    public int LaatsteMaand
    {
        get
        {
            var maand = Maand.Van(Dag);
            return (maand.LaatsteDag == Dag ? maand : maand.Vorige).Sleutel;
        }
    }

    /// <summary>31 December of the year, or the last day of the last loaded month when that is earlier.</summary>
    public static Peildatum Standaard(int jaar, Maand? laatsteMaand)
    {
        var eindeJaar = new DateOnly(jaar, 12, 31);
        return laatsteMaand is { } maand && maand.LaatsteDag < eindeJaar
            ? new Peildatum(jaar, maand.LaatsteDag)
            : new Peildatum(jaar, eindeJaar);
    }

    /// <summary>A day the user chose; rejected (false) when it does not lie in the year.</summary>
    public static bool TryKies(int jaar, DateOnly dag, out Peildatum peildatum)
    {
        peildatum = new Peildatum(jaar, dag);
        return dag.Year == jaar;
    }
}

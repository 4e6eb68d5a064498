namespace RsdAnalytics.Etl.Conform;

/// <summary>What kind of number is replaced: equal numbers of two kinds become two pseudonyms.</summary>
internal enum Nummersoort
{
    /// <summary>A BSN.</summary>
    Persoon = 'P',

    /// <summary>A dossiernummer.</summary>
    Dossier = 'D',

    /// <summary>plaatsing_id.</summary>
    Plaatsing = 'L',

    /// <summary>traject_id.</summary>
    Traject = 'T',

    /// <summary>lks_id.</summary>
    Loonkostensubsidie = 'K',

    /// <summary>begeleiding_id.</summary>
    Begeleiding = 'B',

    /// <summary>gesprek_id.</summary>
    Gesprek = 'G',
}

/// <summary>The kinds of numbers, by the name of the column that holds them: a name stands for one kind in whatever file.</summary>
internal static class Nummersoorten
{
    private static readonly Dictionary<string, Nummersoort> Bekend = new(StringComparer.OrdinalIgnoreCase)
    {
        ["bsn"] = Nummersoort.Persoon,
        ["bsn_partner"] = Nummersoort.Persoon,
        ["dossiernummer"] = Nummersoort.Dossier,
        ["plaatsing_id"] = Nummersoort.Plaatsing,
        ["traject_id"] = Nummersoort.Traject,
        ["lks_id"] = Nummersoort.Loonkostensubsidie,
        ["begeleiding_id"] = Nummersoort.Begeleiding,
        ["gesprek_id"] = Nummersoort.Gesprek,
    };

    /// <summary>The kind of number in a column; null when it holds none.</summary>
    public static Nummersoort? Van(string kolom) => Bekend.TryGetValue(kolom, out var soort) ? soort : null;
}

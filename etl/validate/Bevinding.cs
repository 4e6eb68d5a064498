namespace RsdAnalytics.Etl.Validate;

/// <summary>
/// Something that is wrong in a delivery, with its place and what to correct; never the value, the person or the row.
/// </summary>
/// <param name="Code">R01–R09 (row refused), M01–M08 (month refused), W01–W02 (warning).</param>
/// <param name="Bestand">The file; null when it concerns the month as a whole.</param>
/// <param name="Regel">The line in the file, the header is 1; null when it concerns the file as a whole.</param>
/// <param name="Kolom">The column; null when it concerns the whole row.</param>
/// <param name="Melding">What is wrong and what to do, in Dutch.</param>
public sealed record Bevinding(string Code, string? Bestand, int? Regel, string? Kolom, string Melding)
{
    /// <summary>
    /// The key of the case of a refused row of dossiers.csv, when its number could be read: it explains a case that is gone.
    /// </summary>
    internal int? DossierId { get; init; }

    /// <summary>Whether the finding refuses a row.</summary>
    public bool KeurtRijAf => Code[0] == 'R';

    /// <summary>Whether the finding refuses the month.</summary>
    public bool WeigertMaand => Code[0] == 'M';

    /// <summary>The place as people write it: file:line, column.</summary>
    public string Plaats => (Bestand, Regel, Kolom) switch
    {
        (null, _, _) => "",
        (_, null, null) => Bestand,
        (_, null, _) => $"{Bestand}, kolom {Kolom}",
        (_, _, null) => $"{Bestand}:{Regel}",
        _ => $"{Bestand}:{Regel}, kolom {Kolom}",
    };
}

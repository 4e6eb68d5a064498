using System.Collections.Immutable;

namespace RsdAnalytics.Reports.Document;

/// <summary>A column of a table.</summary>
/// <param name="Kop">The header, unique within the table.</param>
/// <param name="Eenheid">The unit, shown in the header and not in the cells; null where there is none.</param>
/// <param name="Breedte">The width in characters, for the workbook.</param>
/// <param name="Rechts">Whether the cells hold numbers and stand to the right.</param>
public sealed record Kolom(string Kop, string? Eenheid = null, double Breedte = 14, bool Rechts = false)
{
    /// <summary>Header and unit together: "Uitstroom (dossiers)".</summary>
    public string Volledig => Eenheid is null ? Kop : Kop + " (" + Eenheid + ")";
}

/// <summary>A row of a table; its first cell names it.</summary>
/// <param name="Cellen">One cell per column.</param>
/// <param name="Nadruk">Whether the row is a total.</param>
public sealed record Rij(ImmutableArray<Cel> Cellen, bool Nadruk = false);

/// <summary>A table: rows of typed cells under columns with units.</summary>
public sealed record Tabel
{
    /// <summary>A table with its caption, columns and rows.</summary>
    /// <param name="id">Unique within the report: lower-case letters, digits and hyphens.</param>
    /// <param name="bijschrift">What the table shows, of whom and over which period.</param>
    /// <param name="kolommen">At least one column, each with its own header.</param>
    /// <param name="rijen">The rows, each with as many cells as there are columns.</param>
    /// <exception cref="ArgumentException">The rows do not fit the columns, or two headers are equal.</exception>
    public Tabel(string id, string bijschrift, ImmutableArray<Kolom> kolommen, ImmutableArray<Rij> rijen)
    {
        if (kolommen.IsEmpty || kolommen.Select(k => k.Volledig).Distinct(StringComparer.OrdinalIgnoreCase).Count() != kolommen.Length)
        {
            throw new ArgumentException($"Tabel {id}: elke kolom heeft een eigen kop nodig.", nameof(kolommen));
        }

        if (rijen.Any(rij => rij.Cellen.Length != kolommen.Length))
        {
            throw new ArgumentException($"Tabel {id}: een rij heeft niet evenveel cellen als er kolommen zijn.", nameof(rijen));
        }

        (Id, Bijschrift, Kolommen, Rijen) = (id, bijschrift, kolommen, rijen);
    }

    /// <summary>Unique within the report.</summary>
    public string Id { get; }

    /// <summary>What the table shows.</summary>
    public string Bijschrift { get; }

    /// <summary>The columns.</summary>
    public ImmutableArray<Kolom> Kolommen { get; }

    /// <summary>The rows.</summary>
    public ImmutableArray<Rij> Rijen { get; }
}

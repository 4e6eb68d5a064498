namespace RsdAnalytics.Reports.Workbook;

/// <summary>Names of sheets and tables as the file format allows them.</summary>
internal static class Bladnaam
{
    private const int Langst = 31;

    /// <summary>The name without the characters that a sheet's name may not hold, at most 31 long.</summary>
    public static string Van(string naam)
    {
        var schoon = string.Concat(Document.Schoon.Tekst(naam).Select(teken => teken is '[' or ']' or ':' or '*' or '?' or '/' or '\\' ? '-' : teken))
            .Trim('\'', ' ');
        return schoon.Length <= Langst ? schoon : schoon[..Langst].TrimEnd();
    }

    /// <summary>A table's name: letters, digits and underscores after "t_".</summary>
    public static string Tabel(string id) =>
        "t_" + string.Concat(id.Select(teken => char.IsAsciiLetterOrDigit(teken) ? teken : '_'));

    /// <summary>A sheet's name as it stands in a formula.</summary>
    public static string InFormule(string bladnaam) => "'" + bladnaam.Replace("'", "''", StringComparison.Ordinal) + "'";
}

namespace RsdAnalytics.Model.Reference;

/// <summary>One value of a code list.</summary>
/// <param name="Waarde">The code as the warehouse keeps it: lower case as in the list, or upper case where the list has that (PW, EW01).</param>
/// <param name="Naam">The code in words, as a reader knows it.</param>
/// <param name="Bron">Document and chapter it comes from.</param>
public sealed record Code(string Waarde, string Naam, string Bron);

/// <summary>
/// The codes a column of the extract contract may hold, in the order in which tables show them. Codes are compared
/// without regard to case (extractcontract, "Form").
/// </summary>
/// <param name="Naam">The name of the list, for example traject_resultaat; see <see cref="Codelijsten"/>.</param>
/// <param name="Codes">The values, in display order.</param>
public sealed record Codelijst(string Naam, IReadOnlyList<Code> Codes)
{
    /// <summary>The code in the spelling of the list, or null when the list does not have it.</summary>
    public Code? Zoek(string waarde)
    {
        var gezocht = waarde.AsSpan().Trim();
        foreach (var code in Codes)
        {
            if (gezocht.Equals(code.Waarde, StringComparison.OrdinalIgnoreCase))
            {
                return code;
            }
        }

        return null;
    }
}

/// <summary>The names of the code lists that the extract contract uses.</summary>
public static class Codelijsten
{
    /// <summary>dossiers.regeling.</summary>
    public const string Regeling = "regeling";

    /// <summary>dossiers.leefvorm.</summary>
    public const string Leefvorm = "leefvorm";

    /// <summary>dossiers.trede.</summary>
    public const string Trede = "trede";

    /// <summary>dossiers.ontheffing.</summary>
    public const string Ontheffing = "ontheffing";

    /// <summary>plaatsingen.soort.</summary>
    public const string PlaatsingSoort = "plaatsing_soort";

    /// <summary>plaatsingen.uitstroom.</summary>
    public const string Uitstroom = "uitstroom";

    /// <summary>trajecten.resultaat.</summary>
    public const string TrajectResultaat = "traject_resultaat";

    /// <summary>trajecten.tegel.</summary>
    public const string Tegel = "tegel";

    /// <summary>begeleiding.soort.</summary>
    public const string BegeleidingSoort = "begeleiding_soort";

    /// <summary>jongerengesprekken.soort.</summary>
    public const string GesprekSoort = "gesprek_soort";
}

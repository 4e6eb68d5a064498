using System.Globalization;
using System.Xml.Linq;

namespace RsdAnalytics.Reports.Workbook;

/// <summary>
/// Puts the computed number beside every formula of a sheet. The library writes formulas without a value, and a reader that
/// does not recompute (a viewer, a script) would then see an empty cell.
/// </summary>
internal static class Formulewaarden
{
    private static readonly XNamespace Blad = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /// <summary>The sheet with a value in every formula cell.</summary>
    /// <param name="inhoud">The sheet as it was saved.</param>
    /// <param name="waarden">The number per address, for example E59.</param>
    /// <param name="uit">Where the sheet goes.</param>
    public static void Schrijf(Stream inhoud, IReadOnlyDictionary<string, double> waarden, Stream uit)
    {
        var document = XDocument.Load(inhoud);
        foreach (var cel in document.Descendants(Blad + "c").Where(cel => cel.Element(Blad + "f") is not null))
        {
            if (waarden.TryGetValue((string)cel.Attribute("r")!, out var waarde))
            {
                cel.Elements(Blad + "v").Remove();
                cel.Add(new XElement(Blad + "v", waarde.ToString("R", CultureInfo.InvariantCulture)));
            }
        }

        document.Save(uit, SaveOptions.DisableFormatting);
    }
}

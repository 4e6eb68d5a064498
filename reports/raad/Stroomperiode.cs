using System.Globalization;
using RsdAnalytics.Model;
using RsdAnalytics.Model.Figures;
using RsdAnalytics.Model.Reference;

namespace RsdAnalytics.Reports.Raad;

/// <summary>How long the periods are in which a flow is shown.</summary>
public enum Stroomperiode
{
    /// <summary>A month.</summary>
    Maand,

    /// <summary>A quarter.</summary>
    Kwartaal,

    /// <summary>A year.</summary>
    Jaar,
}

/// <summary>The periods of a flow: as short as goes without a small number in any of them.</summary>
internal static class Stroomperioden
{
    /// <summary>The shortest length at which no inflow and no outflow is small; a year when none is.</summary>
    public static Stroomperiode Kies(IReadOnlyList<Stroomregel> regels, Publicatiedrempel drempel)
    {
        foreach (var lengte in new[] { Stroomperiode.Maand, Stroomperiode.Kwartaal })
        {
            if (!regels.GroupBy(r => Naam(r.Maand, lengte)).Any(p => drempel.Verbergt(p.Sum(Erin)) || drempel.Verbergt(p.Sum(Eruit))))
            {
                return lengte;
            }
        }

        return Stroomperiode.Jaar;
    }

    /// <summary>The period a month belongs to: 2024-03, 2024-K1 or 2024.</summary>
    public static string Naam(Maand maand, Stroomperiode lengte) => lengte switch
    {
        Stroomperiode.Maand => maand.ToString(),
        Stroomperiode.Kwartaal => string.Create(CultureInfo.InvariantCulture, $"{maand.Jaar}-K{((maand.Nummer - 1) / 3) + 1}"),
        _ => Resultaatcellen.Periode(maand.Jaar),
    };

    /// <summary>All cases that came: those told late too.</summary>
    public static long Erin(Stroomregel r) => (long)(r.Instroom + r.NagekomenInstroom)!;

    /// <summary>All cases that went: those told late and those that vanished from the delivery too.</summary>
    public static long Eruit(Stroomregel r) => (long)(r.Uitstroom + r.NagekomenUitstroom + r.Verdwenen)!;
}

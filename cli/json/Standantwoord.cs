using RsdAnalytics.Model.Figures;

namespace RsdAnalytics.Cli.Json;

/// <summary>The answer of rsd stand --json. Source: rekenregels, "Machine-readable answers".</summary>
internal static class Standantwoord
{
    public static object Van(IEnumerable<Stroomregel> regels) => new
    {
        maanden = regels.Select(r => new
        {
            maand = r.Maand.ToString(),
            gemeente = r.Gemeente,
            begin = r.Begin,
            instroom = r.Instroom,
            nagekomen_instroom = r.NagekomenInstroom,
            uitstroom = r.Uitstroom,
            nagekomen_uitstroom = r.NagekomenUitstroom,
            verdwenen = r.Verdwenen,
            overgang_in = r.OvergangIn,
            overgang_uit = r.OvergangUit,
            eind = r.Eind,
        }),
    };
}

using RsdAnalytics.Cli.Start;

namespace RsdAnalytics.Cli.Json;

/// <summary>The answer of rsd --json: where the user stands.</summary>
internal static class Startantwoord
{
    public static object Van(Startbeeld beeld) => new
    {
        versie = Programma.Versie,
        warehouse = beeld.Warehouse,
        aanwezig = beeld.Aanwezig,
        synthetisch = beeld.Synthetisch,
        sleutel_gezet = beeld.Sleutel,
        maanden = beeld.Maanden.Count,
        van = beeld.Maanden.Count > 0 ? beeld.Maanden[0].ToString() : null,
        tot_en_met = beeld.Maanden.Count > 0 ? beeld.Maanden[^1].ToString() : null,
        ontbrekend = beeld.Ontbrekend.Select(m => m.ToString()),
        laatste_lading = beeld.Laatste is not { } laatste ? null : new
        {
            lading = laatste.Nummer,
            maand = laatste.Maand.ToString(),
            geladen_op = laatste.GeladenOp,
            geladen = laatste.Geladen,
            afgekeurd = laatste.Afgekeurd,
        },
        openstaand = beeld.Open.Select(o => new { code = o.Code, naam = o.Naam, aantal = o.Aantal }),
        heel_jaar = beeld.HeelJaar,
        vervolg = beeld.Vervolg.Select(v => new { opdracht = v.Opdracht, waarom = v.Waarom }),
    };
}

using System.Globalization;
using RsdAnalytics.Model;

namespace RsdAnalytics.Cli.Start;

/// <summary>From where a user stands to the commands that likely come next.</summary>
internal static class Wegwijzer
{
    /// <param name="beeld">Where the user stands.</param>
    /// <param name="achter">What each command needs behind it to mean the same warehouse.</param>
    /// <param name="demo">The warehouse of the demo, when it stands here; null otherwise.</param>
    /// <param name="verstreken">The month after the last loaded one, when it is over; null otherwise.</param>
    public static IReadOnlyList<Vervolgstap> Van(Startbeeld beeld, string achter, string? demo, Maand? verstreken) =>
        beeld.Maanden.Count == 0 ? [.. Begin(beeld, achter, demo)] : [.. Verder(beeld, achter, verstreken)];

    private static IEnumerable<Vervolgstap> Begin(Startbeeld beeld, string achter, string? demo)
    {
        if (demo is not null)
        {
            yield return new Vervolgstap($"rsd --warehouse {demo}", "verder met het warehouse van de demo");
        }

        if (beeld.Klaarstaand.Count > 0)
        {
            foreach (var stap in Laden(beeld, achter, Startlezer.Extracts, $"laadt {Maandental(beeld.Klaarstaand.Count)} uit de map {Startlezer.Extracts}"))
            {
                yield return stap;
            }
        }
        else
        {
            if (demo is null)
            {
                yield return new Vervolgstap("rsd demo", "doet alles op verzonnen gegevens, in de map uit");
            }

            foreach (var stap in Laden(beeld, achter, "MAP", "laadt uw eigen maanden: een map met een map per maand (JJJJ-MM)"))
            {
                yield return stap;
            }
        }
    }

    // Without a key nothing is loaded, so the key comes first.
    private static IEnumerable<Vervolgstap> Laden(Startbeeld beeld, string achter, string map, string waarom)
    {
        if (beeld.Sleutel)
        {
            yield return new Vervolgstap($"rsd laad {map}{achter}", waarom);
        }
        else
        {
            if (!beeld.Sleutelbestand)
            {
                yield return new Vervolgstap($"rsd sleutel nieuw {Startlezer.Sleutelbestand}", "maakt de sleutel voor pseudoniemen; zonder sleutel wordt niets geladen");
            }

            yield return new Vervolgstap($"rsd laad {map}{achter} --sleutelbestand {Startlezer.Sleutelbestand}", waarom);
        }
    }

    private static IEnumerable<Vervolgstap> Verder(Startbeeld beeld, string achter, Maand? verstreken)
    {
        if (beeld.Ontbrekend is [var gat, ..])
        {
            yield return new Vervolgstap($"rsd laad MAP --maand {gat}{achter}", "deze maand ontbreekt nog tussen de andere");
        }

        if (beeld.Klaarstaand is [var klaar, ..])
        {
            yield return new Vervolgstap($"rsd plan {Startlezer.Extracts}{achter}", $"in de map {Startlezer.Extracts} staat {klaar} klaar: wat zou laden doen");
        }
        else if (verstreken is { } maand && !beeld.Synthetisch)
        {
            yield return new Vervolgstap($"rsd laad MAP --maand {maand}{achter}", "deze maand is voorbij en nog niet geladen");
        }

        if (beeld.Open.Count > 0)
        {
            yield return new Vervolgstap($"rsd controleer{achter}", "noemt per bevinding de plaats in de bron");
        }

        var laatste = beeld.Maanden[^1];
        yield return new Vervolgstap(Tekst($"rsd kpi --jaar {laatste.Jaar}{achter}"), Tekst($"de resultaten van {laatste.Jaar}"));
        yield return new Vervolgstap($"rsd maandrapport --maand {laatste}{achter}", "twee bladen voor de leiding over de laatste maand");
        if (beeld.HeelJaar is { } jaar)
        {
            yield return new Vervolgstap(Tekst($"rsd rapport --jaar {jaar}{achter}"), Tekst($"alles wat over {jaar} te versturen is"));
        }
    }

    private static string Maandental(int aantal) => aantal == 1 ? "1 maand" : Tekst($"{aantal} maanden");

    private static string Tekst(FormattableString tekst) => tekst.ToString(CultureInfo.InvariantCulture);
}

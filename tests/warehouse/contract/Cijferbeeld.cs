using System.Collections;
using System.Globalization;
using RsdAnalytics.Model;
using RsdAnalytics.Model.Figures;
using RsdAnalytics.Model.Reference;
using RsdAnalytics.Model.Warehouse;

namespace RsdAnalytics.Tests.Warehouse.Contract;

/// <summary>Every figure that a warehouse can give, as lines of text: two engines with the same content must give the same lines.</summary>
internal static class Cijferbeeld
{
    public static IReadOnlyList<string> Van(IWarehouse warehouse, Referentiegegevens referentie, Stand stand)
    {
        var regels = new List<string>();
        void Neem(string naam, Func<object?> bereken)
        {
            try
            {
                regels.AddRange(Regels(naam, bereken()));
            }
            catch (CijferFout fout)
            {
                // A figure that the reference data does not allow is refused, with the same words.
                regels.Add($"{naam}: {fout.Message}");
            }
        }

        var maanden = Ladingen.Maanden(warehouse, stand);
        Neem("ladingen", () => Ladingen.Geldig(warehouse, stand));
        Neem("stand", () => new Stroomtabel(warehouse, referentie).Lees(stand));
        Neem("aansluiting", () => new Aansluiting(warehouse, referentie).Controleer(stand));
        Neem("alle ladingen", () => new Aansluiting(warehouse, referentie).Alle(stand));
        Neem("landelijk", () => new Landelijkevergelijking(warehouse, referentie).Bereken(stand));
        Neem("instroom", () => new Werkladderberekening(warehouse, referentie).Instroom(stand));
        foreach (var opdracht in referentie.Opdrachten)
        {
            Neem($"besparing {opdracht.Code}", () => new Besparingsberekening(warehouse, referentie).Bereken(opdracht, stand));
            Neem($"kosten {opdracht.Code}", () => new Kostenberekening(warehouse, referentie).Bereken(opdracht, stand));
        }

        foreach (var jaar in maanden.Select(m => m.Jaar).Distinct())
        {
            var peildatum = Peildatum.Standaard(jaar, maanden[^1]);
            var j = jaar.ToString(CultureInfo.InvariantCulture);
            var kpis = new KpiBerekening(warehouse, referentie).Bereken(peildatum, stand);
            Neem($"kpi {j}", () => kpis);
            Neem($"onzekerheid {j}", () => new KpiOnzekerheden(warehouse, referentie).Bereken(peildatum, stand, kpis));
            Neem($"voetnoten {j}", () => new KpiOverzicht(warehouse, referentie).Voetnoten(peildatum, stand));
            Neem($"per maand {j}", () => new KpiOverzicht(warehouse, referentie).PerMaand(jaar, stand));
            Neem($"bandbreedte {j}", () => new Bandbreedteberekening(warehouse, referentie).Bereken(jaar, stand));
            Neem($"bestand {j}", () => new Bandbreedteberekening(warehouse, referentie).Dossiers(jaar, stand));
            Neem($"buig {j}", () => new Buigberekening(warehouse, referentie).Bereken(jaar, stand));
            Neem($"doelgroepen {j}", () => new Doelgroepberekening(warehouse, referentie).Bereken(peildatum, stand));
            Neem($"leon {j}", () => new Leonberekening(warehouse, referentie).Bereken(peildatum, stand));
            Neem($"lks {j}", () => new Lksberekening(warehouse, referentie).Bereken(peildatum, stand));
            Neem($"bewegingen {j}", () => new Werkladderberekening(warehouse, referentie).Bewegingen(peildatum, stand));
            Neem($"duur {j}", () => new Werkladderberekening(warehouse, referentie).Duur(peildatum, stand));
            Neem($"halen {j}", () => new HalenWeHet(warehouse, referentie).Bereken(peildatum, stand));
            foreach (var definitie in KpiDefinities.Alle)
            {
                Neem($"herleid {definitie.Code} {j}", () => new Herleiding(warehouse, referentie).Kpi(definitie, Gemeente.Totaal, peildatum, stand));
            }
        }

        foreach (var cel in Stroomcel.Alle)
        {
            Neem($"herleid {cel.Naam}", () => new Herleiding(warehouse, referentie).Stroom(cel, maanden[^1], Gemeente.Totaal, stand));
        }

        return regels;
    }

    /// <summary>What the warehouse holds of a person.</summary>
    public static IReadOnlyList<string> Inzage(IWarehouse warehouse, Pseudoniem persoon) => [.. Regels("inzage", new Inzage(warehouse).Lees(persoon))];

    // Structure by structure, so that a difference is told by its place.
    private static IEnumerable<string> Regels(string plek, object? waarde)
    {
        switch (waarde)
        {
            case null:
                return [$"{plek} = geen"];
            case string or bool or Enum or Maand or Bedrag or Pseudoniem or Peildatum:
                return [$"{plek} = {waarde}"];
            case IFormattable getal when waarde.GetType().IsPrimitive || waarde is decimal or DateOnly or DateTime or DateTimeOffset:
                return [$"{plek} = {getal.ToString(null, CultureInfo.InvariantCulture)}"];
            case IEnumerable rij:
                return rij.Cast<object?>().SelectMany((deel, i) => Regels(string.Create(CultureInfo.InvariantCulture, $"{plek}[{i}]"), deel));
            default:
                return waarde.GetType().GetProperties()
                    .Where(p => p.CanRead && p.GetIndexParameters().Length == 0 && !p.GetMethod!.IsStatic)
                    .SelectMany(p => Regels($"{plek}.{p.Name}", p.GetValue(waarde)));
        }
    }
}

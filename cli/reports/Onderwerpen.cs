using RsdAnalytics.Cli.Figures;
using RsdAnalytics.Cli.Forecasts;
using RsdAnalytics.Model;
using RsdAnalytics.Model.Figures;
using RsdAnalytics.Model.Warehouse;
using RsdAnalytics.Reports.Evaluatie;
using RsdAnalytics.Reports.Speech;

namespace RsdAnalytics.Cli.Reports;

/// <summary>Gathers the figures of the subjects of an evaluatie; what cannot be made is left out with its reason.</summary>
internal static class Onderwerpen
{
    /// <summary>Every subject on a peildatum and in a state.</summary>
    public static Onderwerpcijfers Verzamel(Cijferbron bron, Peildatum peildatum)
    {
        var (warehouse, referentie, stand, _) = bron;
        var redenen = new Dictionary<string, string>(StringComparer.Ordinal);
        T? Probeer<T>(string sectie, Func<T?> maak)
            where T : class
        {
            try
            {
                return maak();
            }
            catch (Exception fout) when (fout is CijferFout or WarehouseFout)
            {
                // A figure that rests on detail that was removed is told as absent; the rest of the report stays what it was.
                redenen[sectie] = fout.Message;
                return null;
            }
        }

        var overzicht = new KpiOverzicht(warehouse, referentie, bron.Kpis);
        var nu = overzicht.Moment(peildatum, stand);
        var bandbreedte = Probeer("bandbreedte", () => new Bandbreedteberekening(warehouse, referentie).Bereken(peildatum.Jaar, stand));
        var opdracht = referentie.Opdracht(peildatum.Jaar);
        var kosten = new Kostenberekening(warehouse, referentie);
        if (opdracht is null)
        {
            redenen["besparing"] = redenen["maatschappelijk"] = redenen["kosten"] = $"In {Datums.Jaar(peildatum.Jaar)} liep geen opdracht.";
        }

        // Each of these goes through all cases and needs none of the others: the longest first.
        IReadOnlyList<Trededuur> duur = [];
        IReadOnlyList<Doelgroepuitkomst> doelgroepen = [];
        Leontabel? leon = null;
        IReadOnlyList<Lksuitkomst> lks = [];
        IReadOnlyList<Instroomcohort> instroom = [];
        IReadOnlyList<Tredebeweging> bewegingen = [];
        Naastelkaar.Doe(warehouse,
        [
            lezer => doelgroepen = new Doelgroepberekening(lezer, referentie).Bereken(peildatum, stand),
            lezer => duur = new Werkladderberekening(lezer, referentie).Duur(peildatum, stand),
            lezer => leon = new Leonberekening(lezer, referentie).Bereken(peildatum, stand),
            lezer => lks = new Lksberekening(lezer, referentie).Bereken(peildatum, stand),
            lezer => instroom = new Werkladderberekening(lezer, referentie).Instroom(stand, peildatum.Dag),
            lezer => bewegingen = new Werkladderberekening(lezer, referentie).Bewegingen(peildatum, stand),
        ]);

        return new Onderwerpcijfers
        {
            PerMaand = Probeer("kpi-per-maand", () => overzicht.PerMaand(peildatum.Jaar, stand).Where(m => m.Peildatum.Dag <= peildatum.Dag).ToList()) ?? [],
            AlleJaren = [.. overzicht.AlleJaren(stand).Where(m => m.Peildatum.Jaar < peildatum.Jaar), nu],
            Ernaast = overzicht.Ernaast(nu, stand),
            Halen = peildatum.Dag < new DateOnly(peildatum.Jaar, 12, 31) ? Probeer("halen", () => new HalenWeHet(warehouse, referentie).Bereken(peildatum, stand)) ?? [] : [],
            Besparing = opdracht is null ? null : Probeer("besparing", () => new Besparingsberekening(warehouse, referentie).Bereken(opdracht, stand, peildatum.Dag)),
            Kosten = opdracht is null ? null : Probeer("kosten", () => kosten.Bereken(opdracht, stand)),
            Businesscase = Probeer("businesscase", () => kosten.Businesscase(stand)) ?? [],
            Bandbreedte = bandbreedte,
            BandbreedteVerwacht = bandbreedte is null ? [] : Bandbreedtevooruitblik.Maak(bron, bandbreedte).Regels,
            Buig = new Buigberekening(warehouse, referentie).Bereken(peildatum.Jaar, stand, Prognoses.RestVanJaar(bron, peildatum.Jaar)),
            Bewegingen = bewegingen,
            Duur = duur,
            Instroom = instroom,
            Leon = leon,
            Lks = lks,
            Doelgroepen = doelgroepen,
            Redenen = redenen,
        };
    }
}

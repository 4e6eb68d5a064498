using RsdAnalytics.Forecasting;
using RsdAnalytics.Model.Figures;
using RsdAnalytics.Model.Reference;
using RsdAnalytics.Model.Warehouse;

namespace RsdAnalytics.Cli.Forecasts;

/// <summary>A forecast that was kept.</summary>
/// <param name="Nummer">Its number.</param>
/// <param name="Nieuw">Whether it was kept now, or the very same one earlier.</param>
internal sealed record Vastlegging(int Nummer, bool Nieuw)
{
    /// <summary>Keeps the forecast in the warehouse.</summary>
    /// <param name="warehouse">The warehouse.</param>
    /// <param name="referentie">The reference data.</param>
    /// <param name="prognose">The forecast.</param>
    /// <param name="gevraagd">The model as it was asked for.</param>
    /// <param name="seed">The seed of its paths.</param>
    /// <param name="stand">The state it was made from.</param>
    /// <param name="nu">The moment, UTC.</param>
    public static Vastlegging Maak(
        IWarehouse warehouse, Referentiegegevens referentie, Prognose prognose, string gevraagd, int seed, Stand stand, DateTimeOffset nu)
    {
        var totaal = prognose.Totaal;
        var kenmerk = new Prognosekenmerk(
            Math.Min(stand.Lading, Ladingen.Laatste(warehouse)), prognose.Oorsprong, totaal.Punten.Count, gevraagd, totaal.Model, seed);
        var regels = prognose.Reeksen.SelectMany(reeks => reeks.Punten.Select(
            p => new Prognoseregel(reeks.Reeks, p.Maand, p.Punt, p.Onder80, p.Boven80, p.Onder95, p.Boven95))).ToList();
        var (nummer, nieuw) = new Prognosebewaring(warehouse, referentie).Bewaar(kenmerk, regels, nu, Programma.Versie);
        return new Vastlegging(nummer, nieuw);
    }

    /// <summary>What happened, for people.</summary>
    public string Melding => Nieuw
        ? $"Vastgelegd als prognose {Nummer}. Hoe zij uitkomt, toont later: rsd prognose --terugblik"
        : $"Precies deze prognose was al vastgelegd als nummer {Nummer}; er is niets toegevoegd.";
}

namespace RsdAnalytics.Forecasting.Flows;

/// <summary>
/// The second view on the number of cases: the inflow and the chance to leave are forecast each by itself and the stock follows
/// from them. It answers "what if", which a forecast of the stock cannot.
/// </summary>
/// <param name="Naam">The municipality, or Totaal.</param>
/// <param name="Maanden">One line for each month of the horizon.</param>
public sealed record Stroomprognose(string Naam, IReadOnlyList<Stroommaand> Maanden)
{
    // Extra placements that do not last are back when their durability is measured.
    private const int TerugNa = 6;

    /// <summary>Benefit above the baseline over a calendar year within the horizon, in euros.</summary>
    public double Lasten(int jaar) => Maanden.Where(maand => maand.Maand.Jaar == jaar).Sum(maand => maand.Lasten);

    /// <summary>Forecasts the flows with a model by its name (<see cref="Modellen"/>) and applies the scenario.</summary>
    /// <inheritdoc cref="Maak(Stroomhistorie, int, Scenario, Scenarioparameters, IForecaster)"/>
    /// <exception cref="OnbekendModelFout">There is no such model.</exception>
    public static Stroomprognose Maak(
        Stroomhistorie historie, int horizon, Scenario scenario, Scenarioparameters parameters, string model = Modellen.Standaard) =>
        Maak(historie, horizon, scenario, parameters, Modellen.Vind(model));

    /// <summary>Forecasts the flows and applies the scenario.</summary>
    /// <param name="historie">The flows until now.</param>
    /// <param name="horizon">The number of months ahead, 1–120.</param>
    /// <param name="scenario">The changes.</param>
    /// <param name="parameters">What a placement does and what a case costs.</param>
    /// <param name="model">The model for both flows.</param>
    /// <exception cref="ArgumentOutOfRangeException">The horizon lies outside 1–120, or the scenario takes away more than there is.</exception>
    public static Stroomprognose Maak(
        Stroomhistorie historie, int horizon, Scenario scenario, Scenarioparameters parameters, IForecaster model)
    {
        ArgumentNullException.ThrowIfNull(historie);
        ArgumentNullException.ThrowIfNull(scenario);
        ArgumentNullException.ThrowIfNull(parameters);
        ArgumentNullException.ThrowIfNull(model);
        ArgumentOutOfRangeException.ThrowIfLessThan(horizon, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(horizon, Bestandsprognose.LangsteHorizon);
        ArgumentOutOfRangeException.ThrowIfNegative(scenario.ExtraPlaatsingen, nameof(scenario));
        ArgumentOutOfRangeException.ThrowIfLessThan(scenario.Instroom, -1, nameof(scenario));
        ArgumentOutOfRangeException.ThrowIfLessThan(scenario.Uitstroom, -1, nameof(scenario));
        var instroom = model.Voorspel(new Reeks(historie.Naam, historie.Begin, historie.Instroom), horizon).Punten;
        var kansen = historie.Uitstroom.Select((uit, t) => uit / Math.Max(1, historie.Stand[t]));
        var kans = model.Voorspel(new Reeks(historie.Naam, historie.Begin, kansen), horizon).Punten;
        return new Stroomprognose(historie.Naam, Loop(historie, instroom, kans, scenario, parameters));
    }

    private static List<Stroommaand> Loop(
        Stroomhistorie historie, IReadOnlyList<double> instroom, IReadOnlyList<double> kans, Scenario scenario, Scenarioparameters parameters)
    {
        var maanden = new List<Stroommaand>();
        var weg = new List<double>();
        var (basis, stand) = (historie.Stand[^1], historie.Stand[^1]);
        for (var h = 0; h < instroom.Count; h++)
        {
            var (basisVoor, standVoor) = (basis, stand);
            basis = Math.Max(0, basis + instroom[h] - (basis * Math.Min(1, kans[h])));

            var terug = h >= TerugNa ? weg[h - TerugNa] * (1 - parameters.Duurzaam) : 0;
            var erin = (instroom[h] * (1 + scenario.Instroom)) + terug;
            var gewoon = stand * Math.Min(1, kans[h] * (1 + scenario.Uitstroom));
            weg.Add(Math.Min(stand + erin - gewoon, scenario.ExtraPlaatsingen / 12 * parameters.VolledigeUitstroom));
            stand += erin - gewoon - weg[h];

            var meer = (stand + standVoor - basis - basisVoor) / 2;
            maanden.Add(new Stroommaand(
                historie.Einde.Plus(h + 1), basis, stand, erin, gewoon + weg[h], meer * parameters.UitkeringPerJaar / 12));
        }

        return maanden;
    }
}

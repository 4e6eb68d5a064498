using RsdAnalytics.Forecasting.Circulaire;
using RsdAnalytics.Forecasting.Intervals;
using RsdAnalytics.Forecasting.Reconciliation;
using RsdAnalytics.Model;

namespace RsdAnalytics.Forecasting;

/// <summary>The one call behind <c>rsd prognose</c> and the reports: gemeenten in, a coherent forecast with intervals out.</summary>
public static class Bestandsprognose
{
    /// <summary>The longest horizon, in months: past ten years an extrapolation says nothing.</summary>
    public const int LangsteHorizon = 120;

    /// <summary>The number of sampled paths.</summary>
    public const int AantalPaden = 2000;

    /// <summary>The seed when none is given.</summary>
    public const int StandaardSeed = 42;

    /// <summary>Forecasts the gemeenten and their Totaal with a model by its name (<see cref="Modellen"/>).</summary>
    /// <inheritdoc cref="Maak(IReadOnlyList{Reeks}, int, IForecaster, IReadOnlyList{Circulairejaar}?, int)"/>
    /// <exception cref="OnbekendModelFout">There is no such model.</exception>
    public static Prognose Maak(
        IReadOnlyList<Reeks> gemeenten,
        int horizon,
        string model = Modellen.Standaard,
        IReadOnlyList<Circulairejaar>? circulaire = null,
        int seed = StandaardSeed) => Maak(gemeenten, horizon, Modellen.Vind(model), circulaire, seed);

    /// <summary>Forecasts the gemeenten and their Totaal.</summary>
    /// <param name="gemeenten">The series that together are Totaal: the same months, values of zero or more.</param>
    /// <param name="horizon">The number of months ahead, 1–120.</param>
    /// <param name="model">The model for each gemeente.</param>
    /// <param name="circulaire">The septembercirculaire to hold the year-ends against, or null.</param>
    /// <param name="seed">The seed of the sampled paths: the same seed gives the same paths.</param>
    /// <exception cref="ArgumentException">The series do not cover the same months, or two have one name.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The horizon lies outside 1–120.</exception>
    public static Prognose Maak(
        IReadOnlyList<Reeks> gemeenten,
        int horizon,
        IForecaster model,
        IReadOnlyList<Circulairejaar>? circulaire = null,
        int seed = StandaardSeed)
    {
        ArgumentNullException.ThrowIfNull(gemeenten);
        ArgumentNullException.ThrowIfNull(model);
        ArgumentOutOfRangeException.ThrowIfLessThan(horizon, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(horizon, LangsteHorizon);
        var totaal = Reeks.Som(Gemeente.Totaal, gemeenten);
        if (gemeenten.Select(reeks => reeks.Naam).Append(Gemeente.Totaal).Distinct(StringComparer.Ordinal).Count() != gemeenten.Count + 1)
        {
            throw new ArgumentException("Elke gemeente heeft een eigen naam, en geen heet Totaal.", nameof(gemeenten));
        }

        var eenheid = Eenheid.Van(totaal.Span);
        Reeksprognose[] prognoses =
        [
            .. Optelling.Maak(
                    Eenheid.Deel(totaal, eenheid), [.. gemeenten.Select(reeks => Eenheid.Deel(reeks, eenheid))], model, horizon, seed)
                .Select(prognose => Eenheid.Maal(prognose, eenheid)),
        ];
        var reeksen = gemeenten.Prepend(totaal).ToDictionary(reeks => reeks.Naam, StringComparer.Ordinal);
        return new Prognose(
            totaal.Einde,
            prognoses,
            Vergelijking.Maak(circulaire ?? [], prognoses, (naam, maand) => reeksen[naam].Waarde(maand)));
    }

    /// <summary>Forecasts one series on its own, with intervals and without paths: for the user's own series.</summary>
    /// <param name="reeks">The series.</param>
    /// <param name="horizon">The number of months ahead, 1–120.</param>
    /// <param name="model">The model.</param>
    /// <exception cref="ArgumentOutOfRangeException">The horizon lies outside 1–120.</exception>
    public static Reeksprognose MaakEnkel(Reeks reeks, int horizon, IForecaster model)
    {
        ArgumentNullException.ThrowIfNull(reeks);
        ArgumentNullException.ThrowIfNull(model);
        ArgumentOutOfRangeException.ThrowIfLessThan(horizon, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(horizon, LangsteHorizon);
        var eenheid = Eenheid.Van(reeks.Span);
        var toets = Terugtoets.Maak(Eenheid.Deel(reeks, eenheid), model, horizon);
        return Eenheid.Maal(toets.Prognose(Conformeel.Banden(toets), []), eenheid);
    }
}

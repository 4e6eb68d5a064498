using RsdAnalytics.Forecasting;
using RsdAnalytics.Model;
using RsdAnalytics.Model.Figures;
using RsdAnalytics.Model.Reference;
using RsdAnalytics.Model.Warehouse;

namespace RsdAnalytics.Cli.Forecasts;

/// <summary>
/// The national line beside the forecast: from December to December what the country did (CBS 37789ksz), what the RSD did, and
/// what the septembercirculaire expected; for the Decembers to come the forecast of both.
/// </summary>
internal static class Landelijkelijn
{
    private const int JarenVerleden = 3;

    /// <summary>One line a year for Totaal, from three years before the last known month to the last December of the forecast.</summary>
    public static IReadOnlyList<Landelijkjaar> Maak(
        Prognose prognose, IWarehouse warehouse, Referentiegegevens referentie, Stand stand, IForecaster model)
    {
        var einde = prognose.Totaal.Punten[^1].Maand;
        var jaren = Enumerable.Range(prognose.Oorsprong.Jaar - JarenVerleden, JarenVerleden + einde.Jaar - prognose.Oorsprong.Jaar + 1)
            .Where(jaar => new Maand(jaar, 12) <= einde).ToList();
        if (jaren.Count == 0)
        {
            return [];
        }

        var geteld = new Landelijkevergelijking(warehouse, referentie).Bereken(stand)
            .Where(r => r.Gemeente == Gemeente.Totaal && !r.DeelVanJaar).ToDictionary(r => r.Jaar);
        var verwacht = Verwacht(referentie, einde, model);
        return
        [
            .. jaren.Select(jaar => new Landelijkjaar(
                jaar, Rsd(jaar), Groei(Rsd(jaar), Rsd(jaar - 1)), Land(jaar), Groei(Land(jaar), Land(jaar - 1)), (double?)referentie.Circulaire(jaar)?.Groei)),
        ];

        Decembertal? Rsd(int jaar) => geteld.TryGetValue(jaar, out var regel) && regel.Rsd is { } tal
            ? new Decembertal(tal.Aantal, Verwacht: false)
            : prognose.Totaal.Punt(new Maand(jaar, 12)) is { } punt ? new Decembertal(punt.Punt, Verwacht: true) : null;

        Decembertal? Land(int jaar) => Bekend(referentie, jaar) is { } aantal
            ? new Decembertal(aantal, Verwacht: false)
            : verwacht?.Punt(new Maand(jaar, 12)) is { } punt ? new Decembertal(punt.Punt, Verwacht: true) : null;
    }

    private static double? Groei(Decembertal? nu, Decembertal? toen) => toen is { Aantal: > 0 } ? (nu?.Aantal / toen.Aantal) - 1 : null;

    private static int? Bekend(Referentiegegevens referentie, int jaar) =>
        referentie.LandelijkeMaanden.FirstOrDefault(m => m.Maand == new Maand(jaar, 12))?.Aantal ?? referentie.LandelijkVan(jaar)?.December;

    // The country by the same model, from its last published month.
    private static Reeksprognose? Verwacht(Referentiegegevens referentie, Maand einde, IForecaster model)
    {
        var maanden = referentie.LandelijkeMaanden.OrderByDescending(m => m.Maand).ToList();
        var reeks = maanden.TakeWhile((m, i) => m.Maand == maanden[0].Maand.Plus(-i)).Reverse().ToList();
        if (reeks.Count == 0 || einde <= reeks[^1].Maand)
        {
            return null;
        }

        var horizon = Math.Min(einde.MaandenSinds(reeks[^1].Maand), Bestandsprognose.LangsteHorizon);
        return Bestandsprognose.MaakEnkel(new Reeks("landelijk", reeks[0].Maand, reeks.Select(m => (double)m.Aantal)), horizon, model);
    }
}

/// <summary>A number at the end of a December.</summary>
/// <param name="Aantal">The number.</param>
/// <param name="Verwacht">Whether it is a forecast.</param>
internal sealed record Decembertal(double Aantal, bool Verwacht);

/// <summary>One year of the RSD beside the country and the septembercirculaire; growth as a fraction, null when not known.</summary>
/// <param name="Jaar">The year.</param>
/// <param name="Rsd">The open cases of the RSD at its end.</param>
/// <param name="RsdGroei">Their growth since the December before.</param>
/// <param name="Land">The national number of benefits at its end.</param>
/// <param name="LandGroei">Its growth since the December before.</param>
/// <param name="CirculaireGroei">The growth that the septembercirculaire expected.</param>
internal sealed record Landelijkjaar(
    int Jaar, Decembertal? Rsd, double? RsdGroei, Decembertal? Land, double? LandGroei, double? CirculaireGroei);

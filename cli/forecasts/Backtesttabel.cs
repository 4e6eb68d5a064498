using RsdAnalytics.Forecasting.Backtests;
using RsdAnalytics.Reports.Document;

namespace RsdAnalytics.Cli.Forecasts;

/// <summary>Every line of a backtest as a table of a page.</summary>
internal static class Backtesttabel
{
    private const string Geen = "Er is geen waarde: de reeks is te kort of verandert niet.";

    private static readonly Getalvorm DrieDecimalen = new(Getalsoort.Aantal, 3);
    private static readonly Getalvorm TweeDecimalen = new(Getalsoort.Aantal, 2);
    private static readonly Getalvorm HeleProcenten = new(Getalsoort.Procent, 0);

    public static Tabel Maak(IReadOnlyList<Backtestregel> regels) => new(
        "terugtoets", "Elk model per aantal maanden vooruit",
        [
            new Kolom("Model", Breedte: 18), new Kolom("Maanden vooruit", Rechts: true), Getal("MASE"), Getal("sMAPE"), Getal("Bias, deel van het niveau"),
            Getal("Binnen 80 %"), Getal("Binnen 95 %"), Getal("Intervalscore"), Getal("Prognoses"),
        ],
        [.. regels.Select(regel => new Rij(
            [
                new Tekstcel(regel.Model), new Tekstcel(regel.Horizon is { } h ? Getalvorm.Aantal.Tekst(h) : "alle"),
                Cel(regel.Mase, DrieDecimalen), Cel(regel.Smape, TweeDecimalen), Cel(regel.Biasdeel, Getalvorm.Procent),
                Cel(regel.Dekking80, HeleProcenten), Cel(regel.Dekking95, HeleProcenten), Cel(regel.Intervalscore, TweeDecimalen),
                new Getalcel(regel.Aantal, Getalvorm.Aantal),
            ],
            Nadruk: regel.Horizon is null))]);

    private static Kolom Getal(string kop) => new(kop, Rechts: true);

    private static Cel Cel(double? waarde, Getalvorm vorm) => waarde is { } getal and < 1e15 and > -1e15 ? new Getalcel(getal, vorm) : new Leegcel(Geen);
}

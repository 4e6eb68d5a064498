using RsdAnalytics.Cli.Json;
using RsdAnalytics.Cli.Output;
using RsdAnalytics.Forecasting;
using RsdAnalytics.Forecasting.Own;
using RsdAnalytics.Model;

namespace RsdAnalytics.Cli.Forecasts;

/// <summary>rsd prognose --reeks: the user's own series, as many as there are, written as they come.</summary>
internal sealed class Eigenreeksen(Omgeving omgeving, int horizon, IForecaster model)
{
    public void Schrijf(string bestand, bool json)
    {
        var reeksen = Reeksbron.Lees(bestand);
        if (json)
        {
            SchrijfJson(reeksen);
        }
        else if (reeksen.Skip(1).Any())
        {
            Eigenoverzicht.Schrijf(omgeving.Uit, Voorspel(reeksen), Path.GetFileName(bestand));
        }
        else
        {
            Eigenoverzicht.Schrijf(omgeving.Uit, Voorspel(reeksen).ToList()[0]);
        }
    }

    // The origin of the answer is the last month of all series; it is known when they have all gone by, so it stands behind them.
    private void SchrijfJson(IEnumerable<Reeks> reeksen)
    {
        var oorsprong = default(Maand);
        Antwoord.SchrijfLijst(
            omgeving.Uit, [], "reeksen",
            Voorspel(reeksen).Select(prognose =>
            {
                var eigen = prognose.Punten[0].Maand.Vorige;
                oorsprong = eigen > oorsprong ? eigen : oorsprong;
                return Prognoseantwoord.Eigen(prognose);
            }),
            () => [("oorsprong", oorsprong.ToString())]);
    }

    private IEnumerable<Reeksprognose> Voorspel(IEnumerable<Reeks> reeksen)
    {
        var korte = new Kortereeksen();
        using (var voortgang = new Voortgang<string>(omgeving, null, naam => naam))
        {
            foreach (var prognose in Reeksprognoses.Maak(reeksen.Select(korte.Neem), horizon, model))
            {
                voortgang.Report(prognose.Reeks);
                yield return prognose;
            }
        }

        korte.Meld(omgeving.Fout);
    }
}

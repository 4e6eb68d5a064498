using RsdAnalytics.Cli.Forecasts;
using RsdAnalytics.Forecasting;
using RsdAnalytics.Model;
using RsdAnalytics.Model.Figures;
using RsdAnalytics.Reports.Speech;

namespace RsdAnalytics.Cli.Figures;

/// <summary>
/// The change that is expected at the peildatum after a table's, from the forecast of the caseload with its 80 % interval.
/// Source: businesscase 2018, bijlage 2; rekenregels, "Bandbreedte".
/// </summary>
/// <param name="Peildatum">The next peildatum.</param>
/// <param name="Oorsprong">The last month the forecast has seen; null without a forecast.</param>
/// <param name="Dossiers">The expected open cases at the next peildatum; null without a forecast.</param>
/// <param name="Regels">One row per cluster; empty without a forecast.</param>
/// <param name="Gerealiseerd">What the change became, when that peildatum is loaded already.</param>
/// <param name="Reden">Why there is no expectation, in Dutch; empty when there is one.</param>
internal sealed record Bandbreedtevooruitblik(
    DateOnly Peildatum, Maand? Oorsprong, Klantverwachting? Dossiers, IReadOnlyList<Bandbreedteverwachting> Regels,
    decimal? Gerealiseerd, string Reden)
{
    /// <summary>The day from which the expected change would apply.</summary>
    public DateOnly IngangOp => new(Peildatum.Year + 1, 1, 1);

    /// <summary>
    /// Looks ahead from everything that is loaded before the next peildatum. Is that one loaded too, then from the table's own
    /// peildatum, as it could have been said then, with what it became beside it.
    /// </summary>
    public static Bandbreedtevooruitblik Maak(Cijferbron bron, Bandbreedtetabel tabel)
    {
        var berekening = new Bandbreedteberekening(bron.Warehouse, bron.Referentie);
        var peildatum = bron.Referentie.BandbreedtePeildatum(tabel.Jaar + 1);
        var doel = Maand.Van(peildatum).Vorige;
        var dossiers = berekening.Dossiers(tabel.Jaar, bron.Stand);
        if (tabel.Jaar < tabel.Basis.Year || dossiers is null or 0)
        {
            return Zonder(peildatum, tabel.Toelichting.Length > 0 ? tabel.Toelichting : $"Op {Datums.Dag(tabel.Peildatum)} zijn er geen dossiers om mee te beginnen.");
        }

        var geladen = berekening.Dossiers(tabel.Jaar + 1, bron.Stand) is not null;
        var tot = geladen ? Maand.Van(tabel.Peildatum).Vorige : doel.Vorige;
        var regels = bron.Stroom.Where(r => r.Maand <= tot).ToList();
        if (Prognoses.Probeer(bron.Referentie, regels) is not { } reeksen)
        {
            return Zonder(peildatum, "Voor een verwachting zijn minstens drie maanden achter elkaar nodig.");
        }

        var prognose = Bestandsprognose.Maak(reeksen, doel.MaandenSinds(reeksen[0].Einde));
        var punt = prognose.Totaal.Punten[^1];
        var verwacht = new Klantverwachting(punt.Punt, punt.Onder80, punt.Boven80);
        return new Bandbreedtevooruitblik(
            peildatum, prognose.Oorsprong, verwacht, BandbreedteRegels.Verwacht(tabel, BandbreedteRegels.NaarRato(tabel, dossiers.Value, verwacht)),
            geladen ? berekening.Bereken(tabel.Jaar + 1, bron.Stand, tabel.Basis).Wijziging : null, "");
    }

    private static Bandbreedtevooruitblik Zonder(DateOnly peildatum, string reden) => new(peildatum, null, null, [], null, reden);
}

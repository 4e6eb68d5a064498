using System.Collections.Immutable;
using RsdAnalytics.Forecasting;
using RsdAnalytics.Model;
using RsdAnalytics.Model.Figures;
using RsdAnalytics.Model.Reference;
using RsdAnalytics.Reports.Document;
using RsdAnalytics.Reports.Publicatie;

namespace RsdAnalytics.Reports.Raad;

/// <summary>
/// The figures of a year as they may leave the house: every number of every page was judged together, and what is hidden is
/// not in here. Charts, tables and sentences are all made from this, so none of them can tell more than another.
/// </summary>
public sealed class Raadcijfers
{
    private readonly ImmutableDictionary<Cijfersleutel, Raadgetal> _getallen;
    private readonly ImmutableDictionary<(string Kpi, int Jaar), double> _scores;

    private Raadcijfers(RaadGegevens gegevens, Celboek boek, Stroomperiode periode)
    {
        var jaar = gegevens.Jaar;
        var status = Afscherming.Bepaal(boek.Cellen, boek.Verbanden, jaar.Referentie.Publicatiedrempel);
        _getallen = boek.Plaatsen
            .Where(p => boek.Cellen[p.Value].Soort == Celsoort.Gepubliceerd)
            .ToImmutableDictionary(p => p.Key, p => new Raadgetal(
                status[p.Value],
                status[p.Value] == Celstatus.Getoond ? (double)boek.Cellen[p.Value].Waarde / boek.Cellen[p.Value].Deler : null));
        _scores = new[] { (jaar.Jaar, jaar.Nu), (Jaar: jaar.Jaar - 1, Nu: jaar.Vorig) }
            .SelectMany(p => Raadkpis.Scores.Select(kpi => (Kpi: kpi, p.Jaar, Score: p.Nu.FirstOrDefault(u => u.Kpi == kpi)?.Waarde)))
            .Where(p => p.Score is not null)
            .ToImmutableDictionary(p => (p.Kpi, p.Jaar), p => p.Score!.Value);
        (Jaar, Peildatum, JaarVoorbij, Referentie, Bron) = (jaar.Jaar, jaar.Peildatum.Dag, jaar.JaarVoorbij, jaar.Referentie, jaar.Bron);
        Maanden = [.. jaar.Stroom.Select(r => r.Maand).Distinct().Order().Where(m => m >= new Maand(Jaar - Standcellen.Jaren, 12))];
        Stroomjaren = [.. Standcellen.Stroomjaren(jaar.Stroom, jaar.Jaar).Where(j => j > Jaar - Standcellen.Jaren)];
        Periode = periode;
        Vaststelling = jaar.Vaststelling is { } verschil ? Vaststellingsectie.Zinnen(verschil) : null;
        Prognose = MagVooruit(jaar.Stroom, jaar.Referentie.Publicatiedrempel) ? jaar.Prognose : null;
        Kenmerken = new Kenmerken(
            jaar.Peildatum.Dag, jaar.Ladingen.Count > 0 ? jaar.Ladingen.Max(l => l.Lading) : null,
            $"rekenregels van versie {jaar.Versie}", jaar.Opdrachtregel, jaar.Synthetisch);
    }

    /// <summary>The year.</summary>
    public int Jaar { get; }

    /// <summary>The day on which the year is judged.</summary>
    public DateOnly Peildatum { get; }

    /// <summary>Whether the peildatum is the last day of the year.</summary>
    public bool JaarVoorbij { get; }

    /// <summary>The reference data: municipalities, agreements, circulaire, threshold. All of it is public.</summary>
    public Referentiegegevens Referentie { get; }

    /// <summary>The source line below every chart.</summary>
    public string Bron { get; }

    /// <summary>Where the pages come from.</summary>
    public Kenmerken Kenmerken { get; }

    /// <summary>The months whose stock is on the pages, in order.</summary>
    public ImmutableArray<Maand> Maanden { get; }

    /// <summary>The years whose flow is on the pages, in order.</summary>
    public ImmutableArray<int> Stroomjaren { get; }

    /// <summary>The length of the periods in which the flow of Totaal is shown.</summary>
    public Stroomperiode Periode { get; }

    /// <summary>What may be said of the evaluatie that was laid down; null when it was not.</summary>
    public IReadOnlyList<string>? Vaststelling { get; }

    /// <summary>The forecast; null when there is none, or when some month of the history is too small to be followed.</summary>
    public Prognose? Prognose { get; }

    /// <summary>The municipalities in the order of every table.</summary>
    public IEnumerable<string> Gemeenten => Referentie.Gemeenten.Select(g => g.Naam);

    /// <summary>Hides what must be hidden on all pages together.</summary>
    public static Raadcijfers Maak(RaadGegevens gegevens)
    {
        ArgumentNullException.ThrowIfNull(gegevens);
        var (boek, periode) = Verzamel(gegevens);
        return new Raadcijfers(gegevens, boek, periode);
    }

    /// <summary>The names of all numbers that are published, hidden ones included, in no order.</summary>
    public IEnumerable<Cijfersleutel> Sleutels => _getallen.Keys;

    /// <summary>A number as it is shown.</summary>
    public Raadgetal Getal(Cijfersleutel sleutel) => _getallen.GetValueOrDefault(sleutel, Raadgetal.Geen);

    /// <summary>A number of a year as it is shown.</summary>
    internal Raadgetal Getal(string figuur, int jaar, string gebied) => Getal(new Cijfersleutel(figuur, Resultaatcellen.Periode(jaar), gebied));

    /// <summary>The stock at the end of a month as it is shown.</summary>
    internal Raadgetal Stand(Maand maand, string gebied) => Getal(Standcellen.Stand(maand, gebied));

    /// <summary>The stock at the last month end of a year as it is shown.</summary>
    internal Raadgetal Laatste(int jaar, string gebied) =>
        Maanden.LastOrDefault(m => m.Jaar == jaar) is { } maand && maand.Jaar == jaar ? Stand(maand, gebied) : Raadgetal.Geen;

    /// <summary>A mark over a year: no number of persons.</summary>
    internal double? Score(string kpi, int jaar) => _scores.TryGetValue((kpi, jaar), out var score) ? score : null;

    /// <summary>Every number and relation, before anything is hidden.</summary>
    internal static (Celboek Boek, Stroomperiode Periode) Verzamel(RaadGegevens gegevens)
    {
        var boek = new Celboek([.. gegevens.Jaar.Referentie.Gemeenten.Select(g => g.Naam)]);
        Standcellen.Voeg(boek, gegevens);
        Resultaatcellen.Voeg(boek, gegevens);
        Resultaatcellen.VerbindLks(boek, gegevens.Jaar.Jaar);
        Laddercellen.Voeg(boek, gegevens);
        var periode = Periodelengte(boek, gegevens);
        Standcellen.VoegPerioden(boek, gegevens, periode);
        return (boek, periode);
    }

    // Where a year of Totaal is hidden its months are not shown either: another edition might show the quarters.
    private static Stroomperiode Periodelengte(Celboek boek, RaadGegevens gegevens)
    {
        var drempel = gegevens.Jaar.Referentie.Publicatiedrempel;
        var getoond = Standcellen.Getoond(gegevens);
        var status = Afscherming.Bepaal(boek.Cellen, boek.Verbanden, drempel);
        var jaren =
            from jaar in getoond.Select(r => r.Maand.Jaar).Distinct()
            from figuur in new[] { Figuren.Instroom, Figuren.Uitstroom }
            select boek.Plaatsen[new Cijfersleutel(figuur, Resultaatcellen.Periode(jaar), Gemeente.Totaal)];
        return jaren.All(cel => status[cel] == Celstatus.Getoond) ? Stroomperioden.Kies(getoond, drempel) : Stroomperiode.Jaar;
    }

    // A forecast is computed from the whole history of every municipality; with a small or hidden number in it, it is not shown.
    private bool MagVooruit(IReadOnlyList<Stroomregel> stroom, Publicatiedrempel drempel) =>
        stroom.All(r => !drempel.Verbergt(r.Eind) && !Stand(r.Maand, r.Gemeente).Verborgen);
}

using RsdAnalytics.Model;
using RsdAnalytics.Seeds.Generator.Parameters;
using RsdAnalytics.Seeds.Generator.People;
using RsdAnalytics.Seeds.Generator.Records;

namespace RsdAnalytics.Seeds.Generator.Simulation;

/// <summary>
/// The living population of one run and what happens to it, a month at a time. Intensities are steered towards
/// <see cref="Doelpad"/>; who it happens to, and when in the month, is chance. Only what still runs, or still has to be told, is kept.
/// </summary>
internal sealed partial class Simulatie
{
    /// <summary>Months simulated before the first delivery, so that what it finds running has a past.</summary>
    public const int Aanloop = 36;

    private readonly Kans _kans;
    private readonly Doelpad _pad;
    private readonly Stuur _plaatsingen = new();
    private readonly Stuur _herplaatsingen = new();
    private readonly Stuur _preventief = new();
    private readonly Stuur _overig = new();
    private readonly int[] _teruggekeerd = new int[3];
    private Maandwaarheid _waarheid;

    public Simulatie(GeneratorOpties opties)
    {
        _kans = new Kans(opties.Seed);
        _pad = new Doelpad(opties);
        Clienten = new Clienten(new Bsnreeks(_kans));
        var vooraf = opties.Van.Plus(-Aanloop - 1);
        _waarheid = new Maandwaarheid(vooraf);
        Vul(new Kalendermaand(vooraf, opties.Van));
    }

    public Clienten Clienten { get; }

    public Lijst<Dossier> Dossiers { get; } = new();

    public Lijst<Plaatsing> Plaatsingen { get; } = new();

    public Lijst<Traject> Trajecten { get; } = new();

    public Lijst<Loonkostensubsidie> Subsidies { get; } = new();

    public Lijst<Begeleiding> Begeleidingen { get; } = new();

    public Lijst<Jongerengesprek> Gesprekken { get; } = new();

    /// <summary>Lets one month pass; the months before it must have been passed.</summary>
    public Maandwaarheid Stap(in Kalendermaand maand)
    {
        var stand = _waarheid.Stand;
        _waarheid = new Maandwaarheid(maand.Maand);
        Array.Clear(_teruggekeerd);

        LoopTrajectenAf(maand);
        LoopBegeleidingAf(maand);
        LoopPlaatsingenAf(maand);
        LoopDossiersLangs(maand);
        LaatTerugkeren(maand);
        VoerGesprekken(maand);
        LaatInstromen(maand, stand);
        Tel(maand);
        return _waarheid;
    }

    /// <summary>Forgets, twice a year, whatever no later month needs; in between it costs less to pass over it than to move everything else up.</summary>
    public void RuimOp(in Kalendermaand maand)
    {
        if (maand.Maand.Nummer % 6 == 0)
        {
            Dossiers.RuimOp(maand, Clienten);
            Plaatsingen.RuimOp(maand, Clienten);
            Trajecten.RuimOp(maand, Clienten);
            Subsidies.RuimOp(maand, Clienten);
            Begeleidingen.RuimOp(maand, Clienten);
            Gesprekken.RuimOp(maand, Clienten);
            Clienten.VergeetVertrokkenen();
        }
    }

    private void Tel(in Kalendermaand maand)
    {
        foreach (ref readonly var dossier in Dossiers.Rijen)
        {
            _waarheid.Werkelijk[dossier.Gemeente] += dossier.Loop.Loopt ? 1 : 0;
            if (dossier.OpenIn(maand))
            {
                _waarheid.Stand[dossier.Gemeente]++;
                _waarheid.ZorgEnOndersteuning += dossier.Trede < 2 ? 1 : 0;
            }
        }

        foreach (ref readonly var subsidie in Subsidies.Rijen)
        {
            _waarheid.Subsidies += subsidie.Loop.Loopt ? 1 : 0;
        }

        foreach (ref readonly var begeleiding in Begeleidingen.Rijen)
        {
            _waarheid.BegeleidingLopend += begeleiding.Loop.Loopt ? 1 : 0;
        }
    }

    // Starts are often per the 1st of the month, the other days are alike.
    private int DagIn(in Kalendermaand maand, double opEerste) =>
        _kans.Gebeurt(opEerste) ? maand.EersteDag : _kans.Tussen(maand.EersteDag, maand.LaatsteDag);

    private int Gemeld(in Kalendermaand maand) =>
        maand.Index + _kans.MaandenTeLaat(Kansen.EenMaandLaat, Kansen.TweeMaandenLaat);

    private static int AowDag(int geboren, Maand maand) =>
        DateOnly.FromDayNumber(geboren).AddMonths(Kalibratie.AowLeeftijd(maand.Jaar)).DayNumber;

    // The calendar is only asked near the age: no one reaches it before 65.
    private static bool BereiktAow(int geboren, in Kalendermaand maand) =>
        maand.LaatsteDag - geboren > 65 * 365 && AowDag(geboren, maand.Maand) <= maand.LaatsteDag;

    private static bool Jong(int geboren, int dag) => dag - geboren < 27 * 365.2425;
}

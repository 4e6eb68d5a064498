namespace RsdAnalytics.Model.Reference;

/// <summary>A named number that a calculation rule needs, for a range of years.</summary>
/// <param name="Naam">One of <see cref="Rekenparameters"/>.</param>
/// <param name="Jaren">The years it holds for.</param>
/// <param name="Waarde">The number.</param>
/// <param name="Eenheid">Its unit in words.</param>
/// <param name="Bron">Document and chapter it comes from.</param>
public sealed record Rekenparameter(string Naam, Jaarbereik Jaren, decimal Waarde, string Eenheid, string Bron);

/// <summary>The names of the parameters that calculation rules use.</summary>
public static class Rekenparameters
{
    /// <summary>Months from a placement to its meetmoment (K3).</summary>
    public const string PlaatsingMeettermijn = "plaatsing_meettermijn_maanden";

    /// <summary>Months from a preventive talk to its meetmoment (K6, K7).</summary>
    public const string GesprekMeettermijn = "gesprek_meettermijn_maanden";

    /// <summary>The first age at which someone is no longer a youth (K7).</summary>
    public const string JongerenJongerDan = "jongeren_jonger_dan_jaar";

    /// <summary>The month whose first day is the peildatum of the bandbreedte.</summary>
    public const string BandbreedtePeilmaand = "bandbreedte_peilmaand";

    /// <summary>Months on either side with which a month's spending per open case is compared (C05).</summary>
    public const string LastencontroleBuurmaanden = "lastencontrole_buurmaanden";

    /// <summary>By how many percent a month may differ from the middle of its neighbours (C05).</summary>
    public const string LastencontroleMarge = "lastencontrole_marge_pct";

    /// <summary>Below this number of open cases spending per case is not judged: one large benefit shifts the mean (C05).</summary>
    public const string LastencontroleMinsteDossiers = "lastencontrole_minste_dossiers";

    /// <summary>The number of persons on trede 1 and 2a with active guidance that was agreed (K5).</summary>
    public const string K5AfgesprokenPersonen = "k5_afgesproken_personen";

    /// <summary>The number of persons on trede 1 and 2a that the agreement rests on (K5).</summary>
    public const string K5AfgesprokenGroep = "k5_afgesproken_groep";

    /// <summary>The number of preventive talks a year that the agreement rests on (K6).</summary>
    public const string GesprekkenPerJaar = "gesprekken_per_jaar";

    /// <summary>Years by which the budget's part for wage subsidies follows what was spent; no value: not funded on realisation (BUIG).</summary>
    public const string LksVertraging = "lks_realisatie_vertraging_jaren";

    /// <summary>Months within which a new placement must follow on a contract with wage subsidy.</summary>
    public const string LksVervolgplaatsing = "lks_vervolgplaatsing_maanden";

    /// <summary>A share over fewer trajecten than this is marked as resting on a small number (LEON).</summary>
    public const string LeonKleinAantal = "leon_klein_aantal";

    /// <summary>The months of history a projection needs at least ("Halen we het?").</summary>
    public const string ProjectieMinimum = "projectie_minimum_maanden";

    /// <summary>The months of history a projection looks back on at most ("Halen we het?").</summary>
    public const string ProjectieTerugblik = "projectie_terugblik_maanden";

    /// <summary>The share of the outcomes that lies within the interval of a projection, in percent ("Halen we het?").</summary>
    public const string ProjectieInterval = "projectie_interval_pct";

    /// <summary>The months before a month that it is compared with (Maandrapport).</summary>
    public const string OpvallendTerugblik = "opvallend_terugblik_maanden";

    /// <summary>The months before it that must be loaded at least (Maandrapport).</summary>
    public const string OpvallendMinimum = "opvallend_minimum_maanden";

    /// <summary>The distance from their middle, in spreads, beyond which a figure stands out (Maandrapport).</summary>
    public const string OpvallendDrempel = "opvallend_drempel";

    /// <summary>The months after which an inflow cohort is looked at again, shortest first (Werkladder).</summary>
    public static IReadOnlyList<string> InstroomLooptijden { get; } =
        ["instroom_looptijd_1_maanden", "instroom_looptijd_2_maanden", "instroom_looptijd_3_maanden", "instroom_looptijd_4_maanden"];

    /// <summary>The parameters that must have exactly one value in every year.</summary>
    public static IReadOnlyList<string> AltijdNodig { get; } =
        [PlaatsingMeettermijn, GesprekMeettermijn, JongerenJongerDan, BandbreedtePeilmaand];

    /// <summary>The parameters that may be absent in some years.</summary>
    public static IReadOnlyList<string> SomsNodig { get; } =
    [
        K5AfgesprokenPersonen, K5AfgesprokenGroep, GesprekkenPerJaar, LksVertraging, LksVervolgplaatsing, LeonKleinAantal,
        ProjectieMinimum, ProjectieTerugblik, ProjectieInterval, OpvallendTerugblik, OpvallendMinimum, OpvallendDrempel, LastencontroleBuurmaanden, LastencontroleMarge, LastencontroleMinsteDossiers, .. InstroomLooptijden,
    ];
}

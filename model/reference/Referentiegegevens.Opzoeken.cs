using System.Diagnostics;

namespace RsdAnalytics.Model.Reference;

/// <content>The look-ups that rules need.</content>
public sealed partial record Referentiegegevens
{
    private const string Bestandsontwikkeling = "K9";

    /// <summary>The municipality with this name or CBS code, without regard to case and surrounding blanks; null when there is none.</summary>
    public Gemeente? ZoekGemeente(string naamOfCode)
    {
        var gezocht = naamOfCode.AsSpan().Trim();
        foreach (var gemeente in Gemeenten)
        {
            if (gezocht.Equals(gemeente.Naam, StringComparison.OrdinalIgnoreCase)
                || gezocht.Equals(gemeente.CbsCode, StringComparison.OrdinalIgnoreCase))
            {
                return gemeente;
            }
        }

        return null;
    }

    /// <summary>The trede with this code, without regard to case and surrounding blanks; null when there is none.</summary>
    public Trede? ZoekTrede(string code)
    {
        var gezocht = code.Trim();
        return Treden.FirstOrDefault(t => t.Code.Equals(gezocht, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The code list with this name (see <see cref="Reference.Codelijsten"/>).</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such list.</exception>
    public Codelijst Codelijst(string naam) =>
        Codelijsten.FirstOrDefault(l => l.Naam.Equals(naam, StringComparison.OrdinalIgnoreCase))
        ?? throw new ArgumentOutOfRangeException(nameof(naam), naam, "Deze codelijst bestaat niet.");

    /// <summary>The age class of an age in whole years.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The age is negative.</exception>
    public Leeftijdsklasse Leeftijdsklasse(int leeftijd)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(leeftijd);
        return Leeftijdsklassen.First(k => k.Bevat(leeftijd));
    }

    /// <summary>The opdracht that ran in the year; null when there was none.</summary>
    public Opdracht? Opdracht(int jaar) => Opdrachten.FirstOrDefault(o => o.Bevat(jaar));

    /// <summary>The septembercirculaire's row of a year; null when it has none.</summary>
    public Septembercirculaire? Circulaire(int jaar) => Circulaires.FirstOrDefault(c => c.Jaar == jaar);

    /// <summary>
    /// What was agreed for a key result in a year; null when nothing was. K9 takes its norm from the septembercirculaire
    /// of the year (rekenregels, "Key results").
    /// </summary>
    public Resultaatafspraak? Norm(string kpi, int jaar)
    {
        if (kpi.Equals(Bestandsontwikkeling, StringComparison.OrdinalIgnoreCase))
        {
            return Circulaire(jaar) is { } circulaire
                ? new Resultaatafspraak(
                    Bestandsontwikkeling, new Jaarbereik(jaar, jaar), (double)circulaire.Groei, Richting.Maximaal, Normgebied.Alle,
                    Normeenheid.Aandeel, "Op of onder de landelijke verwachting blijven", circulaire.Bron)
                : null;
        }

        return Resultaatafspraken.FirstOrDefault(
            a => a.Kpi.Equals(kpi, StringComparison.OrdinalIgnoreCase) && a.Jaren.Bevat(jaar));
    }

    /// <summary>The value of a parameter in a year; null when it has none.</summary>
    public decimal? Parameter(string naam, int jaar) =>
        Parameters.FirstOrDefault(p => p.Naam.Equals(naam, StringComparison.OrdinalIgnoreCase) && p.Jaren.Bevat(jaar))?.Waarde;

    /// <summary>Months from a placement in the year to its meetmoment (K3).</summary>
    public int PlaatsingMeettermijn(int jaar) => Vast(Rekenparameters.PlaatsingMeettermijn, jaar);

    /// <summary>Months from a preventive talk in the year to its meetmoment (K6, K7).</summary>
    public int GesprekMeettermijn(int jaar) => Vast(Rekenparameters.GesprekMeettermijn, jaar);

    /// <summary>The first age that is no longer a youth in the year (K7).</summary>
    public int JongerenJongerDan(int jaar) => Vast(Rekenparameters.JongerenJongerDan, jaar);

    /// <summary>The day of the year on which the bandbreedte counts the clients.</summary>
    public DateOnly BandbreedtePeildatum(int jaar) => new(jaar, Vast(Rekenparameters.BandbreedtePeilmaand, jaar), 1);

    /// <summary>When a figure of a month of a year stands out; null when the reference data do not say.</summary>
    public Opvallendgrenzen? Opvallendgrenzen(int jaar) =>
        Parameter(Rekenparameters.OpvallendTerugblik, jaar) is { } terugblik
        && Parameter(Rekenparameters.OpvallendMinimum, jaar) is { } minimum
        && Parameter(Rekenparameters.OpvallendDrempel, jaar) is { } drempel
            ? new Opvallendgrenzen((int)terugblik, (int)minimum, (double)drempel)
            : null;

    /// <summary>How spending per open case is judged in the year (C05); null when the year has no limits.</summary>
    public Lastengrenzen? Lastengrenzen(int jaar) =>
        Parameter(Rekenparameters.LastencontroleBuurmaanden, jaar) is { } buren
        && Parameter(Rekenparameters.LastencontroleMarge, jaar) is { } procent
        && Parameter(Rekenparameters.LastencontroleMinsteDossiers, jaar) is { } minste
            ? new Lastengrenzen((int)buren, (double)procent / 100, (int)minste)
            : null;

    private int Vast(string naam, int jaar) =>
        (int)(Parameter(naam, jaar) ?? throw new UnreachableException($"{naam} heeft geen waarde in {jaar}."));
}

namespace RsdAnalytics.Model.Figures;

/// <summary>
/// The stock and flow between the deliveries of two months that follow each other, and the cases that the later one no longer
/// names. One pass over both, in order of case. The definition is bouwstenen/zijde.sql, which a test holds this against: counted
/// there it takes four joins over every row, too long for a load.
/// </summary>
internal sealed class Paartelling
{
    private readonly Dictionary<int, Stroomtelling> _gemeenten = [];
    private readonly List<int> _vertrokken = [];
    private readonly int _eersteDag;

    private Paartelling(Maand maand) => _eersteDag = Datumsleutel.Van(maand.EersteDag);

    /// <summary>The counts per municipality, in order of its key; those of a municipality without any are absent.</summary>
    public IEnumerable<Stroomtelling> Stroom => _gemeenten.Values.Where(telling => !telling.IsLeeg).OrderBy(telling => telling.Gemeente);

    /// <summary>The cases that only the earlier delivery names, in order.</summary>
    public IReadOnlyList<int> Vertrokken => _vertrokken;

    /// <summary>Counts.</summary>
    /// <param name="maand">The later month.</param>
    /// <param name="vorige">The rows of the earlier month, in order of case.</param>
    /// <param name="nu">The rows of the later month, in order of case.</param>
    public static Paartelling Van(Maand maand, IReadOnlyList<Dossierrij> vorige, IReadOnlyList<Dossierrij> nu)
    {
        var telling = new Paartelling(maand);
        var (v, n) = (0, 0);
        while (v < vorige.Count || n < nu.Count)
        {
            var verschil = n == nu.Count ? -1 : v == vorige.Count ? 1 : vorige[v].Dossier.CompareTo(nu[n].Dossier);
            if (verschil < 0)
            {
                telling.Weg(vorige[v++]);
            }
            else if (verschil > 0)
            {
                telling.Nieuw(nu[n++]);
            }
            else
            {
                telling.Blijft(vorige[v++], nu[n++]);
            }
        }

        return telling;
    }

    private void Weg(Dossierrij was)
    {
        _vertrokken.Add(was.Dossier);
        if (was.Open)
        {
            var telling = Bij(was.Gemeente);
            telling.Begin++;
            telling.Verdwenen++;
        }
    }

    private void Nieuw(Dossierrij nu)
    {
        var eindigdeNu = nu.Einde >= _eersteDag;
        if (!nu.Open && !eindigdeNu)
        {
            return;
        }

        var telling = Bij(nu.Gemeente);
        if (nu.Ingang >= _eersteDag)
        {
            telling.Instroom++;
        }
        else
        {
            telling.NagekomenInstroom++;
        }

        // Begun and ended within the month: it also counts as uitstroom.
        telling.Uitstroom += nu.Open ? 0 : 1;
        telling.Eind += nu.Open ? 1 : 0;
    }

    private void Blijft(Dossierrij was, Dossierrij nu)
    {
        if (!was.Open)
        {
            Nieuw(nu);
            return;
        }

        // Who leaves counts where he was.
        var begin = Bij(was.Gemeente);
        begin.Begin++;
        if (nu.Open)
        {
            var eind = Bij(nu.Gemeente);
            eind.Eind++;
            var overgang = nu.Gemeente == was.Gemeente ? 0 : 1;
            begin.OvergangUit += overgang;
            eind.OvergangIn += overgang;
        }
        else if (nu.Einde >= _eersteDag)
        {
            begin.Uitstroom++;
        }
        else
        {
            begin.NagekomenUitstroom++;
        }
    }

    private Stroomtelling Bij(int gemeente)
    {
        if (!_gemeenten.TryGetValue(gemeente, out var telling))
        {
            _gemeenten[gemeente] = telling = new Stroomtelling(gemeente);
        }

        return telling;
    }
}

namespace RsdAnalytics.Tests.Reports.Publicatie;

/// <summary>
/// A reader with pencil and paper: numbers that are known, numbers that lie between bounds, and sums. Says whether a number
/// must have one value. It shares no code with what hides them: bounds are narrowed until nothing moves, then all that is
/// left is tried.
/// </summary>
internal sealed class Aanvaller
{
    private const long Onbegrensd = 1_000_000;
    private const int Pogingen = 400_000;
    private const int Reikwijdte = 40;

    private readonly List<Onbekende> _onbekenden = [];
    private readonly List<(List<(int Plaats, int Factor)> Termen, long Som)> _sommen = [];
    private int _pogingen;

    private readonly record struct Onbekende(long Waarheid, long Onder, long Boven, (long Van, long Tot)? Gat);

    /// <summary>A number that is shown.</summary>
    public int Bekend(long waarde) => Voeg(new Onbekende(waarde, waarde, waarde, null));

    /// <summary>A number of which the reader knows bounds, and perhaps that it does not lie in a gap.</summary>
    public int Onbekend(long waarheid, long onder = 0, long? boven = null, (long Van, long Tot)? gat = null) =>
        Voeg(new Onbekende(waarheid, onder, boven ?? Onbegrensd, gat));

    /// <summary>The numbers times their factors add up to what they add up to in truth.</summary>
    public void Som(params IReadOnlyList<(int Plaats, int Factor)> termen) =>
        _sommen.Add(([.. termen], termen.Sum(t => t.Factor * _onbekenden[t.Plaats].Waarheid)));

    /// <summary>Whether no other value than the true one fits with everything the reader knows.</summary>
    public bool Achterhaalt(int doel)
    {
        var (grenzen, sommen) = Uitgangspunt(doel);
        Assert.True(Vernauw(grenzen, sommen), "What is shown contradicts itself.");
        var waarheid = _onbekenden[doel].Waarheid;
        _pogingen = 0;
        for (var stap = 1; stap <= Reikwijdte; stap++)
        {
            foreach (var waarde in new[] { waarheid + stap, waarheid - stap })
            {
                if (Mag(doel, grenzen, waarde) && Past(grenzen, sommen, doel, waarde))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private int Voeg(Onbekende onbekende)
    {
        _onbekenden.Add(onbekende);
        return _onbekenden.Count - 1;
    }

    // Only what hangs together with the number matters.
    private ((long Onder, long Boven)[] Grenzen, List<(List<(int Plaats, int Factor)> Termen, long Som)> Sommen) Uitgangspunt(int doel)
    {
        var bereikt = new HashSet<int> { doel };
        var sommen = new List<(List<(int Plaats, int Factor)> Termen, long Som)>();
        int voor;
        do
        {
            voor = bereikt.Count;
            sommen = [.. _sommen.Where(s => s.Termen.Any(t => Open(t.Plaats) && bereikt.Contains(t.Plaats)))];
            bereikt.UnionWith(sommen.SelectMany(s => s.Termen).Where(t => Open(t.Plaats)).Select(t => t.Plaats));
        }
        while (bereikt.Count > voor);
        return ([.. _onbekenden.Select(o => (o.Onder, o.Boven))], sommen);
    }

    private bool Open(int plaats) => _onbekenden[plaats].Onder < _onbekenden[plaats].Boven;

    private bool Mag(int plaats, (long Onder, long Boven)[] grenzen, long waarde) =>
        waarde >= grenzen[plaats].Onder && waarde <= grenzen[plaats].Boven
        && !(_onbekenden[plaats].Gat is { } gat && waarde >= gat.Van && waarde <= gat.Tot);

    private bool Past((long Onder, long Boven)[] grenzen, List<(List<(int Plaats, int Factor)> Termen, long Som)> sommen, int plaats, long waarde)
    {
        Assert.True(++_pogingen < Pogingen, "The reader ran out of paper: the question is not answered.");
        var nieuw = grenzen.ToArray();
        nieuw[plaats] = (waarde, waarde);
        if (!Vernauw(nieuw, sommen))
        {
            return false;
        }

        var keuze = sommen.SelectMany(s => s.Termen).Select(t => t.Plaats).Distinct()
            .Where(p => nieuw[p].Onder < nieuw[p].Boven)
            .OrderBy(p => nieuw[p].Boven - nieuw[p].Onder).ThenBy(p => p)
            .Select(p => (int?)p).FirstOrDefault();
        if (keuze is not { } volgende)
        {
            return true;
        }

        // The truth is nearly right: other worlds lie close to it.
        var midden = Math.Clamp(_onbekenden[volgende].Waarheid, nieuw[volgende].Onder, nieuw[volgende].Boven);
        for (var stap = 0; stap <= nieuw[volgende].Boven - nieuw[volgende].Onder; stap++)
        {
            foreach (var kandidaat in stap == 0 ? [midden] : new[] { midden + stap, midden - stap })
            {
                if (Mag(volgende, nieuw, kandidaat) && Past(nieuw, sommen, volgende, kandidaat))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private bool Vernauw((long Onder, long Boven)[] grenzen, List<(List<(int Plaats, int Factor)> Termen, long Som)> sommen)
    {
        bool bewogen;
        do
        {
            bewogen = false;
            foreach (var (termen, som) in sommen)
            {
                foreach (var (plaats, factor) in termen)
                {
                    var (rustMin, rustMax) = (0L, 0L);
                    foreach (var (ander, f) in termen.Where(t => t.Plaats != plaats))
                    {
                        rustMin += f > 0 ? f * grenzen[ander].Onder : f * grenzen[ander].Boven;
                        rustMax += f > 0 ? f * grenzen[ander].Boven : f * grenzen[ander].Onder;
                    }

                    var (laag, hoog) = factor > 0 ? (som - rustMax, som - rustMin) : (rustMin - som, rustMax - som);
                    var onder = Math.Max(grenzen[plaats].Onder, OmhoogGedeeld(laag, Math.Abs(factor)));
                    var boven = Math.Min(grenzen[plaats].Boven, OmlaagGedeeld(hoog, Math.Abs(factor)));
                    if (_onbekenden[plaats].Gat is { } gat)
                    {
                        onder = onder >= gat.Van && onder <= gat.Tot ? gat.Tot + 1 : onder;
                        boven = boven >= gat.Van && boven <= gat.Tot ? gat.Van - 1 : boven;
                    }

                    if (onder > boven)
                    {
                        return false;
                    }

                    bewogen |= (onder, boven) != grenzen[plaats];
                    grenzen[plaats] = (onder, boven);
                }
            }
        }
        while (bewogen);
        return true;
    }

    private static long OmhoogGedeeld(long a, long b) => (a / b) + (a % b > 0 ? 1 : 0);

    private static long OmlaagGedeeld(long a, long b) => (a / b) - (a % b < 0 ? 1 : 0);
}

using RsdAnalytics.Model.Reference;

namespace RsdAnalytics.Reports.Publicatie;

/// <summary>
/// Looks for another world: a change of some cells after which every relation still holds and every cell is shown as it was.
/// A reader cannot tell that world from this one, so no cell that changes in it can be computed. Only hidden cells may
/// change for free; a change of a shown cell costs its weight, because it must be hidden for it.
/// </summary>
internal sealed class Bewegingzoeker(
    IReadOnlyList<Publicatiecel> cellen, IReadOnlyList<Verband> verbanden, Publicatiedrempel drempel, Celstatus[] status, int fase)
{
    // A change runs through few relations; far longer ones hide far more than they protect.
    private const int Diepte = 24;
    private const int Zoekgrens = 60_000;
    private const int Reikwijdte = 4;

    private readonly List<Term>[] _verbandenVan = Bijeen(cellen.Count, verbanden);
    private readonly Dictionary<int, long> _verschuiving = [];
    private readonly SortedDictionary<int, long> _scheef = [];
    private long _grens;
    private int _stappen;
    private bool _alles;
    private List<int>? _beste;

    /// <summary>Whether the cell can have another value while only hidden cells change.</summary>
    public bool IsBeschermd(int cel) => Zoek(cel, gratis: true, alles: false) is not null;

    /// <summary>
    /// The shown cells of this phase to hide at the least cost so that the cell cannot be computed; where those do not help,
    /// of earlier phases too; null when none was found.
    /// </summary>
    public IReadOnlyList<int>? Nodig(int cel) => Zoek(cel, gratis: false, alles: false) ?? Zoek(cel, gratis: false, alles: true);

    private List<int>? Zoek(int doel, bool gratis, bool alles)
    {
        (_beste, _grens, _alles) = (null, gratis ? 1 : long.MaxValue, alles);
        foreach (var stap in Stappen(doel))
        {
            _stappen = 0;
            Verschuif(doel, stap);
            Herstel(0);
            Verschuif(doel, -stap);
            if (_grens == 0)
            {
                break;
            }
        }

        return _beste;
    }

    private IEnumerable<long> Stappen(int doel)
    {
        for (var grootte = 1; grootte <= Reikwijdte; grootte++)
        {
            foreach (var stap in new[] { grootte, -grootte })
            {
                if (Kleingebied.Mogelijk(cellen[doel], drempel, cellen[doel].Waarde + stap))
                {
                    yield return stap;
                }
            }
        }
    }

    // Every relation that does not hold is mended by one more cell, until all hold or it costs more than the best so far.
    private void Herstel(long kosten)
    {
        if (kosten >= _grens || ++_stappen > Zoekgrens)
        {
            return;
        }

        if (_scheef.Count == 0)
        {
            _grens = kosten;
            _beste = [.. _verschuiving.Keys.Where(cel => Prijs(cel) > 0).Order()];
            return;
        }

        if (_verschuiving.Count >= Diepte)
        {
            return;
        }

        var (verband, rest) = _scheef.First();
        foreach (var (cel, stap) in Kandidaten(verband, rest))
        {
            Verschuif(cel, stap);
            Herstel(kosten + Prijs(cel));
            Verschuif(cel, -stap);
        }
    }

    private List<(int Cel, long Stap)> Kandidaten(int verband, long rest)
    {
        var kandidaten = new List<(int Cel, long Stap)>();
        foreach (var (cel, factor) in verbanden[verband].Termen)
        {
            if (!_verschuiving.ContainsKey(cel) && rest % factor == 0 && (_alles || !IsVast(cel))
                && Kleingebied.Mogelijk(cellen[cel], drempel, cellen[cel].Waarde - (rest / factor)))
            {
                kandidaten.Add((cel, -rest / factor));
            }
        }

        kandidaten.Sort((a, b) => (Prijs(a.Cel), a.Cel).CompareTo((Prijs(b.Cel), b.Cel)));
        return kandidaten;
    }

    private long Prijs(int cel) => IsGetoond(cel) ? cellen[cel].Gewicht : 0;

    private bool IsVast(int cel) => cellen[cel].Fase < fase && IsGetoond(cel);

    private bool IsGetoond(int cel) => cellen[cel].Soort == Celsoort.Gepubliceerd && status[cel] == Celstatus.Getoond;

    private void Verschuif(int cel, long stap)
    {
        var nu = _verschuiving.GetValueOrDefault(cel) + stap;
        if (nu == 0)
        {
            _verschuiving.Remove(cel);
        }
        else
        {
            _verschuiving[cel] = nu;
        }

        foreach (var (verband, factor) in _verbandenVan[cel])
        {
            var rest = _scheef.GetValueOrDefault(verband) + (factor * stap);
            if (rest == 0)
            {
                _scheef.Remove(verband);
            }
            else
            {
                _scheef[verband] = rest;
            }
        }
    }

    // Per cell the relations it stands in; a Term holds here the place of the relation.
    private static List<Term>[] Bijeen(int aantal, IReadOnlyList<Verband> verbanden)
    {
        var van = new List<Term>[aantal];
        for (var i = 0; i < aantal; i++)
        {
            van[i] = [];
        }

        for (var v = 0; v < verbanden.Count; v++)
        {
            foreach (var (cel, factor) in verbanden[v].Termen)
            {
                van[cel].Add(new Term(v, factor));
            }
        }

        return van;
    }
}

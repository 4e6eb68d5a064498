using RsdAnalytics.Model;
using RsdAnalytics.Model.Figures;
using RsdAnalytics.Reports.Publicatie;
using RsdAnalytics.Reports.Raad;
using RsdAnalytics.Tests.Reports.Publicatie;

namespace RsdAnalytics.Tests.Reports.Raad;

/// <summary>
/// A reader who has all pages of one or more years before him, and knows every sum there is: municipalities and Totaal,
/// months and year, begin + in − uit = eind, a part and its whole. The sums are written down here once more, apart from
/// those that decided what to hide.
/// </summary>
internal sealed class Lezer
{
    private readonly Aanvaller _aanvaller = new();
    private readonly Dictionary<Cijfersleutel, (long Waarheid, Raadgetal Getoond, int Deler)> _getallen = [];
    private readonly Dictionary<Cijfersleutel, int> _plaatsen = [];
    private readonly List<int> _geheim = [];
    private readonly List<string> _gemeenten;

    public Lezer(params IReadOnlyList<(RaadGegevens Waarheid, Raadcijfers Getoond)> edities)
        : this(edities[0].Getoond.Gemeenten, [.. edities.Select(e => (e.Waarheid, (Func<Cijfersleutel, Raadgetal>)e.Getoond.Getal))])
    {
    }

    /// <param name="gemeenten">The names of the municipalities.</param>
    /// <param name="edities">Per year the truth, and how the reader gets each number.</param>
    public Lezer(IEnumerable<string> gemeenten, IReadOnlyList<(RaadGegevens Waarheid, Func<Cijfersleutel, Raadgetal> Getoond)> edities)
    {
        _gemeenten = [.. gemeenten];
        foreach (var (waarheid, getoond) in edities)
        {
            Neem(waarheid, getoond);
        }

        foreach (var (sleutel, (waarheid, getoond, deler)) in _getallen)
        {
            _plaatsen[sleutel] = getoond.Status switch
            {
                Celstatus.Getoond => _aanvaller.Bekend(waarheid),
                Celstatus.TeKlein => _aanvaller.Onbekend(waarheid, 1, (5 * deler) - 1),
                _ => _aanvaller.Onbekend(waarheid, gat: (1, (5 * deler) - 1)),
            };
        }

        foreach (var (waarheid, _) in edities)
        {
            Verbind(waarheid);
        }
    }

    /// <summary>Every number the reader gets, hidden ones included.</summary>
    public IReadOnlyCollection<Cijfersleutel> Sleutels => _getallen.Keys;

    /// <summary>The numbers that are not shown.</summary>
    public IReadOnlyList<Cijfersleutel> Verborgen => [.. _getallen.Where(g => g.Value.Getoond.Verborgen).Select(g => g.Key)];

    /// <summary>The hidden numbers that the reader computes all the same.</summary>
    public IReadOnlyList<Cijfersleutel> Berekend => [.. Verborgen.Where(s => _aanvaller.Achterhaalt(_plaatsen[s]))];

    /// <summary>How many small remainders that no page shows the reader computes.</summary>
    public int BerekendeResten => _geheim.Count(_aanvaller.Achterhaalt);

    /// <summary>What a number truly is, and how it is shown.</summary>
    public (long Waarheid, Raadgetal Getoond, int Deler) this[Cijfersleutel sleutel] => _getallen[sleutel];

    private void Neem(RaadGegevens waarheid, Func<Cijfersleutel, Raadgetal> getoond)
    {
        void Zet(string figuur, string periode, string gebied, double? waarde, int deler = 1)
        {
            var sleutel = new Cijfersleutel(figuur, periode, gebied);
            var getal = getoond(sleutel);
            if (waarde is { } w && getal.Status is not null)
            {
                // Two editions: what one of them shows is known.
                if (!_getallen.TryGetValue(sleutel, out var eerder) || eerder.Getoond.Verborgen)
                {
                    _getallen[sleutel] = ((long)Math.Round(w * deler), getal, deler);
                }
            }
        }

        var jaar = waarheid.Jaar.Jaar;
        foreach (var (uitkomsten, j) in new[] { (waarheid.Jaar.Nu, jaar), (waarheid.Jaar.Vorig, jaar - 1) })
        {
            var deler = waarheid.Jaar.Stroom.Where(r => r.Maand.Jaar == j).Select(r => r.Maand).Distinct().Count();
            foreach (var u in uitkomsten)
            {
                Zet(u.Kpi, $"{j}", u.Gemeente, u.Teller);
                Zet(u.Kpi + ".teller", $"{j}", u.Gemeente, u.Teller);
                Zet(u.Kpi + ".noemer", $"{j}", u.Gemeente, u.Noemer, u.Kpi == "K5" ? deler : 1);
                if (u.Kpi == "K4")
                {
                    Zet("lks", $"{j}", u.Gemeente, u.Teller);
                    Zet("lks", $"{j - 1}", u.Gemeente, u.Noemer);
                }
            }
        }

        foreach (var r in waarheid.Jaar.Stroom)
        {
            Zet("stand", r.Maand.ToString(), r.Gemeente, r.Eind);
        }

        foreach (var (periode, regels) in Perioden(waarheid))
        {
            foreach (var g in regels.GroupBy(r => r.Gemeente))
            {
                var (erin, eruit) = (g.Sum(r => r.Instroom + r.NagekomenInstroom), g.Sum(r => r.Uitstroom + r.NagekomenUitstroom + r.Verdwenen));
                Zet("instroom", periode, g.Key, erin);
                Zet("uitstroom", periode, g.Key, eruit);
                Zet("erbij", periode, g.Key, erin + g.Sum(r => r.OvergangIn));
                Zet("eraf", periode, g.Key, eruit + g.Sum(r => r.OvergangUit));
            }
        }

        foreach (var b in waarheid.Bewegingen)
        {
            Zet("omhoog", $"{jaar}", b.Gemeente, b.Omhoog);
            Zet("omlaag", $"{jaar}", b.Gemeente, b.Omlaag);
        }
    }

    // Every month, quarter and year of which the whole flow is known.
    private static IEnumerable<(string Naam, List<Stroomregel> Regels)> Perioden(RaadGegevens waarheid)
    {
        var regels = waarheid.Jaar.Stroom.Where(r => r.Begin is not null).ToList();
        return regels.GroupBy(r => r.Maand.ToString())
            .Concat(regels.GroupBy(r => $"{r.Maand.Jaar}-K{(r.Maand.Nummer + 2) / 3}"))
            .Concat(regels.GroupBy(r => $"{r.Maand.Jaar}"))
            .Select(g => (g.Key, g.ToList()));
    }

    private void Verbind(RaadGegevens waarheid)
    {
        foreach (var groep in _getallen.Keys.GroupBy(s => (s.Figuur, s.Periode)).Where(g => g.Count() == _gemeenten.Count + 1))
        {
            Som([.. groep.Select(s => (s, s.Gebied == Gemeente.Totaal ? -1 : 1))]);
        }

        foreach (var gebied in _gemeenten.Prepend(Gemeente.Totaal))
        {
            foreach (var (geheel, deel) in new[] { ("K1", "K1A"), ("K3.noemer", "K3.teller"), ("K6.noemer", "K6.teller"), ("K7.noemer", "K7.teller") })
            {
                foreach (var periode in _getallen.Keys.Where(s => s.Figuur == geheel && s.Gebied == gebied).Select(s => s.Periode).ToList())
                {
                    Rest(false, (new(geheel, periode, gebied), 1), (new(deel, periode, gebied), -1));
                }
            }

            Stroom(waarheid, gebied);
            var jaar = waarheid.Jaar.Jaar;
            Rest(true, (new("stand", $"{jaar - 1}-12", gebied), 1), (new("omhoog", $"{jaar}", gebied), -1), (new("omlaag", $"{jaar}", gebied), -1));
        }

        Jaren();
    }

    private void Stroom(RaadGegevens waarheid, string gebied)
    {
        var (erin, eruit) = gebied == Gemeente.Totaal ? ("instroom", "uitstroom") : ("erbij", "eraf");
        foreach (var (periode, regels) in Perioden(waarheid))
        {
            var (van, tot) = (regels.Min(r => r.Maand).Vorige, regels.Max(r => r.Maand));
            Som((new("stand", tot.ToString(), gebied), 1), (new("stand", van.ToString(), gebied), -1), (new(erin, periode, gebied), -1), (new(eruit, periode, gebied), 1));
        }
    }

    private void Jaren()
    {
        foreach (var (totaal, deel) in new[] { ("instroom", "erbij"), ("uitstroom", "eraf") })
        {
            foreach (var jaar in _getallen.Keys.Where(s => s.Figuur == totaal && s.Periode.Length == 4).Select(s => s.Periode).ToList())
            {
                var delen = _getallen.Keys.Where(s => s.Figuur == totaal && s.Periode.StartsWith(jaar + "-", StringComparison.Ordinal)).ToList();
                foreach (var soort in delen.GroupBy(s => s.Periode.Contains('K', StringComparison.Ordinal)))
                {
                    Som([(new(totaal, jaar, Gemeente.Totaal), -1), .. soort.Select(s => (s, 1))]);
                }

                // Moves between the municipalities: no page shows them, but they are what the sum has too much.
                Rest(true, [.. _gemeenten.Select(g => (new Cijfersleutel(deel, jaar, g), 1)), (new(totaal, jaar, Gemeente.Totaal), -1)]);
            }
        }
    }

    private void Som(params IReadOnlyList<(Cijfersleutel Sleutel, int Factor)> termen)
    {
        if (termen.All(t => _plaatsen.ContainsKey(t.Sleutel)))
        {
            _aanvaller.Som([.. termen.Select(t => (_plaatsen[t.Sleutel], t.Factor))]);
        }
    }

    /// <summary>What is left over: never below zero, and a secret when it is small and tells of persons.</summary>
    private void Rest(bool geheim, params IReadOnlyList<(Cijfersleutel Sleutel, int Factor)> termen)
    {
        if (!termen.All(t => _plaatsen.ContainsKey(t.Sleutel)))
        {
            return;
        }

        var waarde = termen.Sum(t => t.Factor * _getallen[t.Sleutel].Waarheid);
        var rest = _aanvaller.Onbekend(waarde);
        _aanvaller.Som([(rest, -1), .. termen.Select(t => (_plaatsen[t.Sleutel], t.Factor))]);
        if (geheim && waarde is >= 1 and <= 4)
        {
            _geheim.Add(rest);
        }
    }
}

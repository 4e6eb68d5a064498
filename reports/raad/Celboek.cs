using System.Globalization;
using RsdAnalytics.Model;
using RsdAnalytics.Reports.Publicatie;

namespace RsdAnalytics.Reports.Raad;

/// <summary>Gathers every number of all pages and every relation between them, so that they are judged together.</summary>
internal sealed class Celboek(IReadOnlyList<string> gemeenten)
{
    private const int Zwaarte = 100;

    private readonly Dictionary<Cijfersleutel, int> _plaats = [];
    private readonly List<Publicatiecel> _cellen = [];
    private readonly List<Verband> _verbanden = [];

    public IReadOnlyList<Publicatiecel> Cellen => _cellen;

    public IReadOnlyList<Verband> Verbanden => _verbanden;

    public IReadOnlyDictionary<Cijfersleutel, int> Plaatsen => _plaats;

    /// <summary>Totaal and the municipalities.</summary>
    public IEnumerable<string> Gebieden => gemeenten.Prepend(Gemeente.Totaal);

    /// <summary>
    /// Adds a number once. Between equal kinds the smallest is hidden first. Its phase is the year it is published in first:
    /// a later edition of the pages hides the same numbers of that year.
    /// </summary>
    /// <param name="sleutel">Its name.</param>
    /// <param name="waarde">The number; nothing is added without one.</param>
    /// <param name="belang">How much a reader loses with it, above zero.</param>
    /// <param name="soort">The part it plays.</param>
    /// <param name="deler">Over how many moments it is a mean.</param>
    public void Voeg(Cijfersleutel sleutel, long? waarde, int belang, Celsoort soort = Celsoort.Gepubliceerd, int deler = 1)
    {
        if (waarde is { } getal && getal >= 0 && _plaats.TryAdd(sleutel, _cellen.Count))
        {
            _cellen.Add(new Publicatiecel(getal, soort, (belang * Zwaarte) + (int)Math.Min(getal / deler, Zwaarte - 1), deler, Fase(sleutel)));
        }
    }

    /// <summary>The number as it was added; null when it was not.</summary>
    public long? Waarde(Cijfersleutel sleutel) => _plaats.TryGetValue(sleutel, out var cel) ? _cellen[cel].Waarde : null;

    /// <summary>Records that the numbers hang together; nothing when one of them is not there.</summary>
    public void Verbind(params IReadOnlyList<(Cijfersleutel Sleutel, int Factor)> termen)
    {
        if (termen.All(t => _plaats.ContainsKey(t.Sleutel)))
        {
            _verbanden.Add(new Verband([.. termen.Select(t => new Term(_plaats[t.Sleutel], t.Factor))]));
        }
    }

    /// <summary>Totaal and the sum of the municipalities; persons who count in two of them are a known difference.</summary>
    public void VerbindGemeenten(string figuur, string periode) => Verbind(
        [(new(figuur, periode, Gemeente.Totaal), -1), .. gemeenten.Select(g => (new Cijfersleutel(figuur, periode, g), 1))]);

    /// <summary>A part never exceeds its whole: what is left is a number of its own, not shown.</summary>
    public void VerbindDeel(string geheel, string deel, string periode, string gebied)
    {
        var (g, d, rest) = (new Cijfersleutel(geheel, periode, gebied), new Cijfersleutel(deel, periode, gebied), new Cijfersleutel(Figuren.Rest(deel), periode, gebied));
        if (Waarde(g) is { } heel && Waarde(d) is { } stuk && heel >= stuk)
        {
            Voeg(rest, heel - stuk, 1, Celsoort.Hulp);
            Verbind((g, -1), (d, 1), (rest, 1));
        }
    }

    // Months and quarters of the flow come after all years, so that they never decide what is hidden of a year.
    private static int Fase(Cijfersleutel sleutel) => sleutel.Periode.Length > 4 && sleutel.Figuur != Figuren.Stand
        ? int.MaxValue
        : int.Parse(sleutel.Periode.AsSpan(0, 4), CultureInfo.InvariantCulture);
}

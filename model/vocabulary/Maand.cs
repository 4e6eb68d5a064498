using System.Globalization;

namespace RsdAnalytics.Model;

/// <summary>
/// A calendar month (for example 2024-03): the grain of every delivery and every snapshot.
/// Rejects years outside 1600–2199 and month numbers outside 1–12.
/// </summary>
public readonly record struct Maand : IComparable<Maand>
{
    private const int EersteJaar = 1600;
    private const int LaatsteJaar = 2199;

    private readonly int _index;

    /// <summary>The month <paramref name="nummer"/> (1–12) of <paramref name="jaar"/> (1600–2199).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year or month number is out of range.</exception>
    public Maand(int jaar, int nummer)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(jaar, EersteJaar);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(jaar, LaatsteJaar);
        ArgumentOutOfRangeException.ThrowIfLessThan(nummer, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(nummer, 12);
        _index = ((jaar - EersteJaar) * 12) + nummer - 1;
    }

    /// <summary>The calendar year, 1600–2199.</summary>
    public int Jaar => EersteJaar + (_index / 12);

    /// <summary>The number of the month within its year, 1–12.</summary>
    public int Nummer => (_index % 12) + 1;

    /// <summary>The month as the warehouse writes it: JJJJMM as one whole number, so that comparing numbers compares months.</summary>
    public int Sleutel => (Jaar * 100) + Nummer;

    /// <summary>The first day of the month.</summary>
    public DateOnly EersteDag => new(Jaar, Nummer, 1);

    /// <summary>The last day of the month: the day on which its stand is taken.</summary>
    public DateOnly LaatsteDag => EersteDag.AddMonths(1).AddDays(-1);

    /// <summary>The month after this one.</summary>
    public Maand Volgende => Plus(1);

    /// <summary>The month before this one.</summary>
    public Maand Vorige => Plus(-1);

    /// <summary>The month a day lies in.</summary>
    public static Maand Van(DateOnly dag) => new(dag.Year, dag.Month);

    /// <summary>The month that <see cref="Sleutel"/> stands for.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is no JJJJMM.</exception>
    public static Maand VanSleutel(int sleutel) => new(sleutel / 100, sleutel % 100);

    /// <summary>Reads exactly JJJJ-MM; anything else, also with blanks, is rejected.</summary>
    public static bool TryParse(string? tekst, out Maand maand)
    {
        maand = default;
        if (tekst is not { Length: 7 } || tekst[4] != '-'
            || !int.TryParse(tekst.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var jaar)
            || !int.TryParse(tekst.AsSpan(5, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var nummer)
            || jaar is < EersteJaar or > LaatsteJaar || nummer is < 1 or > 12)
        {
            return false;
        }

        maand = new Maand(jaar, nummer);
        return true;
    }

    /// <summary>Reads exactly JJJJ-MM.</summary>
    /// <exception cref="FormatException">The text is no month.</exception>
    public static Maand Parse(string tekst) =>
        TryParse(tekst, out var maand) ? maand : throw new FormatException($"'{tekst}' is geen maand (JJJJ-MM).");

    /// <summary>Every month from <paramref name="van"/> up to and including <paramref name="tot"/>; none when it ends before it begins.</summary>
    public static IEnumerable<Maand> Reeks(Maand van, Maand tot) => Enumerable.Range(0, Math.Max(0, tot.MaandenSinds(van) + 1)).Select(van.Plus);

    /// <summary>The month <paramref name="maanden"/> later (earlier when negative).</summary>
    public Maand Plus(int maanden)
    {
        var index = _index + maanden;
        return new Maand(EersteJaar + (index / 12), (index % 12) + 1);
    }

    /// <summary>The number of months from <paramref name="eerder"/> to this month; negative when it lies later.</summary>
    public int MaandenSinds(Maand eerder) => _index - eerder._index;

    /// <summary>Whether the day lies in this month.</summary>
    public bool Bevat(DateOnly dag) => dag.Year == Jaar && dag.Month == Nummer;

    /// <inheritdoc/>
    public int CompareTo(Maand other) => _index.CompareTo(other._index);

    /// <summary>Whether <paramref name="a"/> lies before <paramref name="b"/>.</summary>
    public static bool operator <(Maand a, Maand b) => a._index < b._index;

    /// <summary>Whether <paramref name="a"/> lies after <paramref name="b"/>.</summary>
    public static bool operator >(Maand a, Maand b) => a._index > b._index;

    /// <summary>Whether <paramref name="a"/> does not lie after <paramref name="b"/>.</summary>
    public static bool operator <=(Maand a, Maand b) => a._index <= b._index;

    /// <summary>Whether <paramref name="a"/> does not lie before <paramref name="b"/>.</summary>
    public static bool operator >=(Maand a, Maand b) => a._index >= b._index;

    /// <summary>JJJJ-MM.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Jaar:0000}-{Nummer:00}");
}

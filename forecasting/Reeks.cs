using RsdAnalytics.Model;

namespace RsdAnalytics.Forecasting;

/// <summary>
/// One value a month, without gaps: a number of cases or an amount. Where it came from is not its concern.
/// Rejects an empty series and values that are not finite.
/// </summary>
public sealed record Reeks
{
    private readonly double[] _waarden;

    /// <summary>A series that begins in <paramref name="begin"/>; the values are copied.</summary>
    /// <param name="naam">What is counted where: a municipality, Totaal, or the name in the user's own file.</param>
    /// <param name="begin">The month of the first value.</param>
    /// <param name="waarden">One value for each month, oldest first.</param>
    /// <exception cref="ArgumentException">The name is blank, there are no values, or a value is not finite.</exception>
    public Reeks(string naam, Maand begin, IEnumerable<double> waarden)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(naam);
        ArgumentNullException.ThrowIfNull(waarden);
        Naam = naam;
        Begin = begin;
        _waarden = [.. waarden];
        if (_waarden.Length == 0)
        {
            throw new ArgumentException($"De reeks '{naam}' heeft geen waarden.", nameof(waarden));
        }

        var fout = Array.FindIndex(_waarden, waarde => !double.IsFinite(waarde));
        if (fout >= 0)
        {
            throw new ArgumentException($"De reeks '{naam}' heeft in {begin.Plus(fout)} geen eindig getal.", nameof(waarden));
        }
    }

    /// <summary>What is counted where.</summary>
    public string Naam { get; }

    /// <summary>The month of the first value.</summary>
    public Maand Begin { get; }

    /// <summary>One value for each month, oldest first; never empty, always finite.</summary>
    public IReadOnlyList<double> Waarden => _waarden;

    /// <summary>The month of the last value: the origin of a forecast.</summary>
    public Maand Einde => Begin.Plus(_waarden.Length - 1);

    /// <summary>The number of months.</summary>
    public int Lengte => _waarden.Length;

    /// <summary>The values without a copy, for the models.</summary>
    internal ReadOnlySpan<double> Span => _waarden;

    /// <summary>The value of a month, or null when it lies outside the series.</summary>
    public double? Waarde(Maand maand)
    {
        var plaats = maand.MaandenSinds(Begin);
        return plaats >= 0 && plaats < _waarden.Length ? _waarden[plaats] : null;
    }

    /// <summary>The series as it was known at the end of <paramref name="maand"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The month lies before the series; a later one gives the whole series.</exception>
    public Reeks TotEnMet(Maand maand)
    {
        var lengte = maand.MaandenSinds(Begin) + 1;
        ArgumentOutOfRangeException.ThrowIfLessThan(lengte, 1, nameof(maand));
        return lengte >= _waarden.Length ? this : new Reeks(Naam, Begin, _waarden[..lengte]);
    }

    /// <summary>The last <paramref name="aantal"/> months (1 or more; the whole series when it is shorter).</summary>
    public Reeks Laatste(int aantal)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(aantal, 1);
        return aantal >= _waarden.Length ? this : new Reeks(Naam, Begin.Plus(_waarden.Length - aantal), _waarden[^aantal..]);
    }

    /// <summary>The month-by-month sum of series that cover the same months.</summary>
    /// <exception cref="ArgumentException">There is no series, or they do not begin and end together.</exception>
    public static Reeks Som(string naam, IReadOnlyList<Reeks> delen)
    {
        ArgumentNullException.ThrowIfNull(delen);
        if (delen.Count == 0)
        {
            throw new ArgumentException("Er is geen reeks om op te tellen.", nameof(delen));
        }

        var eerste = delen[0];
        var som = new double[eerste.Lengte];
        foreach (var deel in delen)
        {
            if (deel.Begin != eerste.Begin || deel.Lengte != eerste.Lengte)
            {
                throw new ArgumentException(
                    $"De reeks '{deel.Naam}' loopt van {deel.Begin} tot en met {deel.Einde}, '{eerste.Naam}' van {eerste.Begin} tot en met {eerste.Einde}: reeksen die optellen hebben dezelfde maanden.",
                    nameof(delen));
            }

            for (var i = 0; i < som.Length; i++)
            {
                som[i] += deel._waarden[i];
            }
        }

        return new Reeks(naam, eerste.Begin, som);
    }

    /// <summary>Equal when name, first month and every value are equal.</summary>
    public bool Equals(Reeks? other) =>
        other is not null && Naam == other.Naam && Begin == other.Begin && _waarden.AsSpan().SequenceEqual(other._waarden);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Naam, Begin, _waarden.Length, _waarden[0], _waarden[^1]);
}

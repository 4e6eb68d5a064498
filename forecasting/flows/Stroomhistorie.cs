using RsdAnalytics.Model;

namespace RsdAnalytics.Forecasting.Flows;

/// <summary>
/// Stock and flow of one area, month by month: what came in, what went out and what was open at the end. Transfers and late entries
/// are counted in the flow of the month in which they change the stock, so that each month reconciles.
/// </summary>
public sealed record Stroomhistorie
{
    /// <summary>Checks that the flows explain the stock.</summary>
    /// <param name="naam">The municipality, or Totaal.</param>
    /// <param name="begin">The month of the first flows.</param>
    /// <param name="beginstand">The number of cases at the end of the month before.</param>
    /// <param name="instroom">Cases that came in, per month; zero or more.</param>
    /// <param name="uitstroom">Cases that went out, per month; zero or more.</param>
    /// <exception cref="ArgumentException">The flows are empty, of unequal length, below zero, or take the stock below zero.</exception>
    public Stroomhistorie(string naam, Maand begin, double beginstand, IReadOnlyList<double> instroom, IReadOnlyList<double> uitstroom)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(naam);
        ArgumentNullException.ThrowIfNull(instroom);
        ArgumentNullException.ThrowIfNull(uitstroom);
        if (instroom.Count == 0 || instroom.Count != uitstroom.Count)
        {
            throw new ArgumentException($"De in- en uitstroom van '{naam}' hebben niet evenveel maanden, of geen.", nameof(instroom));
        }

        var stand = new double[instroom.Count + 1];
        stand[0] = beginstand;
        for (var t = 0; t < instroom.Count; t++)
        {
            stand[t + 1] = stand[t] + instroom[t] - uitstroom[t];
            if (!(instroom[t] >= 0 && uitstroom[t] >= 0 && stand[t] >= 0 && stand[t + 1] >= 0) || !double.IsFinite(stand[t + 1]))
            {
                throw new ArgumentException($"De stroom van '{naam}' klopt niet in {begin.Plus(t)}: stand en stroom zijn nul of meer.", nameof(instroom));
            }
        }

        Naam = naam;
        Begin = begin;
        Instroom = [.. instroom];
        Uitstroom = [.. uitstroom];
        Stand = stand;
    }

    /// <summary>The municipality, or Totaal.</summary>
    public string Naam { get; }

    /// <summary>The month of the first flows.</summary>
    public Maand Begin { get; }

    /// <summary>Cases that came in, per month.</summary>
    public IReadOnlyList<double> Instroom { get; }

    /// <summary>Cases that went out, per month.</summary>
    public IReadOnlyList<double> Uitstroom { get; }

    /// <summary>Cases at the end of the month before the first flows, and then at the end of each month.</summary>
    public IReadOnlyList<double> Stand { get; }

    /// <summary>The last month.</summary>
    public Maand Einde => Begin.Plus(Instroom.Count - 1);
}

using RsdAnalytics.Model;
using RsdAnalytics.Model.Figures;

namespace RsdAnalytics.Cli.Figures;

/// <summary>A figure that was led back, with what it was asked for: a year on a peildatum, or a month.</summary>
internal sealed record Herleidvraag(Herkomst Herkomst, Peildatum? Peildatum, Maand? Maand);

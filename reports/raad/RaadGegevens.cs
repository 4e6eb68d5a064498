using RsdAnalytics.Model.Figures;
using RsdAnalytics.Reports.Jaar;

namespace RsdAnalytics.Reports.Raad;

/// <summary>
/// Everything the pages for the gemeenteraden are made from, before anything is hidden. No page reads it: pages are made from
/// <see cref="Raadcijfers"/>, in which the hidden numbers are not present any more.
/// </summary>
/// <param name="Jaar">The figures of the year, the same as those of the evaluatie.</param>
/// <param name="Bewegingen">The movement over the werkladder in the year; empty when it cannot be made.</param>
public sealed record RaadGegevens(Jaargegevens Jaar, IReadOnlyList<Tredebeweging> Bewegingen);

using RsdAnalytics.Forecasting.Ssa;

namespace RsdAnalytics.Forecasting.Models;

/// <summary>Singular spectrum analysis as ML.NET computes it, with the window that suits months (<see cref="SsaOpties"/>).</summary>
internal sealed class SsaPuntmodel : IPuntmodel
{
    private static readonly SsaOpties Opties = new();

    public string Naam => "ssa";

    public int MinimumLengte => (2 * Opties.Venster) + 1;

    public double[] Voorspel(ReadOnlySpan<double> waarden, int horizon) => SsaModel.Train(waarden, Opties).Punten(horizon);
}

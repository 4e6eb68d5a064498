#if FULL
using System.Buffers.Binary;
using RsdAnalytics.Reports.Charts;
using RsdAnalytics.Reports.Charts.Drawing;
using RsdAnalytics.Reports.ScottPlot;

namespace RsdAnalytics.Tests.Reports.ScottPlot;

/// <summary>Every kind of chart as PNG: a picture of the right size, with the same bytes each time.</summary>
public class ScottPlotTests
{
    [Theory]
    [InlineData("lijn")]
    [InlineData("bullet")]
    [InlineData("waterval")]
    [InlineData("matrix")]
    public void Every_kind_of_chart_becomes_a_picture(string soort)
    {
        var grafiek = soort switch
        {
            "lijn" => Proefrapport.Lijngrafiek,
            "bullet" => Proefrapport.Bulletgrafiek,
            "waterval" => Proefrapport.Watervalgrafiek,
            _ => Proefrapport.Matrixgrafiek,
        };
        var png = Teken(grafiek);
        var tekening = Grafiektekenaar.Teken(grafiek, Tekenmaat.Los);

        Assert.Equal([0x89, 0x50, 0x4E, 0x47], png[..4]);
        Assert.Equal(2 * (int)tekening.Breedte, BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)));
        Assert.Equal(2 * (int)tekening.Hoogte, BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)));
        Assert.Equal(png, Teken(grafiek));
    }

    private static byte[] Teken(Grafiek grafiek)
    {
        using var uit = new MemoryStream();
        new ScottPlotRenderer().Teken(grafiek, Tekenmaat.Los, uit);
        return uit.ToArray();
    }
}
#endif

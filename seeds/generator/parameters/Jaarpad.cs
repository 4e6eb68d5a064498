using RsdAnalytics.Model;

namespace RsdAnalytics.Seeds.Generator.Parameters;

/// <summary>A yearly number that holds from a month until the next one given; before the first it is the first.</summary>
internal sealed class Jaarpad(params (Maand Vanaf, double PerJaar)[] treden)
{
    public double PerJaarOp(Maand maand)
    {
        var waarde = treden[0].PerJaar;
        foreach (var (vanaf, perJaar) in treden)
        {
            if (vanaf > maand)
            {
                break;
            }

            waarde = perJaar;
        }

        return waarde;
    }
}

using RsdAnalytics.Model;

namespace RsdAnalytics.Seeds.Generator.Parameters;

/// <summary>A course through given months: a straight line between two anchors, level before the first and after the last.</summary>
internal sealed class Ankerpad(params (Maand Maand, double Waarde)[] ankers)
{
    public double Op(Maand maand)
    {
        if (maand <= ankers[0].Maand)
        {
            return ankers[0].Waarde;
        }

        for (var i = 1; i < ankers.Length; i++)
        {
            var (tot, eind) = ankers[i];
            if (maand <= tot)
            {
                var (van, begin) = ankers[i - 1];
                return begin + ((eind - begin) * maand.MaandenSinds(van) / tot.MaandenSinds(van));
            }
        }

        return ankers[^1].Waarde;
    }
}

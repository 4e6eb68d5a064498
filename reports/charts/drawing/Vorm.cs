using System.Collections.Immutable;

namespace RsdAnalytics.Reports.Charts.Drawing;

/// <summary>A point on the paper; x to the right, y down.</summary>
internal readonly record struct Punt(double X, double Y);

/// <summary>A rectangle on the paper.</summary>
internal readonly record struct Kader(double X, double Y, double Breedte, double Hoogte)
{
    public double Rechts => X + Breedte;

    public double Onder => Y + Hoogte;

    /// <summary>Whether the two share more than a border.</summary>
    public bool Raakt(Kader ander) =>
        X < ander.Rechts && ander.X < Rechts && Y < ander.Onder && ander.Y < Onder;

    /// <summary>Whether <paramref name="binnen"/> lies within this one.</summary>
    public bool Omvat(Kader binnen) =>
        binnen.X >= X && binnen.Y >= Y && binnen.Rechts <= Rechts && binnen.Onder <= Onder;
}

/// <summary>Where the given x of a text lies in it.</summary>
internal enum Anker
{
    Begin,
    Midden,
    Einde,
}

/// <summary>Something drawn; the class says what it is and the stylesheet how it looks.</summary>
internal abstract record Vorm(string Klasse);

internal sealed record Streepvorm(double X1, double Y1, double X2, double Y2, string Klasse, double? Dikte = null) : Vorm(Klasse);

internal sealed record Vlak(Kader Kader, string Klasse) : Vorm(Klasse);

/// <summary>A line or, when closed, an area.</summary>
internal sealed record Pad(ImmutableArray<Punt> Punten, bool Gesloten, string Klasse, double? Dikte = null) : Vorm(Klasse);

internal sealed record Markeervorm(Punt Plaats, Markering Soort, double Straal, string Klasse) : Vorm(Klasse);

/// <summary>One line of text; Y is its baseline.</summary>
internal sealed record Tekst(double X, double Y, string Inhoud, double Grootte, string Klasse, Anker Anker = Anker.Begin, bool Vet = false)
    : Vorm(Klasse)
{
    /// <summary>The box the text fills, by the width table.</summary>
    public Kader Kader
    {
        get
        {
            var breedte = Tekstmaat.Breedte(Inhoud, Grootte, Vet);
            var links = Anker switch
            {
                Anker.Begin => X,
                Anker.Midden => X - (breedte / 2),
                _ => X - breedte,
            };
            return new Kader(links, Y - (Grootte * Tekstmaat.Boven), breedte, Grootte * (Tekstmaat.Boven + Tekstmaat.Onder));
        }
    }
}

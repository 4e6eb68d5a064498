using RsdAnalytics.Model;
using RsdAnalytics.Reports.Speech;

namespace RsdAnalytics.Reports.Document;

/// <summary>One value in a table, with its type, so that every form shows the same thing in its own way.</summary>
public abstract record Cel
{
    private protected Cel()
    {
    }

    /// <summary>A footnote to this cell, a whole sentence; null where none is needed. Equal notes share one number.</summary>
    public string? Noot { get; init; }

    /// <summary>What a person reads in this cell, without the footnote's number.</summary>
    public abstract string Tekst { get; }
}

/// <summary>Words.</summary>
/// <param name="Inhoud">The words as they are; every form escapes them itself.</param>
public sealed record Tekstcel(string Inhoud) : Cel
{
    /// <inheritdoc/>
    public override string Tekst { get; } = Schoon.Tekst(Inhoud);
}

/// <summary>A number.</summary>
/// <param name="Waarde">The unrounded number; must be finite.</param>
/// <param name="Vorm">How it is shown.</param>
public sealed record Getalcel(double Waarde, Getalvorm Vorm) : Cel
{
    /// <summary>How a spreadsheet computes this number from other cells; null for an input.</summary>
    public Formule? Formule { get; init; }

    /// <inheritdoc/>
    public override string Tekst => Vorm.Tekst(Waarde);
}

/// <summary>A verdict, in sign and words.</summary>
/// <param name="Oordeel">The verdict.</param>
public sealed record Oordeelcel(Oordeel Oordeel) : Cel
{
    /// <inheritdoc/>
    public override string Tekst => Oordeel.Tekst();
}

/// <summary>A day.</summary>
/// <param name="Dag">The day.</param>
public sealed record Dagcel(DateOnly Dag) : Cel
{
    /// <inheritdoc/>
    public override string Tekst => Datums.Dag(Dag);
}

/// <summary>A month.</summary>
/// <param name="Maand">The month.</param>
public sealed record Maandcel(Maand Maand) : Cel
{
    /// <inheritdoc/>
    public override string Tekst => Datums.MaandKort(Maand);
}

/// <summary>No value, and why: the reason becomes a footnote, unless the caption gives it. Never an empty cell, never a zero.</summary>
public sealed record Leegcel : Cel
{
    /// <summary>An absent value with its reason, a whole sentence.</summary>
    public Leegcel(string reden) => Noot = reden;

    private Leegcel()
    {
    }

    /// <summary>An absent value whose reason stands once, in the caption of its table.</summary>
    public static Leegcel ZonderNoot { get; } = new();

    /// <inheritdoc/>
    public override string Tekst => Getallen.Geen;
}

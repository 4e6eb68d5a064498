namespace RsdAnalytics.Forecasting.Own;

/// <summary>A file of series cannot be used. The message is for the user: what is wrong, where (file:line, column) and what to do.</summary>
public sealed class ReeksbestandFout : Exception
{
    internal ReeksbestandFout(string bestand, int regel, string? kolom, string melding)
        : base($"{bestand}:{regel}{(kolom is null ? string.Empty : $", kolom {kolom}")}: {melding}")
    {
        Bestand = bestand;
        Regel = regel;
        Kolom = kolom;
    }

    /// <summary>The name of the file, as it was given.</summary>
    public string Bestand { get; }

    /// <summary>The line, counted from 1; the header is 1.</summary>
    public int Regel { get; }

    /// <summary>The column, or null when the whole line is meant.</summary>
    public string? Kolom { get; }
}

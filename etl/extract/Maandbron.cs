using RsdAnalytics.Etl.Contract;
using RsdAnalytics.Etl.Validate;

namespace RsdAnalytics.Etl.Extract;

/// <summary>Where the files of one month come from.</summary>
internal abstract class Maandbron
{
    /// <summary>The month as named by the source, not yet known to be one.</summary>
    public abstract string Naam { get; }

    /// <summary>Whether the month was made by the generator.</summary>
    public abstract bool Synthetisch { get; }

    /// <summary>Whether the source has the file.</summary>
    public abstract bool Heeft(string bestand);

    /// <summary>What is wrong when a required file is missing (M01).</summary>
    public abstract Bevinding? Ontbreekt(string bestand);

    /// <summary>Reads a file once: a hash that tells two contents apart, and what makes it unreadable, if anything.</summary>
    public abstract (string Hash, IReadOnlyList<Bevinding> Fouten) Keur(string bestand, IReadOnlyList<Kolom> kolommen);

    /// <summary>Opens a file to read its rows.</summary>
    public abstract IRijbron Open(string bestand, Bevindingen bevindingen);
}

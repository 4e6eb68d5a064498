namespace RsdAnalytics.Model.Reference;

/// <summary>An age class of the profile dimension. The classes follow each other without gap from 0 up.</summary>
/// <param name="Code">Short code, unique.</param>
/// <param name="Vanaf">The youngest age in whole years that belongs to it.</param>
/// <param name="JongerDan">The first age that no longer belongs to it; null for the last class.</param>
/// <param name="Naam">The class in words.</param>
/// <param name="Bron">Document and chapter, or whose choice it is.</param>
public sealed record Leeftijdsklasse(string Code, int Vanaf, int? JongerDan, string Naam, string Bron)
{
    /// <summary>Whether the age in whole years belongs to the class.</summary>
    public bool Bevat(int leeftijd) => leeftijd >= Vanaf && !(leeftijd >= JongerDan);
}

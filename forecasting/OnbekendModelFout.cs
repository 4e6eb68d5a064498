namespace RsdAnalytics.Forecasting;

/// <summary>A model was asked for that this build does not have. The message is for the user: wrong usage, not a failure.</summary>
public sealed class OnbekendModelFout : ArgumentException
{
    internal OnbekendModelFout(string naam, bool alleenVolledig, IReadOnlyList<string> namen)
        : base(alleenVolledig
            ? $"Het model '{naam.Trim()}' zit alleen in de volledige versie. Bouw die met 'dotnet build -p:Full=true' (dat haalt Microsoft.ML op), of gebruik '--model ssa': dezelfde rekenwijze zonder ML.NET."
            : $"Het model '{naam.Trim()}' bestaat niet. Kies uit: {string.Join(", ", namen)}.")
    {
        Naam = naam;
    }

    /// <summary>The name as it was given.</summary>
    public string Naam { get; }
}

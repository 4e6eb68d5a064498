namespace RsdAnalytics.Tests.Reports.Page;

/// <summary>The pages that are looked at in a browser.</summary>
public enum Pagina
{
    Evaluatie,
    Raad,
    RaadGemeente,
    Maandrapport,
    Index,
    Proef,
}

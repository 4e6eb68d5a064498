namespace RsdAnalytics.Model.Reference;

/// <summary>When spending per open case stands out from the months around it (C05).</summary>
/// <param name="Buurmaanden">Months on either side that are compared with.</param>
/// <param name="Marge">The fraction by which a month may differ from the middle of its neighbours.</param>
/// <param name="MinsteDossiers">Below this number of open cases a month is not judged.</param>
public sealed record Lastengrenzen(int Buurmaanden, double Marge, int MinsteDossiers);

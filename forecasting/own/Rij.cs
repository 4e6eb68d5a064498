using RsdAnalytics.Model;

namespace RsdAnalytics.Forecasting.Own;

/// <summary>One row of a user's file of series, checked.</summary>
internal readonly record struct Rij(int Regel, string Reeks, Maand Maand, double Waarde);

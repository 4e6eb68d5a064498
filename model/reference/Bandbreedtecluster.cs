namespace RsdAnalytics.Model.Reference;

/// <summary>
/// One cluster of the staffel that ties staff to clients (businesscase 2018, bijlage 2). Which clients count is a choice of
/// the rekenregels, kept here as data.
/// </summary>
/// <param name="Naam">The name of the cluster.</param>
/// <param name="Stap">The number of clients of one step.</param>
/// <param name="FtePerStap">The FTE that one step adds or takes away.</param>
/// <param name="Treden">The treden whose open cases count.</param>
/// <param name="LeeftijdVanaf">The youngest age that counts; null without a lower bound.</param>
/// <param name="JongerDan">The first age that no longer counts; null without an upper bound.</param>
/// <param name="Bron">Document and chapter it comes from.</param>
public sealed record Bandbreedtecluster(
    string Naam, int Stap, decimal FtePerStap, IReadOnlyList<Trede> Treden, int? LeeftijdVanaf, int? JongerDan, string Bron)
{
    /// <summary>Whether an open case on this trede, with this age in whole years at the month end before the peildatum, counts.</summary>
    public bool Telt(string trede, int leeftijd) =>
        !(leeftijd < LeeftijdVanaf) && !(leeftijd >= JongerDan)
        && Treden.Any(t => t.Code.Equals(trede, StringComparison.OrdinalIgnoreCase));
}

/// <summary>The number of clients of a cluster at a base peildatum that lies outside the warehouse.</summary>
/// <param name="Peildatum">The base peildatum.</param>
/// <param name="Cluster">The name of the cluster.</param>
/// <param name="Klanten">The number of clients.</param>
/// <param name="Bron">Document and chapter it comes from.</param>
public sealed record Bandbreedtebasis(DateOnly Peildatum, string Cluster, int Klanten, string Bron);

using System.Globalization;
using Dapper;
using RsdAnalytics.Model.Reference;
using RsdAnalytics.Model.Warehouse;

namespace RsdAnalytics.Model.Figures;

/// <summary>
/// The bandbreedte of a year: clients per cluster at the peildatum, cumulative against the base, and the change to apply.
/// Source: businesscase 2018, bijlage 2; rekenregels, "Bandbreedte".
/// </summary>
public sealed class Bandbreedteberekening(IWarehouse warehouse, Referentiegegevens referentie)
{
    /// <summary>The table of a year.</summary>
    /// <param name="jaar">The year of the peildatum.</param>
    /// <param name="stand">The state of the warehouse.</param>
    /// <param name="basis">The base peildatum; null for the first one in the warehouse.</param>
    /// <exception cref="CijferFout">The base is no peildatum, or its clients are neither in the warehouse nor in the reference data.</exception>
    public Bandbreedtetabel Bereken(int jaar, Stand stand, DateOnly? basis = null)
    {
        var geladen = Ladingen.MaandenMetPersonen(warehouse, stand).ToHashSet();
        var peildatum = referentie.BandbreedtePeildatum(jaar);
        var basisdag = basis ?? EersteBasis(geladen);
        var (basisklanten, uitReferentie) = Basis(basisdag, geladen, stand);
        var nu = Klanten(jaar, basisdag, geladen, stand);
        var vorig = Klanten(jaar - 1, basisdag, geladen, stand);
        Bandbreedteregel[] regels = [.. referentie.Bandbreedte.Select(c => Regel(c, jaar, basisdag, basisklanten[c.Naam], nu, vorig))];
        return new Bandbreedtetabel(
            jaar, peildatum, basisdag, uitReferentie, new DateOnly(jaar + 1, 1, 1), regels, Toelichting(jaar, basisdag, nu, vorig));
    }

    /// <summary>The years whose peildatum lies in the warehouse, oldest first.</summary>
    public IReadOnlyList<int> Jaren(Stand stand)
    {
        var geladen = Ladingen.MaandenMetPersonen(warehouse, stand);
        return [.. geladen.Select(m => m.Volgende).Where(m => referentie.BandbreedtePeildatum(m.Jaar) == m.EersteDag).Select(m => m.Jaar)];
    }

    /// <summary>The open cases at the peildatum of a year; null when that month is not loaded.</summary>
    public int? Dossiers(int jaar, Stand stand)
    {
        var maand = Standmaand(referentie.BandbreedtePeildatum(jaar));
        return Ladingen.MaandenMetPersonen(warehouse, stand).Contains(maand)
            ? (int)(Recordtelling.Tel(warehouse, "kosten/dossiers_geteld", new { stand = stand.Lading, maand = maand.Sleutel })
                .GetValueOrDefault(Gemeente.TotaalId)?.Teller ?? 0)
            : null;
    }

    // The stand of a peildatum is that of the day before it.
    private static Maand Standmaand(DateOnly peildatum) => Maand.Van(peildatum).Vorige;

    // Up to the base year the FTE since the base are zero, whatever the clients.
    private static Bandbreedteregel Regel(
        Bandbreedtecluster cluster, int jaar, DateOnly basis, int basisklanten, Dictionary<string, int>? nu, Dictionary<string, int>? vorig)
    {
        decimal? Cumulatief(int jaarVan, Dictionary<string, int>? klanten) => jaarVan <= basis.Year
            ? 0
            : klanten is null ? null : BandbreedteRegels.Cumulatief(cluster, klanten[cluster.Naam], basisklanten);

        return new Bandbreedteregel(
            cluster.Naam, cluster.Stap, cluster.FtePerStap, basisklanten, vorig?[cluster.Naam], nu?[cluster.Naam],
            nu is null ? null : Cumulatief(jaar, nu), Cumulatief(jaar - 1, vorig));
    }

    private DateOnly EersteBasis(HashSet<Maand> geladen)
    {
        var peildata = geladen.Select(m => m.Volgende.EersteDag).Where(dag => referentie.BandbreedtePeildatum(dag.Year) == dag).ToList();
        return peildata.Count > 0
            ? peildata.Min()
            : throw new CijferFout("In het warehouse zit nog geen peildatum van de bandbreedte. Laad de maand voor 1 oktober, of geef met --basis een peildatum waarvan de aantallen in bandbreedte_basis.csv staan.");
    }

    private (Dictionary<string, int> Klanten, bool UitReferentie) Basis(DateOnly basis, HashSet<Maand> geladen, Stand stand)
    {
        if (referentie.BandbreedtePeildatum(basis.Year) == basis && geladen.Contains(Standmaand(basis)))
        {
            return (Tel(Standmaand(basis), stand), false);
        }

        var ontbreekt = referentie.Bandbreedte.Where(c => referentie.BandbreedteKlanten(c.Naam, basis) is null).Select(c => c.Naam).ToList();
        if (ontbreekt.Count > 0)
        {
            throw new CijferFout(
                $"De basis {Getaltekst.Dag(basis)} is geen peildatum in het warehouse en bandbreedte_basis.csv mist daarvoor het aantal klanten van: {string.Join(", ", ontbreekt)}. Vul dat bestand aan of kies een andere basis.");
        }

        return (referentie.Bandbreedte.ToDictionary(c => c.Naam, c => referentie.BandbreedteKlanten(c.Naam, basis)!.Value), true);
    }

    private Dictionary<string, int>? Klanten(int jaar, DateOnly basis, HashSet<Maand> geladen, Stand stand)
    {
        var peildatum = referentie.BandbreedtePeildatum(jaar);
        if (geladen.Contains(Standmaand(peildatum)))
        {
            return Tel(Standmaand(peildatum), stand);
        }

        return peildatum == basis ? Basis(basis, geladen, stand).Klanten : null;
    }

    private Dictionary<string, int> Tel(Maand maand, Stand stand)
    {
        var klanten = warehouse.Verbinding
            .Query<(string Trede, int Leeftijd, int Dossiers)>(Cijfersql.Opdracht("bandbreedte/klanten"), new { stand = stand.Lading, maand = maand.Sleutel })
            .ToList();
        return referentie.Bandbreedte.ToDictionary(c => c.Naam, c => klanten.Where(k => c.Telt(k.Trede, k.Leeftijd)).Sum(k => k.Dossiers));
    }

    private string Toelichting(int jaar, DateOnly basis, Dictionary<string, int>? nu, Dictionary<string, int>? vorig)
    {
        string NietGeladen(int jaarVan) => $"{Getaltekst.Naam(Standmaand(referentie.BandbreedtePeildatum(jaarVan)))} is niet geladen";
        if (nu is null)
        {
            return $"Geen cijfers: {NietGeladen(jaar)}.";
        }

        if (jaar < basis.Year)
        {
            return string.Create(CultureInfo.InvariantCulture, $"Voor het basisjaar {basis.Year} is er geen aanpassing.");
        }

        return vorig is null && jaar - 1 > basis.Year ? $"De aanpassing is niet te bepalen: {NietGeladen(jaar - 1)}." : "";
    }
}

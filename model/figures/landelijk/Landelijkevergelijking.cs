using Dapper;
using RsdAnalytics.Model.Reference;
using RsdAnalytics.Model.Warehouse;

namespace RsdAnalytics.Model.Figures;

/// <summary>
/// The development of the caseload from December to December beside that of the country and the septembercirculaire.
/// Source: opdracht 2024–2026, ch. 7 ("Ons streven"); CBS 37789ksz; rekenregels, "Septembercirculaire".
/// </summary>
public sealed class Landelijkevergelijking(IWarehouse warehouse, Referentiegegevens referentie)
{
    private const int December = 12;

    /// <summary>
    /// Every year of which the RSD's number is known, oldest first, within a year Totaal and then every municipality. The last
    /// year may be in progress; it is compared up to its last loaded month.
    /// </summary>
    public IReadOnlyList<Landelijkregel> Bereken(Stand stand)
    {
        var geladen = Ladingen.Maanden(warehouse, stand);
        var tellingen = Tel(geladen, stand);
        return
        [
            .. from maand in Momenten(geladen)
               from gebied in Gebied.Alle(referentie)
               select Regel(maand, gebied, m => geladen.Contains(m)
                   ? new Bestandstal(tellingen.GetValueOrDefault((m, gebied.Id)), Bestandsherkomst.Geteld)
                   : Gepubliceerd(m, gebied)),
        ];
    }

    private Landelijkregel Regel(Maand maand, Gebied gebied, Func<Maand, Bestandstal?> rsd)
    {
        var vorige = new Maand(maand.Jaar - 1, December);
        var (nu, toen) = (rsd(maand), rsd(vorige));
        var (land, landToen) = (Landelijk(maand), Landelijk(vorige));
        var circulaire = referentie.Circulaire(maand.Jaar);
        return new Landelijkregel(
            maand.Jaar, gebied.Naam, maand, nu, Groei(nu?.Aantal, toen?.Aantal), land?.Aantal, Groei(land?.Aantal, landToen?.Aantal),
            land is { Definitief: true } && landToen is null or { Definitief: true }, (double?)circulaire?.Groei, circulaire?.Definitief ?? false);
    }

    private static double? Groei(int? nu, int? toen) => toen is > 0 ? ((double?)nu / toen) - 1 : null;

    // The Decembers that are loaded or published, and the last loaded month when it is not a December.
    private IEnumerable<Maand> Momenten(IReadOnlyList<Maand> geladen)
    {
        var gepubliceerd = referentie.Dossiertallen
            .Where(d => d.Gemeente is null && d.Reeks == Dossierreeks.Stand)
            .Select(d => Maandeinde(d.Peildatum))
            .OfType<Maand>();
        var laatste = geladen.Count > 0 ? geladen.Skip(geladen.Count - 1) : [];
        return geladen.Concat(gepubliceerd).Where(m => m.Nummer == December).Concat(laatste).Distinct().Order();
    }

    // The number of 1 January is the stand at the end of December.
    private Bestandstal? Gepubliceerd(Maand maand, Gebied gebied) => referentie.Dossiertallen
        .Where(d => d.Reeks == Dossierreeks.Stand && Maandeinde(d.Peildatum) == maand && (d.Gemeente?.Id ?? Gemeente.TotaalId) == gebied.Id)
        .Select(d => (Bestandstal?)new Bestandstal(d.Aantal, Bestandsherkomst.Gepubliceerd))
        .FirstOrDefault();

    private static Maand? Maandeinde(DateOnly peildatum)
    {
        var maand = Maand.Van(peildatum);
        return peildatum == maand.EersteDag ? maand.Vorige : peildatum == maand.LaatsteDag ? maand : null;
    }

    private (int Aantal, bool Definitief)? Landelijk(Maand maand)
    {
        if (referentie.LandelijkeMaanden.FirstOrDefault(m => m.Maand == maand) is { } stand)
        {
            return (stand.Aantal, stand.Definitief);
        }

        return maand.Nummer == December && referentie.LandelijkVan(maand.Jaar) is { } jaar ? (jaar.December, jaar.Definitief) : null;
    }

    private Dictionary<(Maand, int), int> Tel(IReadOnlyList<Maand> geladen, Stand stand)
    {
        if (geladen.Count == 0)
        {
            return [];
        }

        return warehouse.Verbinding
            .Query<Telling>(
                Cijfersql.Opdracht("landelijk/bestand"),
                new { stand = stand.Lading, laatste_maand = geladen[^1].Sleutel })
            .ToDictionary(t => (Maand.VanSleutel(t.Maand), t.GebiedId), t => t.Aantal);
    }

    private sealed class Telling
    {
        public int GebiedId { get; set; }

        public int Maand { get; set; }

        public int Aantal { get; set; }
    }
}

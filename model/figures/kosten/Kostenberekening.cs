using System.Globalization;
using RsdAnalytics.Model.Reference;
using RsdAnalytics.Model.Warehouse;

namespace RsdAnalytics.Model.Figures;

/// <summary>
/// Divides any amount over the municipalities on any reference date. Source: opdracht 2024–2026, ch. 7; businesscase 2018,
/// bijlage 3; rekenregels, "Kosten per gemeente".
/// </summary>
public sealed class Kostenberekening(IWarehouse warehouse, Referentiegegevens referentie)
{
    /// <summary>The yearly investment of an opdracht, divided on the opdracht's own reference date.</summary>
    /// <exception cref="CijferFout">The reference data name no investment or no reference date, or the key cannot be made.</exception>
    public Kostenverdeling Bereken(Opdracht opdracht, Stand stand)
    {
        ArgumentNullException.ThrowIfNull(opdracht);
        var bedrag = referentie.InvesteringPerJaar(opdracht)
            ?? throw new CijferFout($"Voor opdracht {opdracht.Code} staat geen investering in investering.csv. Vul dat bestand aan of geef een bedrag.");
        return Bereken(bedrag, Sleuteldatum(opdracht), stand);
    }

    /// <summary>An amount, divided by the key of a reference date.</summary>
    /// <exception cref="CijferFout">The key cannot be made: inhabitants or cases of that day are not known.</exception>
    public Kostenverdeling Bereken(Bedrag bedrag, DateOnly peildatum, Stand stand) =>
        KostenRegels.Verdeel(bedrag, Sleutel(peildatum, stand));

    /// <summary>The business case of 2018, year by year: cost, saving and result of each municipality and Totaal.</summary>
    /// <exception cref="CijferFout">The reference data have no opdracht for the year, or the key cannot be made.</exception>
    public IReadOnlyList<Businesscaseverdeling> Businesscase(Stand stand) =>
        [.. referentie.Businesscase2018.Select(jaar => KostenRegels.Verdeel(
            jaar.Jaar, jaar.Kosten, jaar.Besparing,
            Sleutel(
                Sleuteldatum(referentie.Opdracht(jaar.Jaar)
                    ?? throw new CijferFout(string.Create(CultureInfo.InvariantCulture, $"Bij {jaar.Jaar} hoort geen opdracht. Vul opdrachten.csv aan."))),
                stand)))];

    /// <summary>
    /// The key on a reference date. Inhabitants: the newest published number up to that day. Cases: the number published for
    /// that very day, otherwise the cases open in the warehouse at the month end on or before it.
    /// </summary>
    /// <exception cref="CijferFout">Inhabitants or cases of that day are not known.</exception>
    public Verdeelsleutel Sleutel(DateOnly peildatum, Stand stand)
    {
        var inwonersdag = Inwonersdag(peildatum);
        var (dossiers, herkomst) = Dossiers(peildatum, stand);
        var tallen = new List<(Gemeente, int, int)>();
        foreach (var gemeente in referentie.Gemeenten)
        {
            var inwoners = referentie.Inwoners(gemeente, inwonersdag);
            var aantal = dossiers.GetValueOrDefault(gemeente.Id);
            // A municipality that joined later has neither on an earlier day, and takes no part in its key.
            if (inwoners is null && aantal == 0)
            {
                continue;
            }

            tallen.Add((gemeente, inwoners ?? throw new CijferFout(
                $"Van {gemeente.Naam} is op {Getaltekst.Dag(inwonersdag)} geen inwonertal bekend. Vul inwoners.csv aan."), aantal));
        }

        var regels = KostenRegels.Sleutel(tallen)
            ?? throw new CijferFout($"Op {Getaltekst.Dag(peildatum)} zijn er geen dossiers om de kosten naar te verdelen.");
        return new Verdeelsleutel(peildatum, inwonersdag, herkomst, regels);
    }

    private static DateOnly Sleuteldatum(Opdracht opdracht) => opdracht.Sleutelpeildatum
        ?? throw new CijferFout($"Opdracht {opdracht.Code} noemt geen peildatum voor de verdeelsleutel. Vul opdrachten.csv aan of geef een peildatum.");

    private DateOnly Inwonersdag(DateOnly peildatum)
    {
        var dagen = referentie.Inwonertallen.Where(i => i.Gemeente is not null && i.Peildatum <= peildatum).Select(i => i.Peildatum).ToList();
        return dagen.Count > 0
            ? dagen.Max()
            : throw new CijferFout($"Op of voor {Getaltekst.Dag(peildatum)} is geen inwonertal per gemeente bekend. Vul inwoners.csv aan.");
    }

    private (IReadOnlyDictionary<int, int> Aantallen, string Herkomst) Dossiers(DateOnly peildatum, Stand stand)
    {
        var gepubliceerd = referentie.Dossiertallen
            .Where(d => d.Peildatum == peildatum && d.Reeks == Dossierreeks.Stand && d.Gemeente is not null)
            .ToDictionary(d => d.Gemeente!.Id, d => d.Aantal);
        if (gepubliceerd.Count > 0)
        {
            return (gepubliceerd, $"Gepubliceerd aantal dossiers op {Getaltekst.Dag(peildatum)}.");
        }

        var maand = Maand.Van(peildatum);
        maand = maand.LaatsteDag == peildatum ? maand : maand.Vorige;
        if (!Ladingen.MaandenMetPersonen(warehouse, stand).Contains(maand))
        {
            throw new CijferFout(
                $"Het aantal dossiers op {Getaltekst.Dag(peildatum)} is niet bekend: {Getaltekst.Naam(maand)} is niet geladen en dossiers_gepubliceerd.csv noemt die dag niet.");
        }

        return (Tel(maand, stand), $"Open dossiers aan het eind van {Getaltekst.Naam(maand)}.");
    }

    private Dictionary<int, int> Tel(Maand maand, Stand stand) => Recordtelling
        .Tel(warehouse, "kosten/dossiers_geteld", new { stand = stand.Lading, maand = maand.Sleutel })
        .ToDictionary(t => t.Key, t => (int)t.Value.Teller);
}

using RsdAnalytics.Etl.Conform;
using RsdAnalytics.Etl.Entities;
using RsdAnalytics.Etl.Extract;
using RsdAnalytics.Etl.Validate;
using RsdAnalytics.Etl.Validate.Months;
using RsdAnalytics.Etl.Validate.Rows;
using RsdAnalytics.Model.Figures;
using RsdAnalytics.Model.Warehouse;

namespace RsdAnalytics.Etl.Load;

/// <summary>
/// Loads one month: the cheap checks first, then every row, and only when nothing refuses the month the one commit.
/// </summary>
internal sealed class MaandLader(IWarehouse warehouse, Laadcontext context, Laadopdracht opdracht)
{
    private readonly Bevindingen _bevindingen = new();
    private readonly List<Bestandstelling> _tellingen = [];
    private readonly Dictionary<string, long?> _sommen = [];
    private readonly List<string> _opmerkingen = [];
    private bool _geforceerd;

    private string Naam => context.Maand.ToString();

    /// <summary>Loads the month.</summary>
    /// <param name="bron">The source of the month.</param>
    /// <param name="levering">The month's delivery after the first pass over it.</param>
    /// <returns>What it came to; null when another load came between, and what was known of the warehouse must be read again.</returns>
    public Laaduitkomst? Laad(Maandbron bron, Levering levering)
    {
        var dossiers = new Dossiers(context);
        IReadOnlyList<Entiteit> entiteiten =
        [
            dossiers, new Plaatsingen(context), new Trajecten(context), new Loonkostensubsidies(context), new Begeleidingen(context),
            new Jongerengesprekken(context), new Uitkeringslasten(context), new Klanttevredenheid(context),
        ];
        var geldig = Ladingen.Geldig(warehouse, Stand.Nu);
        _bevindingen.Neem(levering.Bevindingen);
        var huidig = geldig.FirstOrDefault(l => l.Maand == context.Maand);
        if (huidig?.Hash == levering.Hash)
        {
            return new Laaduitkomst(Naam, huidig.Lading, Laadstatus.Ongewijzigd, null, null, [], []);
        }

        if (Opschoningen.Laatste(warehouse) is { } opschoning && context.Maand < opschoning.Tot)
        {
            // The delivery is not at fault, so no code of the contract fits; the months after it are loaded all the same.
            return new Laaduitkomst(
                Naam, null, Laadstatus.Geweigerd,
                $"De gegevens van personen van vóór {opschoning.Tot} zijn verwijderd (rsd opschonen); een andere levering van {Naam} wordt daarom niet meer geladen. Haal de map weg, of zet de levering terug die eerder is geladen.",
                null, [], []);
        }

        var gat = M06Gat.Controleer(context.Maand, [.. geldig.Select(l => l.Maand)]);
        _bevindingen.VoegToe(opdracht.StaGatToe ? null : gat);
        if (_bevindingen.WeigertMaand)
        {
            return Geweigerd();
        }

        var rijen = new Ladingrijen(warehouse);
        if (geldig.FirstOrDefault(l => l.Maand == context.Maand.Vorige) is { } vorige)
        {
            rijen.LeesAlvast(vorige.Lading);
        }

        using var transactie = warehouse.BeginLading();
        var lading = Ladingschrijver.VolgendNummer(warehouse, transactie);
        if (lading != context.Dimensies.LaatsteLading + 1)
        {
            return null;
        }

        var schrijver = new Ladingschrijver(warehouse, transactie);
        schrijver.Begin(lading, levering, huidig?.Lading, opdracht, gatToegestaan: gat is not null, context.Pseudoniemen.Kenmerk);
        LeesFeiten(bron, levering, entiteiten, transactie, lading);
        if (!_bevindingen.WeigertMaand)
        {
            ControleerMaand(bron, levering, entiteiten, dossiers.OpenEind, geldig, transactie);
        }

        if (_bevindingen.WeigertMaand)
        {
            return Geweigerd();
        }

        rijen.Neem(lading, dossiers.Rijen);
        new Ladingtotalen(warehouse).Maak(transactie, rijen);
        schrijver.Voltooi(lading, levering, _geforceerd, _tellingen, _bevindingen.Alle);
        transactie.Bevestig();
        context.Dimensies.Bevestig(lading);
        _opmerkingen.AddRange(LegeStand.Zoek(warehouse, transactie, context.Maand, geldig, _tellingen));
        return new Laaduitkomst(Naam, lading, Laadstatus.Geladen, null, huidig?.Lading, _tellingen, _bevindingen.Alle) { Opmerkingen = _opmerkingen };
    }

    private void LeesFeiten(Maandbron bron, Levering levering, IReadOnlyList<Entiteit> entiteiten, ILaadtransactie transactie, int lading)
    {
        foreach (var (naam, _) in levering.Bestanden)
        {
            if (entiteiten.FirstOrDefault(e => e.Bestand == naam) is { } entiteit && !_bevindingen.WeigertMaand)
            {
                LeesFeiten(bron, entiteit, transactie, lading);
            }
        }
    }

    private void LeesFeiten(Maandbron bron, Entiteit entiteit, ILaadtransactie transactie, int lading)
    {
        using var bestand = Vooruitlezer.Open(bron, entiteit.Bestand, entiteit.Kolommen.Alle, context.Pseudoniemen, _bevindingen);
        if (bestand is null)
        {
            return;
        }

        using var feiten = new Feitenlijn(
            warehouse, transactie, context.Dimensies, entiteit.Feittabel, [.. Entiteit.Herkomst, .. entiteit.Feitkolommen]);
        var rij = new Rij(bestand, _bevindingen, context.Maand);
        var geladen = 0;
        while (bestand.Volgende())
        {
            var feit = feiten.Plek();
            if (entiteit.Lees(rij, feit[Entiteit.Herkomst.Count..]))
            {
                feit[0] = lading;
                feit[1] = rij.Regel;
                geladen++;
                feiten.Neem();
            }
        }

        feiten.Voltooi();
        Tel(entiteit, bestand.Gelezen, geladen);
    }

    private void Tel(Entiteit entiteit, int gelezen, int geladen)
    {
        var afgekeurd = _bevindingen.Afgekeurd(entiteit.Bestand);
        if (!_bevindingen.WeigertMaand && gelezen != geladen + afgekeurd)
        {
            throw new InvalidOperationException($"{entiteit.Bestand}: {gelezen} read, {geladen} loaded, {afgekeurd} refused.");
        }

        _tellingen.Add(new Bestandstelling(entiteit.Bestand, gelezen, geladen, afgekeurd));
        _sommen[entiteit.Bestand] = entiteit.Bedragsom;
    }

    private void ControleerMaand(
        Maandbron bron, Levering levering, IReadOnlyList<Entiteit> entiteiten, int open, IReadOnlyList<GeldigeLading> geldig, ILaadtransactie transactie)
    {
        if (levering.Bestanden.Any(b => b.Bestand == Controle.Bestand))
        {
            ControleerTotalen(bron, [.. entiteiten.Select(e => e.Bestand)]);
        }

        foreach (var telling in _tellingen)
        {
            Forceerbaar(M04Afkeur.Controleer(telling.Bestand, telling.Gelezen, telling.Afgekeurd));
        }

        var vorige = geldig.FirstOrDefault(l => l.Maand == context.Maand.Vorige);
        Forceerbaar(M05Sprong.Controleer(open, vorige is null ? null : Ladingschrijver.OpenEind(warehouse, transactie, vorige.Lading)));
    }

    private void ControleerTotalen(Maandbron bron, List<string> bestanden)
    {
        using var bestand = Vooruitlezer.Open(bron, Controle.Bestand, Controle.Contract.Kolommen, context.Pseudoniemen, _bevindingen);
        if (bestand is null)
        {
            return;
        }

        var rij = new Rij(bestand, _bevindingen, context.Maand);
        var dubbel = new R06Dubbel();
        var geladen = 0;
        var vergeleken = new HashSet<string>();
        while (bestand.Volgende())
        {
            if (Controle.Lees(rij, bestanden, dubbel) is { } verwacht)
            {
                geladen++;
                vergeleken.Add(verwacht.Bestand);
                var gelezen = _tellingen.FirstOrDefault(t => t.Bestand == verwacht.Bestand)?.Gelezen ?? 0;
                foreach (var bevinding in M08Controle.Controleer(verwacht, gelezen, _sommen.GetValueOrDefault(verwacht.Bestand)))
                {
                    _bevindingen.VoegToe(bevinding);
                }
            }
        }

        if (M08Controle.NietVergeleken(_bevindingen.Alle, [.. _tellingen.Select(t => t.Bestand).Where(b => !vergeleken.Contains(b))]) is { } opmerking)
        {
            _opmerkingen.Add(opmerking);
        }

        _tellingen.Add(new Bestandstelling(Controle.Bestand, bestand.Gelezen, geladen, _bevindingen.Afgekeurd(Controle.Bestand)));
    }

    private void Forceerbaar(Bevinding? bevinding)
    {
        _geforceerd |= bevinding is not null && opdracht.Forceer;
        _bevindingen.VoegToe(opdracht.Forceer ? null : bevinding);
    }

    private Laaduitkomst Geweigerd()
    {
        context.Dimensies.Vergeet();
        return Laaduitkomst.Geweigerd(Naam, _bevindingen.Alle, _tellingen);
    }
}

using Dapper;
using RsdAnalytics.Model.Reference;
using RsdAnalytics.Model.Warehouse;

namespace RsdAnalytics.Model.Figures;

/// <summary>
/// Beside every key result: how many refused or late records could touch it, and between which values it could then lie.
/// A refused row counts when its file is one the figure reads and its month lies in the window of the figure; a mutation of more
/// than a year after the year is left out. K4 and K9 count the stand as it was delivered with its month, so nothing that is
/// told later moves them; only a redelivery does.
/// </summary>
public sealed class KpiOnzekerheden(IWarehouse warehouse, Referentiegegevens referentie)
{
    private const string Dossiers = "dossiers.csv";
    private const string Plaatsingen = "plaatsingen.csv";
    private const string Trajecten = "trajecten.csv";
    private const string Subsidies = "loonkostensubsidies.csv";
    private const string Begeleiding = "begeleiding.csv";
    private const string Gesprekken = "jongerengesprekken.csv";
    private const string Tevredenheid = "klanttevredenheid.csv";

    // A school mark: what a refused row about it could say.
    private const double LaagsteCijfer = 1;
    private const double HoogsteCijfer = 10;

    /// <summary>What refusals and delay could do to outcomes that were computed on the same peildatum and state; in their order.</summary>
    public IReadOnlyList<KpiOnzekerheid> Bereken(Peildatum peildatum, Stand stand, IReadOnlyList<KpiUitkomst> uitkomsten)
    {
        var geladen = Ladingen.Maanden(warehouse, stand);
        var parameters = KpiParameters.Van(peildatum, stand, geladen, referentie);
        var afgekeurd = warehouse.Verbinding
            .Query<(int Maand, string Bestand, int Aantal)>(Cijfersql.Opdracht("bouwstenen/geldige_lading", Cijfersql.Lees("onzekerheid/afgekeurd")), new { stand = stand.Lading })
            .ToList();
        // Each kind of lateness is read once, when the first result asks for it.
        var gelezen = new Dictionary<string, Dictionary<int, int>>(StringComparer.Ordinal);
        Dictionary<int, int> Laat(string soort) => gelezen.TryGetValue(soort, out var laat) ? laat : gelezen[soort] = Nagekomen(soort, peildatum, stand, geladen);
        return [.. uitkomsten.Select(u => Van(u, parameters, afgekeurd, soort => Laat(soort).GetValueOrDefault(GebiedId(u.Gemeente))))];
    }

    private static KpiOnzekerheid Van(
        KpiUitkomst u, KpiParameters p, List<(int Maand, string Bestand, int Aantal)> afgekeurd, Func<string, int> laat)
    {
        var (jaarVan, jaarTot) = (new Maand(p.Jaar, 1), new Maand(p.Jaar, 12));
        // Mutations: from the earliest event of the window, to a year after it.
        int Mutaties(string bestand, int maandenEerder = 0) => Tel(bestand, jaarVan.Plus(-maandenEerder), jaarTot.Plus(12));
        int Tel(string bestand, Maand van, Maand tot) =>
            afgekeurd.Where(a => a.Bestand == bestand && a.Maand >= van.Sleutel && a.Maand <= tot.Sleutel).Sum(a => a.Aantal);
        int InMaand(string bestand, Maand? maand) => maand is { } m ? Tel(bestand, m, m) : 0;

        var tellend = Maand.VanSleutel(Math.Max(p.Peildatum.LaatsteMaand, jaarVan.Vorige.Sleutel));
        switch (u.Kpi)
        {
            case "K1" or "K1A" or "K1P":
                return Aantal(u, Mutaties(Plaatsingen), laat("plaatsing"));
            case "K2":
                return Aantal(u, Mutaties(Trajecten), laat("werkfit"));
            case "K3":
                return Aandeel(u, Mutaties(Plaatsingen, maandenEerder: 6), laat("meting"));
            case "K4":
                var (nu, toen) = (Tel(Subsidies, jaarVan, tellend), Tel(Subsidies, jaarVan.Plus(-12), jaarVan.Vorige));
                return Quotient(u, nu + toen, 0, nu, toen, min: 1);
            case "K5":
                var (dossiers, begeleiding, late) = (Tel(Dossiers, jaarVan, tellend), Mutaties(Begeleiding), laat("begeleiding"));
                return Quotient(
                    u, dossiers + begeleiding, begeleiding, dossiers + begeleiding + late, dossiers / (double)Math.Max(p.MaandenInJaar, 1), min: 0, late);
            case "K6":
                return Aandeel(u, Mutaties(Gesprekken, maandenEerder: 6) + Mutaties(Dossiers, maandenEerder: 6), laat("gesprek"), laat("doorstroom"));
            case "K7":
                return Aandeel(
                    u, InMaand(Dossiers, p.LaatsteMaand) + Mutaties(Gesprekken, 6) + Mutaties(Trajecten) + Mutaties(Begeleiding),
                    laat("gesprek"), laat("traject") + laat("begeleiding"));
            case "K8":
                var (cijfers, nog) = (Tel(Tevredenheid, jaarVan, jaarTot.Plus(12)), laat("tevredenheid"));
                return cijfers + nog > 0
                    ? new KpiOnzekerheid(u.Kpi, u.Gemeente, cijfers, nog, LaagsteCijfer, HoogsteCijfer)
                    : new KpiOnzekerheid(u.Kpi, u.Gemeente, 0, 0, u.Waarde, u.Waarde);
            case "K9":
                var (eind, begin) = (InMaand(Dossiers, p.LaatsteMaand), InMaand(Dossiers, jaarVan.Vorige));
                return Quotient(u, eind + begin, 0, eind, begin, min: 1);
            default:
                throw new NotSupportedException($"Of {u.Kpi} is not said what refused and late rows do to it.");
        }
    }

    private static KpiOnzekerheid Aantal(KpiUitkomst u, int afgekeurd, int nagekomen)
    {
        (double Onder, double Boven)? grenzen = u.Teller is { } teller ? Onzekerheidsregels.Aantal(teller, afgekeurd, nagekomen) : null;
        return new KpiOnzekerheid(u.Kpi, u.Gemeente, afgekeurd, nagekomen, grenzen?.Onder, grenzen?.Boven);
    }

    // What comes late and only says something of a unit that is already there turns it over, as a refused row can.
    private static KpiOnzekerheid Aandeel(KpiUitkomst u, int afgekeurd, int nagekomen, int omgezet = 0)
    {
        var grenzen = u.Teller is { } teller && u.Noemer is { } noemer
            ? Onzekerheidsregels.Aandeel(teller, noemer, afgekeurd + omgezet, nagekomen)
            : null;
        return new KpiOnzekerheid(u.Kpi, u.Gemeente, afgekeurd, nagekomen + omgezet, grenzen?.Onder, grenzen?.Boven);
    }

    private static KpiOnzekerheid Quotient(
        KpiUitkomst u, int afgekeurd, double tellerMin, double tellerPlus, double noemerPlus, int min, int nagekomen = 0)
    {
        var grenzen = u.Teller is { } teller && u.Noemer is { } noemer
            ? Onzekerheidsregels.Quotient(teller, noemer, tellerMin, tellerPlus, noemerPlus)
            : null;
        return new KpiOnzekerheid(u.Kpi, u.Gemeente, afgekeurd, nagekomen, grenzen?.Onder - min, grenzen?.Boven - min);
    }

    // What came, of the year before, only after the month that lies a year before the last one of now.
    private Dictionary<int, int> Nagekomen(string soort, Peildatum peildatum, Stand stand, IReadOnlyList<Maand> geladen) =>
        geladen.Count == 0
            ? []
            : warehouse.Verbinding.Query<(int Gebied, int Aantal)>(
                Cijfersql.Opdracht($"onzekerheid/laat/{soort}", soort == "tevredenheid" ? "" : Cijfersql.Lees("onzekerheid/nagekomen")),
                new
                {
                    stand = stand.Lading,
                    van = Datumsleutel.Van(new DateOnly(peildatum.Jaar - 1, 1, 1)),
                    tot = Datumsleutel.PlusMaanden(peildatum.Dag, -12),
                    grens = geladen[^1].Plus(-12).Sleutel,
                }).ToDictionary(r => r.Gebied, r => r.Aantal);

    private int GebiedId(string gebied) => referentie.Gemeenten.FirstOrDefault(g => g.Naam == gebied)?.Id ?? Gemeente.TotaalId;
}

using System.Security.Cryptography;
using System.Text;
using RsdAnalytics.Model.Reference;
using RsdAnalytics.Model.Warehouse;

namespace RsdAnalytics.Model.Figures;

/// <summary>What an evaluatie says, and what became of one that was laid down: then, now, and through which months.</summary>
public sealed class Vaststellingberekening(IWarehouse warehouse, Referentiegegevens referentie)
{
    private const int Kenmerklengte = 16;

    /// <summary>The mark of the text of all rules: another text gives another mark.</summary>
    public static string Definities { get; } = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Join('\n', Rekenregels.Alle.SelectMany(r => new[] { r.Code, r.Definitie, r.Keuze })))))[..Kenmerklengte];

    /// <summary>The files of the reference data with their hashes.</summary>
    public static IReadOnlyDictionary<string, string> Bestanden(Referentiegegevens referentie) =>
        referentie.Bestanden.ToDictionary(b => b.Naam, b => b.Hash);

    /// <summary>The outcomes of a peildatum in a state, as they are kept.</summary>
    public IReadOnlyList<Vaststellinguitkomst> Uitkomsten(Peildatum peildatum, Stand stand)
    {
        var stroom = new Stroomtabel(warehouse, referentie).Lees(stand)
            .Where(r => r.Maand.Jaar == peildatum.Jaar && r.Maand.LaatsteDag <= peildatum.Dag)
            .ToLookup(r => r.Gemeente);
        var gebieden = Gebied.Alle(referentie).Select(g => g.Naam).ToList();
        return
        [
            .. new KpiBerekening(warehouse, referentie).Bereken(peildatum, stand).Select(u => new Vaststellinguitkomst(
                u.Kpi, u.Gemeente, Vaststellingbewaring.Zoals(u.Teller), Vaststellingbewaring.Zoals(u.Noemer),
                Vaststellingbewaring.Zoals(u.Waarde), Vaststellingbewaring.Zoals(u.Norm))),
            .. gebieden.Select(g => Aantal(Vaststellingcode.Bestand, g, stroom[g].OrderBy(r => r.Maand).LastOrDefault()?.Eind)),
            .. gebieden.Select(g => Aantal(Vaststellingcode.Instroom, g, stroom[g].Sum(r => (r.Instroom ?? 0) + (r.NagekomenInstroom ?? 0)))),
            .. gebieden.Select(g => Aantal(
                Vaststellingcode.Uitstroom, g, stroom[g].Sum(r => (r.Uitstroom ?? 0) + (r.NagekomenUitstroom ?? 0) + (r.Verdwenen ?? 0)))),
        ];
    }

    /// <summary>What became of the evaluatie of a year since it was laid down; null when it was not.</summary>
    /// <param name="jaar">The year.</param>
    /// <param name="stand">The state that is "now"; one from before the evaluatie was laid down knows of none.</param>
    public Vaststellingverschil? Vergelijk(int jaar, Stand stand)
    {
        if (new Vaststellingbewaring(warehouse, referentie).Laatste(jaar, stand) is not { } vast)
        {
            return null;
        }

        var kenmerk = vast.Kenmerk;
        var nu = Nu(kenmerk.Peildatum, stand);
        var verschil = new Verschilberekening(warehouse, referentie);
        var maanden = verschil.Maanden(new Stand(kenmerk.Lading), stand);
        var herkomst = maanden.Count > 0 ? Herkomst(verschil, kenmerk, stand) : [];
        return new Vaststellingverschil(
            vast,
            [.. vast.Uitkomsten
                .Where(u => nu.ContainsKey((u.Code, u.Gebied)))
                .Select(u => new Vaststellingregel(u, nu[(u.Code, u.Gebied)], herkomst.GetValueOrDefault((u.Code, u.Gebied), [])))],
            maanden,
            kenmerk.AndereBestanden(Bestanden(referentie)),
            kenmerk.Definities != Definities);
    }

    // Once detail of persons is removed, a year can be counted on the peildatum of which the outcomes were kept and on no other.
    private Dictionary<(string, string), Vaststellinguitkomst> Nu(Peildatum peildatum, Stand stand)
    {
        try
        {
            return Uitkomsten(peildatum, stand).ToDictionary(u => (u.Code, u.Gebied));
        }
        catch (WarehouseFout)
        {
            return [];
        }
    }

    // The lines of an earlier state may have been removed since; then the months alone are the cause.
    private static Dictionary<(string, string), IReadOnlyList<Maand>> Herkomst(Verschilberekening verschil, Vaststellingkenmerk kenmerk, Stand stand)
    {
        try
        {
            return verschil.Cijfers(kenmerk.Peildatum, new Stand(kenmerk.Lading), stand).ToDictionary(
                c => (c.Cijfer.Van.Kpi, c.Cijfer.Van.Gemeente),
                c => (IReadOnlyList<Maand>)[.. c.Eraf.Concat(c.Erbij).Select(r => r.Maand).Distinct().Order()]);
        }
        catch (WarehouseFout)
        {
            return [];
        }
    }

    private static Vaststellinguitkomst Aantal(string code, string gebied, int? waarde) => new(code, gebied, waarde, null, waarde, null);
}

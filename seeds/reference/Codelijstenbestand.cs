using RsdAnalytics.Model;
using RsdAnalytics.Model.Reference;

namespace RsdAnalytics.Seeds.Reference;

/// <summary>
/// codelijsten.csv: one row per code of the lists that have no file of their own. The codes that rules speak of by name
/// must be there; others can be added.
/// </summary>
internal static class Codelijstenbestand
{
    private const string Naam = "codelijsten.csv";

    private static readonly (string Lijst, string[] Nodig)[] Lijsten =
    [
        (Codelijsten.Leefvorm, []),
        (Codelijsten.Ontheffing, ["geen"]),
        (Codelijsten.PlaatsingSoort, ["werk", "opleiding", "bedrijf"]),
        (Codelijsten.Uitstroom, ["volledig", "gedeeltelijk", "geen"]),
        (Codelijsten.TrajectResultaat, ["werkfit"]),
        (Codelijsten.BegeleidingSoort, []),
        (Codelijsten.GesprekSoort, ["preventief"]),
    ];

    internal static IReadOnlyList<Codelijst> Lees(
        Lezing lezing, IReadOnlyList<Gelezen<Trede>> treden, IReadOnlyList<Tegel> tegels, IReadOnlyList<Regeling> regelingen)
    {
        var keuzes = Lijsten.Select(l => (l.Lijst, l.Lijst)).ToArray();
        var gelezen = lezing.Lees(
            Naam, ["lijst", "code", "naam"],
            rij => (Lijst: rij.Keuze<string>("lijst", keuzes), Code: new Code(rij.Tekst("code").ToLowerInvariant(), rij.Tekst("naam"), rij.Bron)),
            regel => (regel.Lijst, regel.Code.Waarde), "code");

        var lijsten = Lijsten.Select(l => new Codelijst(l.Lijst, [.. gelezen.Where(g => g.Waarde.Lijst == l.Lijst).Select(g => g.Waarde.Code)])).ToList();
        if (!lezing.HeeftFouten(Naam))
        {
            EisCodes(lezing, lijsten);
        }

        return
        [
            new Codelijst(Codelijsten.Regeling, [.. regelingen.Select(r => new Code(r.Code, r.Naam, r.Bron))]),
            new Codelijst(Codelijsten.Trede, [.. treden.Select(t => new Code(t.Waarde.Code, $"trede {t.Waarde.Code}", t.Rij.Bron))]),
            new Codelijst(Codelijsten.Tegel, [.. tegels.Select(t => new Code(t.Code, t.Naam, t.Bron))]),
            .. lijsten,
        ];
    }

    private static void EisCodes(Lezing lezing, List<Codelijst> lijsten)
    {
        foreach (var (lijst, nodig) in Lijsten)
        {
            var aanwezig = lijsten.Find(l => l.Naam == lijst)!;
            foreach (var code in nodig.Where(c => aanwezig.Zoek(c) is null))
            {
                lezing.Fout(Naam, "code", $"code {code} van lijst {lijst} ontbreekt; de rekenregels hebben haar nodig.");
            }

            if (aanwezig.Codes.Count == 0)
            {
                lezing.Fout(Naam, "lijst", $"lijst {lijst} heeft geen codes; vul er ten minste een in.");
            }
        }
    }
}

using RsdAnalytics.Etl.Contract;
using RsdAnalytics.Etl.Entities;
using RsdAnalytics.Etl.Extract;
using RsdAnalytics.Etl.Validate;
using RsdAnalytics.Etl.Validate.Months;
using RsdAnalytics.Model;

namespace RsdAnalytics.Etl.Source;

/// <summary>
/// A month as the queries on a database. The columns of all queries are checked before a row of any is read. Each is read twice, as a file is:
/// once to know whether the month is new, once to load it; no row of a person is kept in between.
/// </summary>
internal sealed class Databasemaand(Databasebron bron, Maand maand) : Maandbron
{
    private readonly Dictionary<string, string> _hashes = [];
    private ILookup<string, Bevinding>? _keuring;

    public override string Naam => maand.ToString();

    public override bool Synthetisch => false;

    public override bool Heeft(string bestand) => bron.Vraag(bestand) is not null;

    public override Bevinding? Ontbreekt(string bestand) => new(M01Bestand.Code, bestand, null, null,
        $"De query {Path.ChangeExtension(bestand, Databasebron.Vraagextensie)} ontbreekt in de map met query's. Zet haar erbij.");

    public override (string Hash, IReadOnlyList<Bevinding> Fouten) Keur(string bestand, IReadOnlyList<Kolom> kolommen)
    {
        _keuring ??= Extractcontract.Bestanden
            .Where(b => Heeft(b.Naam))
            .SelectMany(b => bron.Kolommen(b.Naam, b.Kolommen, maand).Where(f => f.WeigertMaand).Select(f => (b.Naam, Fout: f)))
            .ToLookup(f => f.Naam, f => f.Fout);
        if (_keuring.Count > 0)
        {
            return ("", [.. _keuring[bestand]]);
        }

        // Findings of rows are made when the rows are loaded; this pass only asks whether they can be read.
        var bevindingen = new Bevindingen();
        using var rijen = new Databasebestand(bron, bestand, bron.Opdracht(bestand, maand), verwacht: null, bevindingen);
        if (rijen.LeesKop(kolommen))
        {
            while (rijen.Volgende())
            {
                // Reading is what takes the hash.
            }
        }

        return (_hashes[bestand] = rijen.Hash(), [.. bevindingen.Alle.Where(b => b.WeigertMaand)]);
    }

    public override IRijbron Open(string bestand, Bevindingen bevindingen) =>
        new Databasebestand(bron, bestand, bron.Opdracht(bestand, maand), _hashes.GetValueOrDefault(bestand), bevindingen);
}

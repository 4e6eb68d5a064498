using RsdAnalytics.Etl.Contract;
using RsdAnalytics.Etl.Validate;
using RsdAnalytics.Etl.Validate.Months;

namespace RsdAnalytics.Etl.Extract;

/// <summary>A month as a folder of delivered files.</summary>
internal sealed class Mapbron(string map) : Maandbron
{
    // The generator leaves this file beside its months, so that no report on made-up data can pass for a real one.
    private const string Merkteken = "synthetisch.txt";

    public override string Naam => Path.GetFileName(map);

    public override bool Synthetisch => File.Exists(Path.Combine(map, Merkteken)) || File.Exists(Path.Combine(map, "..", Merkteken));

    public override bool Heeft(string bestand) => File.Exists(Path.Combine(map, bestand));

    public override Bevinding? Ontbreekt(string bestand) => M01Bestand.Controleer(map, bestand);

    public override (string Hash, IReadOnlyList<Bevinding> Fouten) Keur(string bestand, IReadOnlyList<Kolom> kolommen)
    {
        var (hash, fout) = Bestandskeuring.Keur(Path.Combine(map, bestand), bestand);
        return (hash, fout is null ? [] : [fout]);
    }

    public override IRijbron Open(string bestand, Bevindingen bevindingen) => new CsvBestand(Path.Combine(map, bestand), bestand, bevindingen);
}

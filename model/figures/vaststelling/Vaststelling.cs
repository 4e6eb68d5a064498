namespace RsdAnalytics.Model.Figures;

/// <summary>An evaluatie as it was laid down: what it rested on and what it said. It never changes.</summary>
/// <param name="Nummer">Its number, ascending in time.</param>
/// <param name="Kenmerk">What it rested on.</param>
/// <param name="VastgesteldOp">When, UTC, ISO 8601.</param>
/// <param name="Programma">The version of the program.</param>
/// <param name="Uitkomsten">What it said, Totaal first.</param>
public sealed record Vaststelling(
    int Nummer, Vaststellingkenmerk Kenmerk, string VastgesteldOp, string Programma, IReadOnlyList<Vaststellinguitkomst> Uitkomsten)
{
    /// <summary>The day on which it was laid down.</summary>
    public DateOnly Dag => DateOnly.ParseExact(VastgesteldOp[..10], "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>What an evaluatie rests on.</summary>
/// <param name="Peildatum">The day on which the year is judged.</param>
/// <param name="Lading">The last lading it knows.</param>
/// <param name="Rapporthash">SHA-256 over the content of the report, in lower-case hexadecimal digits.</param>
/// <param name="Definities">The mark of the text of all rules.</param>
/// <param name="Referentie">The files of the reference data by name, with their SHA-256.</param>
public sealed record Vaststellingkenmerk(
    Peildatum Peildatum, int Lading, string Rapporthash, string Definities, IReadOnlyDictionary<string, string> Referentie)
{
    /// <summary>The files of the reference data that are not the same in another state of them, or that only one of the two has.</summary>
    /// <param name="ander">The other files by name, with their SHA-256.</param>
    public IReadOnlyList<string> AndereBestanden(IReadOnlyDictionary<string, string> ander) =>
    [
        .. Referentie.Keys.Union(ander.Keys)
            .Where(naam => Referentie.GetValueOrDefault(naam) != ander.GetValueOrDefault(naam))
            .Order(StringComparer.Ordinal),
    ];
}

/// <summary>One outcome of an evaluatie: a key result, or the caseload of the year.</summary>
/// <param name="Code">K1 to K9, or one of <see cref="Vaststellingcode"/>.</param>
/// <param name="Gebied">The name of the municipality, or Totaal.</param>
/// <param name="Teller">The numerator; null without a figure.</param>
/// <param name="Noemer">The denominator; null where there is none.</param>
/// <param name="Waarde">The figure; null where there is none.</param>
/// <param name="Norm">What was agreed; null where nothing was.</param>
public sealed record Vaststellinguitkomst(string Code, string Gebied, double? Teller, double? Noemer, double? Waarde, double? Norm);

/// <summary>The outcomes that are kept beside the key results.</summary>
public static class Vaststellingcode
{
    /// <summary>Open cases at the end of the last month up to the peildatum.</summary>
    public const string Bestand = "bestand";

    /// <summary>Cases that came in the year, later reported ones too.</summary>
    public const string Instroom = "instroom";

    /// <summary>Cases that went in the year, later reported ones too.</summary>
    public const string Uitstroom = "uitstroom";

    /// <summary>The name of an outcome, as a person reads it.</summary>
    public static string Naam(string code) => code switch
    {
        Bestand => "Dossiers aan het eind van de periode",
        Instroom => "Instroom in het jaar",
        Uitstroom => "Uitstroom in het jaar",
        _ => $"{code} {KpiDefinities.Zoek(code)?.Naam}",
    };
}

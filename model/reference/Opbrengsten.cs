namespace RsdAnalytics.Model.Reference;

/// <summary>One item of the social benefits that an opdracht claims (opdracht 2024–2026, ch. 2 and 7).</summary>
/// <param name="Opdracht">The opdracht.</param>
/// <param name="Post">Short code of the item.</param>
/// <param name="Naam">The item in words.</param>
/// <param name="Personen">The number of persons, each year.</param>
/// <param name="Baten">The benefit to society of one person in one year.</param>
/// <param name="AfUitkering">What of it is benefit already counted as a saving elsewhere.</param>
/// <param name="AfBegeleiding">What of it is spent on carrying out and guidance.</param>
/// <param name="Jaren">The number of years the document counts it; null when it names one year's amount only.</param>
/// <param name="InTotaal">Whether the document counts it in its total.</param>
/// <param name="Bron">Document and chapter it comes from.</param>
/// <param name="Opmerking">What a reader should know beside it; empty when nothing.</param>
public sealed record MaatschappelijkePost(
    Opdracht Opdracht, string Post, string Naam, int Personen, Bedrag Baten, Bedrag AfUitkering, Bedrag AfBegeleiding,
    int? Jaren, bool InTotaal, string Bron, string Opmerking)
{
    /// <summary>The amount that counts for one person in one year.</summary>
    public Bedrag PerPersoon => Baten - AfUitkering - AfBegeleiding;

    /// <summary>The amount of one year.</summary>
    public Bedrag PerJaar => new(PerPersoon.Centen * Personen);

    /// <summary>The amount of all years; null when the document names one year's amount only.</summary>
    public Bedrag? Geheel => Jaren is { } jaren ? new Bedrag(PerJaar.Centen * jaren) : null;
}

/// <summary>A part of what an opdracht costs the municipalities each year.</summary>
/// <param name="Opdracht">The opdracht.</param>
/// <param name="Onderdeel">The part in words.</param>
/// <param name="PerJaar">The amount of one year.</param>
/// <param name="Bron">Document and chapter it comes from.</param>
/// <param name="Opmerking">What a reader should know beside it; empty when nothing.</param>
public sealed record Investering(Opdracht Opdracht, string Onderdeel, Bedrag PerJaar, string Bron, string Opmerking);

/// <summary>One year of the business case of 2018, for all municipalities together (businesscase 2018, bijlage 3).</summary>
/// <param name="Jaar">The year.</param>
/// <param name="Kosten">The expected extra costs.</param>
/// <param name="Besparing">The expected saving on benefits.</param>
/// <param name="Bron">Document and chapter it comes from.</param>
public sealed record Businesscasejaar(int Jaar, Bedrag Kosten, Bedrag Besparing, string Bron);

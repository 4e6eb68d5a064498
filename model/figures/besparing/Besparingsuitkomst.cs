using RsdAnalytics.Model.Reference;

namespace RsdAnalytics.Model.Figures;

/// <summary>What an opdracht promised and what the warehouse measured by the same rule, kept apart.</summary>
/// <param name="Opdracht">The opdracht.</param>
/// <param name="Regel">The parameters of the saving.</param>
/// <param name="Beloofd">The saving with the document's own numbers of persons.</param>
/// <param name="Gemeten">The saving with the persons that the warehouse counts.</param>
/// <param name="Maatschappelijk">The benefits to society, item by item.</param>
/// <param name="Kostenbaten">The investment beside the benefits.</param>
public sealed record Besparingsuitkomst(
    Opdracht Opdracht, Besparingsregel Regel, Besparingstabel Beloofd, Besparingstabel Gemeten,
    IReadOnlyList<MaatschappelijkeUitkomst> Maatschappelijk, Kostenbaten Kostenbaten);

/// <summary>One item of the benefits to society, promised and measured.</summary>
/// <param name="Post">The item as the document has it.</param>
/// <param name="GemetenPersonen">
/// The persons that were measured, all years of the period together; null when the item cannot be measured.
/// </param>
/// <param name="GemetenPerJaar">The measured amount per year: see <see cref="MaatschappelijkRegels"/>.</param>
/// <param name="GemetenGeheel">The measured amount of all years; null when the document names one year's amount only.</param>
/// <param name="Toelichting">Why there is no measured amount, in Dutch; empty where there is one.</param>
public sealed record MaatschappelijkeUitkomst(
    MaatschappelijkePost Post, int? GemetenPersonen, IReadOnlyList<Jaarbedrag> GemetenPerJaar, Bedrag? GemetenGeheel, string Toelichting);

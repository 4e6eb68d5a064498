namespace RsdAnalytics.Model.Reference;

/// <summary>
/// All reference data, read and checked. The rules take what they need from here, so that another municipality or a next
/// opdracht is a matter of rows. The lists keep the order of their files.
/// </summary>
public sealed partial record Referentiegegevens
{
    /// <summary>The files everything was read from.</summary>
    public required IReadOnlyList<Referentiebestand> Bestanden { get; init; }

    /// <summary>The municipalities the RSD works for, in the order of every table.</summary>
    public required IReadOnlyList<Gemeente> Gemeenten { get; init; }

    /// <summary>The werkladder from the bottom up.</summary>
    public required IReadOnlyList<Trede> Treden { get; init; }

    /// <summary>The tiles of the werklandschap.</summary>
    public required IReadOnlyList<Tegel> Tegels { get; init; }

    /// <summary>The benefit schemes.</summary>
    public required IReadOnlyList<Regeling> Regelingen { get; init; }

    /// <summary>Every code list of the extract contract, those of treden, tegels and regelingen included.</summary>
    public required IReadOnlyList<Codelijst> Codelijsten { get; init; }

    /// <summary>The age classes, youngest first.</summary>
    public required IReadOnlyList<Leeftijdsklasse> Leeftijdsklassen { get; init; }

    /// <summary>The assignments of the councils, oldest first.</summary>
    public required IReadOnlyList<Opdracht> Opdrachten { get; init; }

    /// <summary>The agreed results K1–K8; the norm of K9 follows from <see cref="Circulaires"/>.</summary>
    public required IReadOnlyList<Resultaatafspraak> Resultaatafspraken { get; init; }

    /// <summary>The septembercirculaire, oldest year first.</summary>
    public required IReadOnlyList<Septembercirculaire> Circulaires { get; init; }

    /// <summary>The named numbers that rules need.</summary>
    public required IReadOnlyList<Rekenparameter> Parameters { get; init; }

    /// <summary>Municipalities that were absorbed by one of <see cref="Gemeenten"/>.</summary>
    public required IReadOnlyList<Voorloper> Voorlopers { get; init; }

    /// <summary>Published numbers of inhabitants, oldest first.</summary>
    public required IReadOnlyList<Inwonertal> Inwonertallen { get; init; }

    /// <summary>Published numbers of cases, oldest first.</summary>
    public required IReadOnlyList<GepubliceerdDossiertal> Dossiertallen { get; init; }

    /// <summary>Published results of earlier periods.</summary>
    public required IReadOnlyList<GepubliceerdResultaat> GepubliceerdeResultaten { get; init; }

    /// <summary>The national yearly figures, oldest first.</summary>
    public required IReadOnlyList<LandelijkJaar> Landelijk { get; init; }

    /// <summary>The national monthly figures, oldest first, without gaps.</summary>
    public required IReadOnlyList<LandelijkeMaand> LandelijkeMaanden { get; init; }

    /// <summary>The publication threshold for counts of persons.</summary>
    public required Publicatiedrempel Publicatiedrempel { get; init; }

    /// <summary>The clusters of the bandbreedte.</summary>
    public required IReadOnlyList<Bandbreedtecluster> Bandbreedte { get; init; }

    /// <summary>Numbers of clients at base peildata outside the warehouse.</summary>
    public required IReadOnlyList<Bandbreedtebasis> Bandbreedtebases { get; init; }

    /// <summary>What savings are calculated with, one per opdracht, oldest first.</summary>
    public required IReadOnlyList<Besparingsregel> Besparingen { get; init; }

    /// <summary>The social benefits per opdracht.</summary>
    public required IReadOnlyList<MaatschappelijkePost> Maatschappelijk { get; init; }

    /// <summary>The yearly costs per opdracht, in parts.</summary>
    public required IReadOnlyList<Investering> Investeringen { get; init; }

    /// <summary>The business case of 2018, oldest year first.</summary>
    public required IReadOnlyList<Businesscasejaar> Businesscase2018 { get; init; }

    /// <summary>The vangnet rules, oldest year first.</summary>
    public required IReadOnlyList<Vangnetregel> Vangnetregels { get; init; }

    /// <summary>The procedural conditions of the vangnet per municipality and year.</summary>
    public required IReadOnlyList<Vangnetverklaring> Vangnetverklaringen { get; init; }

    /// <summary>The BUIG budgets as announced.</summary>
    public required IReadOnlyList<BuigBudget> BuigBudgetten { get; init; }
}

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
}

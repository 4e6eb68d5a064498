namespace RsdAnalytics.Model.Reference;

/// <content>The look-ups of published figures and of money.</content>
public sealed partial record Referentiegegevens
{
    /// <summary>The number of inhabitants on a day; null when no document gives it. Without a municipality: of all together.</summary>
    public int? Inwoners(Gemeente? gemeente, DateOnly peildatum) =>
        Inwonertallen.FirstOrDefault(i => i.Peildatum == peildatum && i.Gemeente == gemeente)?.Aantal;

    /// <summary>
    /// The published number of cases on a day; null when no document gives it. Without a municipality: of all together.
    /// </summary>
    public GepubliceerdDossiertal? Dossiers(Gemeente? gemeente, DateOnly peildatum, Dossierreeks reeks = Dossierreeks.Stand) =>
        Dossiertallen.FirstOrDefault(d => d.Peildatum == peildatum && d.Gemeente == gemeente && d.Reeks == reeks);

    /// <summary>The national figures of a year; null when there are none.</summary>
    public LandelijkJaar? LandelijkVan(int jaar) => Landelijk.FirstOrDefault(l => l.Jaar == jaar);

    /// <summary>The national growth from December to December as a fraction; null when one of the two is absent.</summary>
    public double? LandelijkeGroei(int jaar) =>
        LandelijkVan(jaar) is { } dit && LandelijkVan(jaar - 1) is { } vorig ? ((double)dit.December / vorig.December) - 1 : null;

    /// <summary>What the saving of the year is calculated with; null when the year belongs to no opdracht with a saving.</summary>
    public Besparingsregel? Besparing(int jaar) => Besparingen.FirstOrDefault(b => b.Opdracht.Bevat(jaar));

    /// <summary>What an opdracht costs in one year, all parts together; null when no document gives it.</summary>
    public Bedrag? InvesteringPerJaar(Opdracht opdracht)
    {
        Bedrag? som = null;
        foreach (var deel in Investeringen.Where(i => i.Opdracht == opdracht))
        {
            som = (som ?? default) + deel.PerJaar;
        }

        return som;
    }

    /// <summary>The clients per cluster at a base peildatum outside the warehouse; null when the cluster has no number.</summary>
    public int? BandbreedteKlanten(string cluster, DateOnly peildatum) =>
        Bandbreedtebases.FirstOrDefault(b => b.Peildatum == peildatum && b.Cluster.Equals(cluster, StringComparison.OrdinalIgnoreCase))?.Klanten;

    /// <summary>The vangnet rule of a year; null when there is none.</summary>
    public Vangnetregel? Vangnet(int jaar, Vangnetvariant variant = Vangnetvariant.Regulier) =>
        Vangnetregels.FirstOrDefault(v => v.Jaar == jaar && v.Variant == variant);

    /// <summary>Whether a municipality fulfilled the procedural conditions in a year; null when it is not recorded.</summary>
    public Vangnetverklaring? Verklaring(Gemeente gemeente, int jaar) =>
        Vangnetverklaringen.FirstOrDefault(v => v.Gemeente == gemeente && v.Jaar == jaar);

    /// <summary>
    /// The budget of a municipality: the newest status, and of that the newest announcement. Null when none is recorded.
    /// </summary>
    /// <param name="gemeente">The municipality.</param>
    /// <param name="jaar">The budget year.</param>
    /// <param name="bekendOp">The day on which it must have been known; null for everything known now.</param>
    public BuigBudget? Budget(Gemeente gemeente, int jaar, DateOnly? bekendOp = null) =>
        BuigBudgetten
            .Where(b => b.Gemeente == gemeente && b.Jaar == jaar && !(b.BekendgemaaktOp > bekendOp))
            .OrderBy(b => b.Status).ThenBy(b => b.BekendgemaaktOp)
            .LastOrDefault();
}

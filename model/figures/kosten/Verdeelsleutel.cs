namespace RsdAnalytics.Model.Figures;

/// <summary>The key that divides costs over the municipalities: the mean of the share of inhabitants and the share of cases.</summary>
/// <param name="Peildatum">The reference date that was asked for.</param>
/// <param name="InwonersPeildatum">The day the inhabitants were counted for: the newest published one up to the reference date.</param>
/// <param name="DossierHerkomst">Where the cases come from, in Dutch.</param>
/// <param name="Regels">One row per municipality that takes part, in the order of the reference data.</param>
public sealed record Verdeelsleutel(
    DateOnly Peildatum, DateOnly InwonersPeildatum, string DossierHerkomst, IReadOnlyList<Sleutelregel> Regels)
{
    /// <summary>All inhabitants.</summary>
    public int Inwoners => Regels.Sum(r => r.Inwoners);

    /// <summary>All cases.</summary>
    public int Dossiers => Regels.Sum(r => r.Dossiers);
}

/// <summary>The share of one municipality. All shares are unrounded fractions.</summary>
/// <param name="Gemeente">The municipality.</param>
/// <param name="Inwoners">Its inhabitants.</param>
/// <param name="Dossiers">Its cases.</param>
/// <param name="AandeelInwoners">Its share of the inhabitants.</param>
/// <param name="AandeelDossiers">Its share of the cases.</param>
public sealed record Sleutelregel(Gemeente Gemeente, int Inwoners, int Dossiers, decimal AandeelInwoners, decimal AandeelDossiers)
{
    /// <summary>Its share of the costs.</summary>
    public decimal Aandeel => (AandeelInwoners + AandeelDossiers) / 2m;
}

namespace RsdAnalytics.Model.Figures;

/// <summary>Nieuw beschut and persons without benefit, in one area. Every number counts distinct persons.</summary>
/// <param name="Gemeente">The name of the municipality, or Totaal.</param>
/// <param name="BeschutGeplaatst">Persons with a placement in nieuw beschut werk that began in the year.</param>
/// <param name="BeschutLopend">Persons with one that runs at the last month end; null when no month end of the year counts yet.</param>
/// <param name="Nug">Persons served in the year who had no case in it.</param>
/// <param name="NugMetLks">Of those the ones with a wage subsidy.</param>
public sealed record Doelgroepuitkomst(string Gemeente, int BeschutGeplaatst, int? BeschutLopend, int Nug, int NugMetLks)
{
    /// <summary>Persons served without a case and without a wage subsidy.</summary>
    public int NugZonderLks => Nug - NugMetLks;
}

namespace RsdAnalytics.Model.Figures;

/// <summary>One lading as the list of ladingen shows it, whether it is still valid or was replaced.</summary>
/// <param name="Lading">Its number.</param>
/// <param name="Maand">The month.</param>
/// <param name="GeladenOp">When it was loaded, UTC, ISO 8601.</param>
/// <param name="Vervangt">The lading it replaced; null for the first of its month.</param>
/// <param name="Geldig">Whether the month's figures rest on it.</param>
/// <param name="Geforceerd">Whether M04 or M05 was overruled.</param>
/// <param name="GatToegestaan">Whether M06 was overruled.</param>
/// <param name="Sleutelkenmerk">The mark of the key of its pseudonyms.</param>
/// <param name="Gelezen">Rows read.</param>
/// <param name="Geladen">Rows loaded.</param>
/// <param name="Afgekeurd">Rows in quarantine.</param>
public sealed record Ladingregel(
    int Lading, Maand Maand, string GeladenOp, int? Vervangt, bool Geldig, bool Geforceerd, bool GatToegestaan,
    string Sleutelkenmerk, int Gelezen, int Geladen, int Afgekeurd);

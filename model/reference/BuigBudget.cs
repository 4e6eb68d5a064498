namespace RsdAnalytics.Model.Reference;

/// <summary>How far the announcement of a budget has come; a later one counts above an earlier one.</summary>
public enum Budgetstatus
{
    /// <summary>Provisional: September or October of the year before.</summary>
    Voorlopig,

    /// <summary>Further provisional: spring of the year itself.</summary>
    NaderVoorlopig,

    /// <summary>Definitive: September or October of the year itself.</summary>
    Definitief,
}

/// <summary>The BUIG budget of a municipality as announced at one moment.</summary>
/// <param name="Gemeente">The municipality.</param>
/// <param name="Jaar">The budget year.</param>
/// <param name="Status">How far the announcement has come.</param>
/// <param name="Bedrag">The budget.</param>
/// <param name="BekendgemaaktOp">The day of the announcement.</param>
/// <param name="Bron">Document and chapter it comes from.</param>
public sealed record BuigBudget(
    Gemeente Gemeente, int Jaar, Budgetstatus Status, Bedrag Bedrag, DateOnly BekendgemaaktOp, string Bron)
{
    /// <summary>What the source of an invented budget begins with.</summary>
    public const string SynthetischeBron = "Synthetisch";

    /// <summary>Whether the budget is invented; its source then says so first, and so does everything that shows it.</summary>
    public bool Synthetisch => Bron.StartsWith(SynthetischeBron, StringComparison.OrdinalIgnoreCase);
}

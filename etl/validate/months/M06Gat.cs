using RsdAnalytics.Model;

namespace RsdAnalytics.Etl.Validate.Months;

/// <summary>
/// M06: the month before has no valid lading while some earlier month has one; so after a refused month the later ones
/// wait. Can be allowed. Source: extractcontract, "What is checked".
/// </summary>
internal static class M06Gat
{
    public const string Code = "M06";

    public static Bevinding? Controleer(Maand maand, IReadOnlyCollection<Maand> geladen) =>
        !geladen.Contains(maand.Vorige) && geladen.Any(m => m < maand.Vorige)
            ? new Bevinding(Code, null, null, null,
                $"De maand {maand.Vorige} is niet geladen en een eerdere maand wel. Laad {maand.Vorige} eerst, of laad toch met --sta-gat-toe.")
            : null;
}

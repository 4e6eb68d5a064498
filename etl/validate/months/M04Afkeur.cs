using System.Globalization;

namespace RsdAnalytics.Etl.Validate.Months;

/// <summary>
/// M04: more than 5 % of one file's rows, and more than 20 of them, are refused. Can be forced, and is then recorded.
/// Source: extractcontract, "What is checked".
/// </summary>
internal static class M04Afkeur
{
    public const string Code = "M04";

    private const int MeesteRijen = 20;
    private const int MeesteProcent = 5;

    public static Bevinding? Controleer(string bestand, int gelezen, int afgekeurd) =>
        afgekeurd > MeesteRijen && afgekeurd * 100L > gelezen * (long)MeesteProcent
            ? new Bevinding(Code, bestand, null, null, string.Create(CultureInfo.InvariantCulture,
                $"Van {bestand} zijn {afgekeurd} van de {gelezen} rijen afgekeurd, meer dan {MeesteProcent} %. Verbeter het bestand in de bron; wie zeker weet dat het goed is, laadt het met --forceer."))
            : null;
}

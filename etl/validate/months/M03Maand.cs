using System.Globalization;
using RsdAnalytics.Model;

namespace RsdAnalytics.Etl.Validate.Months;

/// <summary>
/// M03: the folder name is no month, or the month has not ended on the given day. Source: extractcontract, "What is checked".
/// </summary>
internal static class M03Maand
{
    public const string Code = "M03";

    public static Bevinding? Controleer(string mapnaam, DateOnly vandaag)
    {
        if (!Maand.TryParse(mapnaam, out var maand))
        {
            return new Bevinding(Code, null, null, null, $"De map {mapnaam} heeft geen maand als naam. Noem haar {Bedoeld(mapnaam)}.");
        }

        return maand.LaatsteDag >= vandaag
            ? new Bevinding(Code, null, null, null, string.Create(CultureInfo.InvariantCulture,
                $"De maand {maand} is op {vandaag:yyyy-MM-dd} nog niet voorbij. Laad haar na {maand.LaatsteDag:yyyy-MM-dd}."))
            : null;
    }

    // 2026-9 can only be one month.
    private static string Bedoeld(string mapnaam) =>
        mapnaam.Split('-') is [{ Length: 4 } jaar, [var cijfer]] && Maand.TryParse($"{jaar}-0{cijfer}", out var maand) ? maand.ToString() : "JJJJ-MM, bijvoorbeeld 2024-03";
}

namespace RsdAnalytics.Etl.Validate.Rows;

/// <summary>
/// W02: a run of nine digits in free text passes the 11-proef, so it may be a BSN: it becomes dots and the row is loaded.
/// Source: extractcontract, "Files" (table of values).
/// </summary>
internal static class W02Nummer
{
    public const string Code = "W02";

    public const string Melding = "In deze tekst stond een getal dat een BSN kan zijn; het is vervangen door •••. Haal het uit de bron.";

    private const int Lengte = 9;
    private const string Punten = "•••";

    /// <summary>The text with every such run replaced.</summary>
    public static string Schoon(string tekst, out bool gevonden)
    {
        gevonden = false;
        var schoon = tekst;
        for (var i = 0; i < schoon.Length;)
        {
            var cijfers = 0;
            while (i + cijfers < schoon.Length && char.IsAsciiDigit(schoon[i + cijfers]))
            {
                cijfers++;
            }

            if (cijfers == Lengte && R04Bsn.Voldoet(System.Text.Encoding.ASCII.GetBytes(schoon.Substring(i, Lengte))))
            {
                gevonden = true;
                schoon = string.Concat(schoon.AsSpan(0, i), Punten, schoon.AsSpan(i + Lengte));
                i += Punten.Length;
            }
            else
            {
                i += Math.Max(cijfers, 1);
            }
        }

        return schoon;
    }
}

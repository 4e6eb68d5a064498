namespace RsdAnalytics.Etl.Validate.Rows;

/// <summary>
/// R04: a BSN is not nine digits that pass the 11-proef; 000000000 never passes. Source: extractcontract, "What is checked".
/// </summary>
internal static class R04Bsn
{
    public const string Code = "R04";

    public const string Melding = "Dit is geen geldig BSN: het moet uit negen cijfers bestaan en de 11-proef doorstaan. Verbeter het in de bron.";

    private const int Lengte = 9;

    /// <summary>
    /// Whether nine digits pass: 9×, 8× … 2× the first eight digits, minus the last one, is a multiple of eleven and not zero digits only.
    /// </summary>
    public static bool Voldoet(ReadOnlySpan<byte> tekst)
    {
        if (tekst.Length != Lengte || tekst.ContainsAnyExceptInRange((byte)'0', (byte)'9'))
        {
            return false;
        }

        var som = -(tekst[Lengte - 1] - '0');
        var alles = tekst[Lengte - 1] - '0';
        for (var i = 0; i < Lengte - 1; i++)
        {
            som += (Lengte - i) * (tekst[i] - '0');
            alles |= tekst[i] - '0';
        }

        return alles != 0 && som % 11 == 0;
    }
}

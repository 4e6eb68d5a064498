namespace RsdAnalytics.Reports.Document;

/// <summary>Keeps out what neither a page nor a workbook may hold.</summary>
internal static class Schoon
{
    private const char Vervanging = '\uFFFD';

    /// <summary>The text with control characters and halves of surrogate pairs replaced; a tab or line end becomes a space.</summary>
    public static string Tekst(string tekst)
    {
        if (!tekst.Any(teken => char.IsControl(teken) || char.IsSurrogate(teken) || teken >= '\uFFFE'))
        {
            return tekst;
        }

        var tekens = tekst.ToCharArray();
        for (var i = 0; i < tekens.Length; i++)
        {
            if (char.IsHighSurrogate(tekens[i]) && i + 1 < tekens.Length && char.IsLowSurrogate(tekens[i + 1]))
            {
                i++;
            }
            else if (tekens[i] is '\t' or '\n' or '\r')
            {
                tekens[i] = ' ';
            }
            else if (char.IsControl(tekens[i]) || char.IsSurrogate(tekens[i]) || tekens[i] >= '\uFFFE')
            {
                tekens[i] = Vervanging;
            }
        }

        return new string(tekens);
    }
}

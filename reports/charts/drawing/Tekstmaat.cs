namespace RsdAnalytics.Reports.Charts.Drawing;

/// <summary>
/// Measures text with a table of character widths instead of a guess or a font of this machine. The widths are those of
/// DejaVu Sans, one of the widest faces a system font stack can meet: what fits here fits with the narrower ones as well.
/// </summary>
internal static class Tekstmaat
{
    /// <summary>How far a line of text reaches above its baseline, as a part of its size.</summary>
    public const double Boven = 0.78;

    /// <summary>How far it reaches below.</summary>
    public const double Onder = 0.22;

    private const int Onbekend = 838;

    // Advance widths in thousandths of the size for the characters from space to tilde.
    private static readonly int[] Gewoon =
    [
        318, 401, 460, 838, 636, 950, 780, 275, 390, 390, 500, 838, 318, 361, 318, 337, 636, 636, 636, 636, 636, 636, 636, 636,
        636, 636, 337, 337, 838, 838, 838, 531, 1000, 684, 686, 698, 770, 632, 575, 775, 752, 295, 295, 656, 557, 863, 748, 787,
        603, 787, 695, 635, 611, 732, 684, 989, 685, 611, 685, 390, 337, 390, 838, 500, 500, 613, 635, 550, 635, 615, 352, 635,
        634, 278, 278, 579, 278, 974, 634, 612, 635, 635, 411, 521, 392, 634, 592, 818, 592, 592, 525, 636, 337, 636, 838,
    ];

    private static readonly int[] Vet =
    [
        348, 456, 521, 838, 696, 1002, 872, 306, 457, 457, 523, 838, 380, 415, 380, 365, 696, 696, 696, 696, 696, 696, 696, 696,
        696, 696, 400, 400, 838, 838, 838, 580, 1000, 774, 762, 734, 830, 683, 683, 821, 837, 372, 372, 775, 637, 995, 837, 850,
        733, 850, 770, 720, 682, 812, 774, 1103, 771, 724, 725, 457, 365, 457, 838, 500, 500, 675, 716, 593, 716, 678, 435, 716,
        712, 343, 343, 665, 343, 1042, 712, 687, 716, 716, 493, 595, 478, 712, 652, 924, 645, 652, 582, 712, 365, 712, 838,
    ];

    /// <summary>The width of one line of text, in the same units as its size.</summary>
    public static double Breedte(string tekst, double grootte, bool vet = false)
    {
        var som = 0;
        foreach (var teken in tekst)
        {
            som += Teken(teken, vet);
        }

        return som * grootte / 1000;
    }

    /// <summary>Breaks text at its spaces into lines no wider than <paramref name="breedte"/>; a longer word keeps a line of its own.</summary>
    public static IReadOnlyList<string> Breek(string tekst, double breedte, double grootte, bool vet = false)
    {
        var regels = new List<string>();
        var regel = "";
        foreach (var woord in tekst.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var langer = regel.Length == 0 ? woord : regel + " " + woord;
            if (regel.Length > 0 && Breedte(langer, grootte, vet) > breedte)
            {
                regels.Add(regel);
                langer = woord;
            }

            regel = langer;
        }

        if (regel.Length > 0)
        {
            regels.Add(regel);
        }

        return regels;
    }

    private static int Teken(char teken, bool vet) => teken switch
    {
        >= ' ' and <= '~' => (vet ? Vet : Gewoon)[teken - ' '],
        '\u00A0' => vet ? 348 : 318,
        '·' or '’' or '‘' => vet ? 380 : 318,
        '€' => vet ? 696 : 636,
        '–' => 500,
        'é' or 'ë' or 'è' => vet ? 678 : 615,
        'ï' => vet ? 343 : 278,
        '—' or '…' => 1000,
        _ => Onbekend,
    };
}

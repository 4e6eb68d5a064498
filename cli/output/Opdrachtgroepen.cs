namespace RsdAnalytics.Cli.Output;

/// <summary>The order of the commands in the help: what a user does, from the first day to the yearly chores.</summary>
internal static class Opdrachtgroepen
{
    private static readonly (string Kop, string[] Namen)[] Groepen =
    [
        ("Beginnen", ["demo", "genereer", "sleutel", "contract", "vertaal", "bron"]),
        ("Elke maand", ["plan", "laad", "controleer", "maandrapport"]),
        ("Cijfers", ["kpi", "stand", "herleid", "verschil", "werkladder", "leon", "lks", "doelgroepen", "landelijk", "rekenregels"]),
        ("Geld en formatie", ["besparing", "kosten", "bandbreedte", "buig"]),
        ("Vooruitkijken", ["haalbaarheid", "prognose", "backtest"]),
        ("Elk jaar", ["evaluatie", "raad", "rapport", "vaststellen", "exporteer"]),
        ("Beheer", ["warehouse", "opschonen", "inzage", "voltooiing"]),
    ];

    private const string Overig = "Overige opdrachten";

    /// <summary>The names, by heading; a name without a heading comes last.</summary>
    public static IEnumerable<(string Kop, IReadOnlyList<string> Namen)> Verdeel(IReadOnlyList<string> namen)
    {
        var rest = namen.Except(Groepen.SelectMany(g => g.Namen)).ToList();
        return Groepen
            .Select(g => (g.Kop, Namen: (IReadOnlyList<string>)[.. g.Namen.Where(namen.Contains)]))
            .Append((Overig, rest))
            .Where(g => g.Namen.Count > 0);
    }
}

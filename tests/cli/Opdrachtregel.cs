using System.Globalization;
using RsdAnalytics.Cli;

namespace RsdAnalytics.Tests.Cli;

/// <summary>Runs the command within the test, with its output caught and nothing taken from the machine.</summary>
internal sealed class Opdrachtregel
{
    private readonly Dictionary<string, string> _variabelen = new() { ["RSD_SLEUTEL"] = "een sleutel van de tests, lang genoeg" };

    /// <summary>The day the command thinks it is.</summary>
    public string Vandaag { get; init; } = "2030-01-01";

    /// <summary>The file with settings; null for none.</summary>
    public string? Instellingen { get; init; }

    /// <summary>What is given on standard input.</summary>
    public string Invoer { get; init; } = "";

    /// <summary>The folder in which the command runs.</summary>
    public string Map { get; init; } = "";

    /// <summary>Whether a person watches.</summary>
    public bool Terminal { get; init; }

    /// <summary>Sets an environment variable; null takes it away.</summary>
    public Opdrachtregel Met(string naam, string? waarde)
    {
        _variabelen.Remove(naam);
        if (waarde is not null)
        {
            _variabelen[naam] = waarde;
        }

        return this;
    }

    public (int Code, string Uit, string Fout) Voer(params string[] argumenten)
    {
        using var uit = new StringWriter(CultureInfo.InvariantCulture);
        using var fout = new StringWriter(CultureInfo.InvariantCulture);
        var omgeving = new Omgeving(uit, fout, new VasteKlok(Vandaag), _variabelen.GetValueOrDefault, Terminal)
        {
            Invoer = new StringReader(Invoer),
            Instellingen = Instellingen,
            Map = Map,
        };
        var code = Programma.Voer(argumenten, omgeving);
        return (code, uit.ToString(), fout.ToString());
    }

    private sealed class VasteKlok(string dag) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() =>
            DateTimeOffset.Parse(dag, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
    }
}

using System.Text;

namespace RsdAnalytics.Cli;

/// <summary>
/// Everything the command takes from outside its arguments: where it writes, the clock and the environment variables.
/// Only here does the program meet the machine.
/// </summary>
/// <param name="Uit">Where data go.</param>
/// <param name="Fout">Where progress and messages go.</param>
/// <param name="Klok">What time it is, when no day is given.</param>
/// <param name="Variabele">The value of an environment variable; null when it is not set.</param>
/// <param name="Terminal">Whether a person watches the messages: then progress is shown.</param>
internal sealed record Omgeving(
    TextWriter Uit, TextWriter Fout, TimeProvider Klok, Func<string, string?> Variabele, bool Terminal)
{
    /// <summary>What is given on standard input: the only way in for a number of a person.</summary>
    public TextReader Invoer { get; init; } = TextReader.Null;

    /// <summary>The file with settings of this machine; null when there is none to be read.</summary>
    public string? Instellingen { get; init; }

    /// <summary>The folder in which the command runs: where a delivery or the files of the demo may stand.</summary>
    public string Map { get; init; } = "";

    public static Omgeving VanMachine()
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new Omgeving(
            Console.Out, Console.Error, TimeProvider.System, Environment.GetEnvironmentVariable,
            Terminal: !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") is not "dumb")
        {
            Invoer = Console.In,
            Instellingen = Path.GetFullPath("appsettings.json"),
        };
    }
}

using System.CommandLine;
using System.Reflection;
using RsdAnalytics.Cli.Output;

namespace RsdAnalytics.Cli.Commands;

/// <summary>rsd voltooiing: the script with which a shell completes commands, options and values.</summary>
internal sealed class VoltooiingCommand : Opdracht
{
    private static readonly string[] Schelpen = ["bash", "powershell"];

    private readonly Argument<string> _schelp = new("SHELL") { Description = $"De shell: {string.Join(" of ", Schelpen)}." };

    public VoltooiingCommand(Omgeving omgeving)
        : base(
            omgeving, "voltooiing", "Schrijft het script waarmee bash of PowerShell opdrachten, opties en waarden aanvult met Tab.",
            "rsd voltooiing bash > rsd-voltooiing.bash")
    {
        _schelp.CompletionSources.Add(Schelpen);
        Add(_schelp);
    }

    protected override int Voer(ParseResult regel)
    {
        var schelp = regel.GetRequiredValue(_schelp);
        if (!Schelpen.Contains(schelp))
        {
            var nabij = Typefout.Nabij(schelp, Schelpen);
            throw new GebruiksFout($"'{schelp}' is geen shell die dit kent. {(nabij.Count > 0 ? $"Bedoelt u {nabij[0]}?" : $"Kies {string.Join(" of ", Schelpen)}.")}");
        }

        using var stroom = Assembly.GetExecutingAssembly().GetManifestResourceStream($"completion/{schelp}")
            ?? throw new InvalidOperationException($"The script for {schelp} is not embedded.");
        using var lezer = new StreamReader(stroom);
        Omgeving.Uit.Write(lezer.ReadToEnd());
        return Exitcode.Klaar;
    }
}

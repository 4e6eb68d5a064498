using RsdAnalytics.Tests.Examples;

namespace RsdAnalytics.Tests.Cli;

/// <summary>What Tab offers: in the command itself, and in a real bash that has read the script.</summary>
public class VoltooiingTests
{
    [Theory]
    [InlineData("kp", "kpi")]
    [InlineData("warehouse con", "controleer")]
    [InlineData("kpi --ja", "--jaar")]
    [InlineData("kpi --gemeente Du", "Duiven")]
    [InlineData("genereer --scenario kr", "krimp")]
    [InlineData("herleid K3", "K3")]
    [InlineData("voltooiing pow", "powershell")]
    [InlineData("vertaal --kaart b", "bus")]
    [InlineData("exporteer --wat agg", "aggregaten")]
    public void The_command_offers_what_fits(string regel, string keuze) => Assert.Equal([keuze], Vul(new Opdrachtregel(), regel));

    [Theory]
    [InlineData("laad ", "extracts")]
    [InlineData("plan ex", "extracts")]
    [InlineData("contract controleer extracts/2024-0", "extracts/2024-01", "extracts/2024-02")]
    public void Folders_are_offered_where_a_folder_is_asked_for(string regel, params string[] keuzes)
    {
        using var map = new Werkmap();
        Directory.CreateDirectory(map.In("extracts", "2024-01"));
        Directory.CreateDirectory(map.In("extracts", "2024-02"));
        Directory.CreateDirectory(map.In(".verborgen"));

        Assert.Equal(keuzes, Vul(new Opdrachtregel { Map = map.Pad }, regel).Where(k => !k.StartsWith('-') && !k.StartsWith('/')));
    }

    [Fact]
    public void Years_and_months_come_from_the_warehouse()
    {
        using var map = new Werkmap();
        var regel = new Opdrachtregel().Met("RSD_WAREHOUSE", map.In("rsd.db"));
        Assert.DoesNotContain("2024", Vul(regel, "kpi --jaar "));
        Assert.Equal(0, regel.Voer("laad", Klein.Extracts).Code);
        Assert.Contains("2024", Vul(regel, "kpi --jaar "));
        Assert.Contains("2024-02", Vul(regel, "laad x --maand "));
        File.WriteAllText(map.In("rsd.db"), "this is no warehouse");
        Assert.DoesNotContain("2024", Vul(regel, "kpi --jaar "));
    }

    [SkippableTheory]
    [InlineData("rsd kp", "kpi")]
    [InlineData("rsd warehouse con", "controleer")]
    [InlineData("rsd kpi --jaar 2024 --gem", "--gemeente")]
    [InlineData("rsd kpi --jaar 2024 --gemeente zev", "Zevenaar")]
    [InlineData("rsd voltooiing ", "bash powershell --help --referentie --sta-oude-driver-toe --warehouse")]
    public void Bash_completes_a_line(string regel, string keuzes)
    {
        Skip.IfNot(OperatingSystem.IsLinux() && File.Exists("/bin/bash"), "There is no bash here.");
        using var map = new Werkmap();
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        File.WriteAllText(map.In("rsd"), $"#!/bin/sh\nexec dotnet '{Path.Combine(AppContext.BaseDirectory, "rsd.dll")}' \"$@\"\n");
        File.SetUnixFileMode(map.In("rsd"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

        // What Readline does: the words, where the cursor is, then the function that the script registered.
        var vraag = $$"""
            export PATH='{{map.Pad}}':$PATH
            source <(rsd voltooiing bash)
            COMP_LINE='{{regel}}'
            COMP_POINT=${#COMP_LINE}
            COMP_WORDS=($COMP_LINE)
            [[ "$COMP_LINE" == *' ' ]] && COMP_WORDS+=('')
            COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
            functie=$(complete -p rsd | sed 's/.*-F \([^ ]*\).*/\1/')
            $functie
            echo "${COMPREPLY[*]}"
            """;
        var (_, uit, fout) = Procesgang.Voer("/bin/bash", ["-c", vraag], start => start.WorkingDirectory = map.Pad);

        Assert.Equal("", fout);
        Assert.Equal(keuzes.Split(' ').Order(StringComparer.Ordinal), uit.Trim().Split(' ').Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_script_for_PowerShell_registers_the_command()
    {
        var (code, uit, _) = new Opdrachtregel().Voer("voltooiing", "powershell");
        Assert.Equal(0, code);
        Assert.Contains("Register-ArgumentCompleter -Native -CommandName @('rsd'", uit, StringComparison.Ordinal);
        Assert.Contains("[suggest:", uit, StringComparison.Ordinal);
    }

    private static string[] Vul(Opdrachtregel opdracht, string regel)
    {
        var (code, uit, fout) = opdracht.Voer($"[suggest:{regel.Length}]", regel);
        Assert.Equal((0, ""), (code, fout));
        return [.. uit.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
    }
}

namespace RsdAnalytics.Bench.Prestaties;

/// <summary>The published command, the generated months and the warehouse of one run.</summary>
internal sealed class Opstelling
{
    private const string Sleutel = "sleutel van de meting, voor verzonnen gegevens";

    private readonly string _map;
    private readonly string _rsd;

    private Opstelling(string map, string rsd) => (_map, _rsd) = (map, rsd);

    /// <summary>The warehouse.</summary>
    public string Warehouse => Path.Combine(_map, "rsd.db");

    /// <summary>The folder of the months.</summary>
    public string Extracts => Path.Combine(_map, "extracts");

    /// <summary>Publishes the command of these sources, compiled ahead.</summary>
    /// <returns>The program.</returns>
    public static string Publiceer(string map)
    {
        Meetproces.Voer("dotnet",
        [
            "publish", Path.Combine(Wortel(), "cli", "rsd.csproj"), "-c", "Release", "--ucr", "--self-contained", "false",
            "-p:PublishReadyToRun=true", "--artifacts-path", Path.Combine(map, "build"), "-o", Path.Combine(map, "rsd"), "-v", "quiet",
        ]);
        return Path.Combine(map, "rsd", OperatingSystem.IsWindows() ? "rsd.exe" : "rsd");
    }

    /// <summary>Generates the months, for a warehouse that is not there yet.</summary>
    public static Opstelling Maak(string rsd, string map, int dossiers, string van, string tot)
    {
        Environment.SetEnvironmentVariable("RSD_SLEUTEL", Sleutel);
        Directory.CreateDirectory(map);
        var opstelling = new Opstelling(map, rsd);
        foreach (var achtergebleven in Directory.GetFiles(map, "rsd.db*"))
        {
            File.Delete(achtergebleven);
        }

        opstelling.Rsd("genereer", "--uit", opstelling.Extracts, "--van", van, "--tot", tot, "--dossiers", $"{dossiers}");
        return opstelling;
    }

    /// <summary>Runs the command.</summary>
    public Meting Rsd(params IEnumerable<string> argumenten) => Meetproces.Voer(_rsd, argumenten);

    /// <summary>
    /// The sqlite3 shell's import of the files of a month: untyped, without an index, without a journal and without waiting for the disk.
    /// </summary>
    /// <returns>Null when the shell is not on this machine.</returns>
    public Meting? Import(string maand)
    {
        var doel = Path.Combine(_map, "import.db");
        File.Delete(doel);
        var opdrachten = Directory.GetFiles(Path.Combine(Extracts, maand), "*.csv").Order(StringComparer.Ordinal)
            .Select(bestand => $".import \"{bestand}\" {Path.GetFileNameWithoutExtension(bestand)}");
        try
        {
            return Meetproces.Voer("sqlite3", [doel], $"pragma journal_mode=off;\npragma synchronous=off;\n.mode csv\n.separator ;\n{string.Join('\n', opdrachten)}\n");
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    private static string Wortel()
    {
        var map = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(map.FullName, "RsdAnalytics.sln")))
        {
            map = map.Parent ?? throw new DirectoryNotFoundException("The sources are not above this program.");
        }

        return map.FullName;
    }
}

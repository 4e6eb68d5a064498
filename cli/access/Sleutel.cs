using System.CommandLine;
using System.Data.Common;
using System.Security.Cryptography;
using Dapper;
using RsdAnalytics.Etl.Conform;
using RsdAnalytics.Etl.Load;
using RsdAnalytics.Model.Warehouse;
using RsdAnalytics.Model.Warehouse.SqlServer;

namespace RsdAnalytics.Cli.Access;

/// <summary>
/// The key that turns numbers of persons into pseudonyms: from a key file or an environment variable, never from the
/// warehouse and never from the command line itself. Source: ontwerp, "Privacy by design".
/// </summary>
internal static class Sleutel
{
    private const string Variabele = "RSD_SLEUTEL";
    private const string Bestandsvariabele = "RSD_SLEUTELBESTAND";
    private const int Bytes = 32;

    // Below this length a key can be guessed by trying; it is accepted, because refusing it would lose the warehouse made with it.
    private const int VeiligeLengte = 32;

    /// <summary>The pseudonyms of the command line's key.</summary>
    /// <exception cref="LaadFout">There is no key, or its file cannot be read.</exception>
    public static Pseudonimiseerder Lees(ParseResult regel, Option<string?> optie, Omgeving omgeving)
    {
        var tekst = Bestand(regel, optie, omgeving) is { } bestand ? LeesBestand(bestand) : omgeving.Variabele(Variabele);
        if (string.IsNullOrWhiteSpace(tekst))
        {
            throw Ontbreekt(regel, omgeving);
        }

        var sleutel = Pseudonimiseerder.SleutelVanTekst(tekst);
        if (sleutel.Length < VeiligeLengte)
        {
            omgeving.Fout.WriteLine($"Let op: deze sleutel is korter dan {VeiligeLengte} tekens en dus te raden. Maak een veilige met: rsd sleutel nieuw BESTAND");
        }

        return new Pseudonimiseerder(sleutel);
    }

    /// <summary>Whether the environment names a key, so that a load needs none on its command line.</summary>
    public static bool Gezet(Omgeving omgeving) =>
        !string.IsNullOrWhiteSpace(omgeving.Variabele(Variabele)) || !string.IsNullOrWhiteSpace(omgeving.Variabele(Bestandsvariabele));

    /// <summary>The pseudonyms of the key in a file.</summary>
    /// <exception cref="LaadFout">The file cannot be read.</exception>
    public static Pseudonimiseerder Lees(string bestand) => new(Pseudonimiseerder.SleutelVanTekst(LeesBestand(bestand)));

    /// <summary>What the administrator should do to keep the key safe, each a Dutch sentence.</summary>
    public static IEnumerable<string> Adviezen(ParseResult regel, Option<string?> optie, Omgeving omgeving, string warehouse)
    {
        if (Bestand(regel, optie, omgeving) is { } bestand)
        {
            if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(bestand) & ~(UnixFileMode.UserRead | UnixFileMode.UserWrite)) != 0)
            {
                yield return $"Let op: anderen dan de eigenaar mogen bij {bestand}. Beperk dat met: chmod 600 {bestand}";
            }

            if (Path.GetDirectoryName(Path.GetFullPath(bestand)) == Path.GetDirectoryName(Path.GetFullPath(warehouse)))
            {
                yield return $"Let op: de sleutel staat in dezelfde map als het warehouse. Wie de map kopieert, heeft beide; verplaats {bestand}.";
            }
        }

        yield return "Bewaar een kopie van de sleutel op een andere plek dan het warehouse en zijn back-ups, bijvoorbeeld in een wachtwoordkluis. "
            + "Zonder sleutel kan niets meer worden bijgeladen; wie sleutel en warehouse beide heeft, kan personen herkennen.";
    }

    /// <summary>Writes a new key to a file that only its owner can read. Never overwrites one.</summary>
    /// <exception cref="OpdrachtFout">The file is there already.</exception>
    public static void Schrijf(string bestand, string sleutel)
    {
        if (File.Exists(bestand))
        {
            throw new OpdrachtFout($"{bestand} bestaat al. Een sleutel wordt nooit overschreven; kies een andere naam.");
        }

        var opties = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            opties.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using var schrijver = new StreamWriter(new FileStream(bestand, opties));
        schrijver.Write(sleutel);
        schrijver.Write('\n');
    }

    /// <summary>A new key: 256 bits of chance, as hexadecimal digits.</summary>
    public static string Nieuw() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Bytes));

    // The option comes before the key itself, and the key itself before the file that the environment names.
    private static string? Bestand(ParseResult regel, Option<string?> optie, Omgeving omgeving) =>
        regel.GetValue(optie) is { } gegeven
            ? gegeven
            : string.IsNullOrWhiteSpace(omgeving.Variabele(Variabele)) && omgeving.Variabele(Bestandsvariabele) is { } bestand && !string.IsNullOrWhiteSpace(bestand)
                ? bestand
                : null;

    private static string LeesBestand(string bestand)
    {
        if (!File.Exists(bestand))
        {
            throw new LaadFout($"Het sleutelbestand {bestand} bestaat niet. Geef het goede bestand, of maak voor een nieuw warehouse een sleutel met: rsd sleutel nieuw {bestand}");
        }

        var tekst = File.ReadAllText(bestand);
        return string.IsNullOrWhiteSpace(tekst) ? throw new LaadFout($"Het sleutelbestand {bestand} is leeg.") : tekst;
    }

    private static LaadFout Ontbreekt(ParseResult regel, Omgeving omgeving) => new(
        $"Er is geen sleutel. Zet {Variabele} of {Bestandsvariabele}, of geef --sleutelbestand BESTAND. "
        + (Gebruikt(regel, omgeving) is { } kenmerk
            ? $"Dit warehouse is geladen met sleutel {kenmerk}; zoek die in uw back-up. Maak geen nieuwe: daarmee is dit warehouse niet te gebruiken."
            : "Een nieuwe sleutel maakt u met: rsd sleutel nieuw BESTAND"));

    // For a message only: a warehouse on a server, or one that cannot be read, is not asked.
    private static string? Gebruikt(ParseResult regel, Omgeving omgeving)
    {
        if (SqlServerPlaats.Herken(Toegang.Plaats(regel, omgeving)) || !Toegang.Aanwezig(regel, omgeving))
        {
            return null;
        }

        try
        {
            using var warehouse = Toegang.Open(regel, omgeving);
            return warehouse.Verbinding.Query<string>("select distinct sleutel_kenmerk from dim_lading").FirstOrDefault();
        }
        catch (Exception fout) when (fout is WarehouseFout or DbException)
        {
            return null;
        }
    }
}

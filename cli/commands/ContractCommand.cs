using System.CommandLine;
using RsdAnalytics.Cli.Access;
using RsdAnalytics.Cli.Datapackage;
using RsdAnalytics.Etl.Contract;
using RsdAnalytics.Model;
using RsdAnalytics.Seeds.Generator;

namespace RsdAnalytics.Cli.Commands;

/// <summary>rsd contract: what a supplier needs to deliver a month.</summary>
internal sealed class ContractCommand : Opdracht
{
    private const string Standaardmap = "contract";
    private static readonly Maand Standaardmaand = new(2024, 1);

    private readonly Option<string?> _uit = Opties.Uit(Standaardmap);
    private readonly Option<string?> _maand = new("--maand") { Description = $"De maand van de voorbeeldmap (anders {Standaardmaand}).", HelpName = "JJJJ-MM" };
    private readonly Option<bool> _voorbeeld = new("--voorbeeld") { Description = "Vult de maand met verzonnen rijen, gemerkt als synthetisch; anders staan er alleen kopregels." };

    public ContractCommand(Omgeving omgeving)
        : base(
            omgeving, "contract", "Schrijft voor de leverancier wat een maand hoort te bevatten: een Frictionless-datapakket met een lege maand.",
            "rsd contract --uit contract --maand 2024-03")
    {
        Add(_uit);
        Add(_maand);
        Add(_voorbeeld);
        Add(new ContractControleerCommand(omgeving));
    }

    protected override int Voer(ParseResult regel)
    {
        var map = regel.GetValue(_uit) ?? Standaardmap;
        var maand = Opties.LeesMaand(regel, _maand) ?? Standaardmaand;
        var voorbeeld = regel.GetValue(_voorbeeld);
        var referentie = Toegang.Referentie(regel, Omgeving);
        var bestanden = Contractmap.Maak(Contractpakket.Maak(referentie, maand, voorbeeld), maand, voorbeeld ? Rijen(maand) : null);
        foreach (var pad in Contractmap.Schrijf(bestanden, map))
        {
            Omgeving.Uit.WriteLine(pad);
        }

        Omgeving.Fout.WriteLine($"Het contract staat in {Path.Combine(map, "datapackage.json")}. Een levering controleert u met: rsd contract controleer {Path.Combine(map, maand.ToString())}");
        return Exitcode.Klaar;
    }

    // The folder of the generator holds more than a supplier needs, so it is made elsewhere.
    private Dictionary<string, byte[]> Rijen(Maand maand)
    {
        var tijdelijk = Directory.CreateTempSubdirectory("rsd-contract-");
        try
        {
            GenereerCommand.Schrijf(new GeneratorOpties { Van = maand, Tot = maand, Dossiers = Contractmap.Voorbeelddossiers }, tijdelijk.FullName, Omgeving);
            return Directory.GetFiles(Path.Combine(tijdelijk.FullName, maand.ToString()))
                .Append(Path.Combine(tijdelijk.FullName, Generator.Merkbestand))
                .ToDictionary(pad => Path.GetFileName(pad), File.ReadAllBytes);
        }
        finally
        {
            tijdelijk.Delete(recursive: true);
        }
    }
}

using System.CommandLine;
using RsdAnalytics.Cli.Access;
using RsdAnalytics.Cli.Figures;
using RsdAnalytics.Cli.Json;
using RsdAnalytics.Cli.Output;
using RsdAnalytics.Model.Figures;
using RsdAnalytics.Model.Reference;

namespace RsdAnalytics.Cli.Commands;

/// <summary>rsd landelijk: the caseload from December to December beside the country and the circulaire.</summary>
internal sealed class LandelijkCommand : Cijferopdracht
{
    private readonly Option<string?> _gemeente;

    public LandelijkCommand(Omgeving omgeving)
        : this(omgeving, Opties.Gemeente())
    {
    }

    private LandelijkCommand(Omgeving omgeving, Option<string?> gemeente)
        : base(
            omgeving, "landelijk", "De ontwikkeling van het bestand van december tot december, naast het land en de septembercirculaire.",
            "rsd landelijk --gemeente Duiven", gemeente) =>
        _gemeente = gemeente;

    protected override Func<Cijferbron, Cijferantwoord> Vraag(ParseResult regel, Referentiegegevens referentie)
    {
        var gemeente = Toegang.Gemeente(regel, _gemeente, referentie);
        return bron =>
        {
            var regels = new Landelijkevergelijking(bron.Warehouse, bron.Referentie).Bereken(bron.Stand)
                .Where(r => gemeente is null || r.Gemeente == gemeente)
                .ToList();
            return new Cijferantwoord(
                Landelijkantwoord.Van(regels),
                uit => Landelijkoverzicht.Schrijf(uit, [.. regels.Where(r => r.Gemeente == (gemeente ?? Model.Gemeente.Totaal))], bron.Merk));
        };
    }
}

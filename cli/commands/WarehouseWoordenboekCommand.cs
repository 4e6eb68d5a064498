using System.CommandLine;
using RsdAnalytics.Cli.Output;

namespace RsdAnalytics.Cli.Commands;

/// <summary>rsd warehouse woordenboek: every table and column, as the text of docs/gegevenswoordenboek.md.</summary>
internal sealed class WarehouseWoordenboekCommand : Opdracht
{
    public WarehouseWoordenboekCommand(Omgeving omgeving)
        : base(
            omgeving, "woordenboek", "Wat er in het warehouse staat: elke tabel met korrel, kolommen, bron en de cijfers die haar lezen.",
            "rsd warehouse woordenboek > docs/gegevenswoordenboek.md")
    {
    }

    protected override int Voer(ParseResult regel)
    {
        Omgeving.Uit.Write(Woordenboekdocument.Maak());
        return Exitcode.Klaar;
    }
}

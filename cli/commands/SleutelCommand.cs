using System.CommandLine;

namespace RsdAnalytics.Cli.Commands;

/// <summary>rsd sleutel: the key of the pseudonyms.</summary>
internal sealed class SleutelCommand : Command
{
    public SleutelCommand(Omgeving omgeving)
        : base("sleutel", "De sleutel waarmee nummers van personen pseudoniemen worden.")
    {
        Add(new SleutelNieuwCommand(omgeving));
        Add(new SleutelControleerCommand(omgeving));
        Add(new SleutelVervangCommand(omgeving));
    }
}

using Spectre.Console;

namespace RsdAnalytics.Cli.Output;

/// <summary>A table for people: the first column left, numbers right, the same on a terminal and in a file.</summary>
internal sealed class Tekstuitvoer
{
    // Wide enough for every table here; a terminal that is narrower wraps it itself.
    private const int Breedte = 160;

    private readonly Table _tabel;

    public Tekstuitvoer(params ReadOnlySpan<string> koppen)
    {
        _tabel = new Table { Border = TableBorder.Simple };
        for (var i = 0; i < koppen.Length; i++)
        {
            var kolom = new TableColumn(Markup.Escape(koppen[i])) { NoWrap = true };
            _tabel.AddColumn(i == 0 ? kolom : kolom.RightAligned());
        }
    }

    /// <summary>Sets a column left: for words.</summary>
    public Tekstuitvoer Links(int kolom)
    {
        _tabel.Columns[kolom].LeftAligned();
        return this;
    }

    public void Rij(params ReadOnlySpan<string> cellen) =>
        _tabel.AddRow([.. cellen.ToArray().Select(cel => new Text(cel))]);

    public void Schrijf(TextWriter uit)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(uit),
        });
        console.Profile.Width = Breedte;
        console.Profile.Capabilities.Unicode = true;
        console.Write(_tabel);
    }
}

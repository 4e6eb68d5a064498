namespace RsdAnalytics.Etl.Contract;

/// <summary>The columns of one file, named one by one in the order of the contract.</summary>
internal sealed class Kolommen
{
    private readonly List<Kolom> _alle = [];

    /// <summary>All columns, in the order of the contract.</summary>
    public IReadOnlyList<Kolom> Alle => _alle;

    /// <summary>Adds a column in which every row must have a value.</summary>
    public Kolom Verplicht(string naam, Kolomvorm vorm, string uitleg) => VoegToe(naam, verplicht: true, vorm, uitleg);

    /// <summary>Adds a column that a row may leave empty.</summary>
    public Kolom MagLeeg(string naam, Kolomvorm vorm, string uitleg) => VoegToe(naam, verplicht: false, vorm, uitleg);

    private Kolom VoegToe(string naam, bool verplicht, Kolomvorm vorm, string uitleg)
    {
        var kolom = new Kolom(_alle.Count, naam, verplicht, vorm, uitleg);
        _alle.Add(kolom);
        return kolom;
    }
}

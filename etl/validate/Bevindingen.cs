namespace RsdAnalytics.Etl.Validate;

/// <summary>The findings of one month, in the order in which they were made.</summary>
internal sealed class Bevindingen
{
    private readonly List<Bevinding> _alle = [];
    private readonly Dictionary<string, int> _afgekeurd = [];
    private (string Bestand, int Regel) _laatste;

    /// <summary>All findings.</summary>
    public IReadOnlyList<Bevinding> Alle => _alle;

    /// <summary>Whether some finding refuses the whole month.</summary>
    public bool WeigertMaand { get; private set; }

    /// <summary>The rows of a file that were refused; a row with several faults counts once.</summary>
    public int Afgekeurd(string bestand) => _afgekeurd.GetValueOrDefault(bestand);

    /// <summary>Adds a finding that refuses no row: about the month, or a warning. Null adds nothing.</summary>
    public void VoegToe(Bevinding? bevinding)
    {
        if (bevinding is not null)
        {
            _alle.Add(bevinding);
            WeigertMaand |= bevinding.WeigertMaand;
        }
    }

    /// <summary>Takes a finding over that was made elsewhere, whether it refuses a row, the month or nothing.</summary>
    public void Neem(Bevinding bevinding)
    {
        if (bevinding.KeurtRijAf)
        {
            KeurAf(bevinding.Code, bevinding.Bestand!, bevinding.Regel!.Value, bevinding.Kolom, bevinding.Melding);
        }
        else
        {
            VoegToe(bevinding);
        }
    }

    /// <summary>Takes findings over that were made elsewhere.</summary>
    public void Neem(IEnumerable<Bevinding> bevindingen)
    {
        foreach (var bevinding in bevindingen)
        {
            Neem(bevinding);
        }
    }

    /// <summary>Says of which case the row is that was refused last.</summary>
    public void BijDossier(string bestand, int regel, int dossierId)
    {
        for (var i = _alle.Count - 1; i >= 0 && _alle[i].Bestand == bestand && _alle[i].Regel == regel; i--)
        {
            _alle[i] = _alle[i] with { DossierId = dossierId };
        }
    }

    /// <summary>Adds a fault of a row, which refuses that row.</summary>
    public void KeurAf(string code, string bestand, int regel, string? kolom, string melding)
    {
        _alle.Add(new Bevinding(code, bestand, regel, kolom, melding));
        if (_laatste != (bestand, regel))
        {
            _laatste = (bestand, regel);
            _afgekeurd[bestand] = Afgekeurd(bestand) + 1;
        }
    }
}

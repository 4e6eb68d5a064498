namespace RsdAnalytics.Reports.Charts.Drawing;

/// <summary>A chart laid out on paper: shapes in the order of painting. Knows nothing of a file format.</summary>
internal sealed class Tekening(double breedte)
{
    private readonly List<Vorm> _vormen = [];

    public double Breedte { get; } = breedte;

    public double Hoogte { get; set; }

    public IReadOnlyList<Vorm> Vormen => _vormen;

    public IEnumerable<Tekst> Teksten => _vormen.OfType<Tekst>();

    public void Voeg(Vorm vorm) => _vormen.Add(vorm);

    /// <summary>Whether a text would stand clear of all others and on the paper's width.</summary>
    public bool IsVrij(Tekst tekst)
    {
        var kader = tekst.Kader;
        return kader.X >= 0 && kader.Rechts <= Breedte && !Teksten.Any(ander => ander.Kader.Raakt(kader));
    }

    /// <summary>Places the first of the candidates that stands free; none when there is no room: the table beside the chart has the value.</summary>
    public bool VoegEersteVrije(IEnumerable<Tekst> kandidaten)
    {
        foreach (var tekst in kandidaten)
        {
            if (IsVrij(tekst))
            {
                Voeg(tekst);
                return true;
            }
        }

        return false;
    }

    /// <summary>Wrapped text from the top <paramref name="y"/>; returns where it ends.</summary>
    public double Alinea(string tekst, double y, double grootte, string klasse, bool vet = false)
    {
        foreach (var regel in Tekstmaat.Breek(tekst, Breedte, grootte, vet))
        {
            Voeg(new Tekst(0, y + (grootte * Tekstmaat.Boven), regel, grootte, klasse, Anker.Begin, vet));
            y += grootte * 1.3;
        }

        return y;
    }
}

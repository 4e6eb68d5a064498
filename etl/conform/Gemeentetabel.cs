using System.Text;
using RsdAnalytics.Model;

namespace RsdAnalytics.Etl.Conform;

/// <summary>The municipalities by name and by CBS code, searched by the bytes of a field without regard to case.</summary>
internal sealed class Gemeentetabel
{
    private const int LangsteNaam = 128;

    private readonly Dictionary<string, int> _ids = new(StringComparer.OrdinalIgnoreCase);
    private readonly Veldgeheugen _geheugen = new();

    public Gemeentetabel(IReadOnlyList<Gemeente> gemeenten)
    {
        Gemeenten = gemeenten;
        foreach (var gemeente in gemeenten)
        {
            _ids[gemeente.Naam] = gemeente.Id;
            _ids[gemeente.CbsCode] = gemeente.Id;
        }
    }

    /// <summary>The municipalities in the order of the reference data.</summary>
    public IReadOnlyList<Gemeente> Gemeenten { get; }

    /// <summary>The number of the municipality; false when it is not known.</summary>
    public bool TryZoek(ReadOnlySpan<byte> veld, out int id)
    {
        if (_geheugen.TryGeef(veld, out id))
        {
            return true;
        }

        Span<char> tekens = stackalloc char[LangsteNaam];
        var gevonden = veld.Length <= LangsteNaam
            && Encoding.UTF8.TryGetChars(veld, tekens, out var lengte)
            && _ids.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(tekens[..lengte], out id);
        if (gevonden)
        {
            _geheugen.Onthoud(veld, id);
        }

        return gevonden;
    }
}

using System.Text;
using RsdAnalytics.Model.Reference;

namespace RsdAnalytics.Etl.Conform;

/// <summary>A code list that is searched by the bytes of a field, without regard to case and without making a string.</summary>
internal sealed class Codetabel
{
    private const int LangsteCode = 64;

    private readonly Dictionary<string, int> _plaatsen = new(StringComparer.OrdinalIgnoreCase);
    private readonly int[] _ids;
    private readonly Veldgeheugen _geheugen = new();

    /// <param name="lijst">The list.</param>
    /// <param name="ids">The key in the warehouse of each code, in the order of the list.</param>
    public Codetabel(Codelijst lijst, IReadOnlyList<int> ids)
    {
        Lijst = lijst;
        _ids = [.. ids];
        for (var plaats = 0; plaats < lijst.Codes.Count; plaats++)
        {
            _plaatsen.Add(lijst.Codes[plaats].Waarde, plaats);
        }
    }

    /// <summary>The list.</summary>
    public Codelijst Lijst { get; }

    /// <summary>The place of the code in the list; false when it is not there.</summary>
    public bool TryZoek(ReadOnlySpan<byte> veld, out int plaats)
    {
        if (_geheugen.TryGeef(veld, out plaats))
        {
            return true;
        }

        Span<char> tekens = stackalloc char[LangsteCode];
        var gevonden = veld.Length <= LangsteCode
            && Encoding.UTF8.TryGetChars(veld, tekens, out var lengte)
            && _plaatsen.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(tekens[..lengte], out plaats);
        if (gevonden)
        {
            _geheugen.Onthoud(veld, plaats);
        }

        return gevonden;
    }

    /// <summary>The key in the warehouse of the code at a place.</summary>
    public int Id(int plaats) => _ids[plaats];

    /// <summary>The code at a place, in the spelling of the list.</summary>
    public string Waarde(int plaats) => Lijst.Codes[plaats].Waarde;
}

using System.Text.Json;
using System.Text.RegularExpressions;

namespace RsdAnalytics.Tests.Docs;

/// <summary>The fields of JSON answers and what stands in them, gathered from answers as they are given.</summary>
internal sealed partial class Jsonvorm
{
    private readonly Dictionary<string, SortedSet<string>> _velden = new(StringComparer.Ordinal);
    private readonly List<string> _volgorde = [];

    /// <summary>The fields in the order in which they were met, with the kinds that were seen.</summary>
    public IEnumerable<(string Veld, IReadOnlyCollection<string> Soorten)> Velden => _volgorde.Select(v => (v, (IReadOnlyCollection<string>)_velden[v]));

    /// <summary>Takes an answer in.</summary>
    public void Neem(JsonElement antwoord, string plaats = "")
    {
        switch (antwoord.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var deel in antwoord.EnumerateObject())
                {
                    var naam = plaats.Length == 0 ? deel.Name : $"{plaats}.{deel.Name}";
                    if (deel.Value.ValueKind == JsonValueKind.Array)
                    {
                        Zie(naam + "[]", Lijstsoort(deel.Value));
                        foreach (var element in deel.Value.EnumerateArray())
                        {
                            Neem(element, naam + "[]");
                        }
                    }
                    else
                    {
                        Zie(naam, Soort(deel.Value));
                        Neem(deel.Value, naam);
                    }
                }

                break;
            case JsonValueKind.Array:
                foreach (var element in antwoord.EnumerateArray())
                {
                    Neem(element, plaats + "[]");
                }

                break;
        }
    }

    private void Zie(string veld, string? soort)
    {
        if (!_velden.TryGetValue(veld, out var soorten))
        {
            // A field that shows itself later stands beside its neighbours.
            _velden[veld] = soorten = new SortedSet<string>(StringComparer.Ordinal);
            var ouder = veld.Contains('.', StringComparison.Ordinal) ? veld[..veld.LastIndexOf('.')] + "." : "";
            var na = _volgorde.FindLastIndex(v => v.StartsWith(ouder, StringComparison.Ordinal));
            if (na < 0 || ouder.Length == 0)
            {
                _volgorde.Add(veld);
            }
            else
            {
                _volgorde.Insert(na + 1, veld);
            }
        }

        if (soort is not null)
        {
            soorten.Add(soort);
        }
    }

    // Of a list without elements nothing is known yet.
    private static string? Lijstsoort(JsonElement lijst) => lijst.GetArrayLength() == 0 ? null
        : lijst[0].ValueKind is JsonValueKind.Object or JsonValueKind.Array ? "lijst" : $"lijst van {Soort(lijst[0])}";

    private static string Soort(JsonElement waarde) => waarde.ValueKind switch
    {
        JsonValueKind.Object => "groep",
        JsonValueKind.Number => "getal",
        JsonValueKind.True or JsonValueKind.False => "ja of nee",
        JsonValueKind.Null => "null",
        _ => waarde.GetString() switch
        {
            { } tekst when Maand().IsMatch(tekst) => "maand",
            { } tekst when Dag().IsMatch(tekst) => "dag",
            { } tekst when Moment().IsMatch(tekst) => "moment (UTC)",
            _ => "tekst",
        },
    };

    [GeneratedRegex(@"^\d{4}-\d{2}$")]
    private static partial Regex Maand();

    [GeneratedRegex(@"^\d{4}-\d{2}-\d{2}$")]
    private static partial Regex Dag();

    [GeneratedRegex(@"^\d{4}-\d{2}-\d{2}T[\d:]+Z$")]
    private static partial Regex Moment();
}

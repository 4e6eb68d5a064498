using System.Globalization;
using Dapper;
using RsdAnalytics.Model.Warehouse;

namespace RsdAnalytics.Model.Figures;

/// <summary>Counts every lading again from its facts and compares with what was counted when it came in.</summary>
internal sealed class Totalenkeuring(IWarehouse warehouse, IReadOnlyDictionary<int, string> treden)
{
    private readonly HashSet<Dossierpersoon> _personen = [];

    /// <summary>What does not fit, in Dutch sentences, in order of lading.</summary>
    public IEnumerable<string> Keur()
    {
        IReadOnlyList<Dossierrij> rijen = [];
        var lading = 0;
        var geteld = new Geteld();
        foreach (var buren in Ladingburen.Alle(warehouse))
        {
            // Mostly the lading before is that of the month before, and its rows are at hand.
            var vorige = buren.Vorige == lading ? rijen : Rijen(buren.Vorige);
            (lading, rijen) = (buren.Lading, Rijen(buren.Lading));
            geteld.Neem(buren.Vorige, lading, buren.Maand, vorige, rijen);
            if (buren.Volgende is { } na)
            {
                geteld.Neem(lading, na, buren.Maand.Volgende, rijen, Rijen(na));
            }

            geteld.Stand.AddRange(Standtelling.Van(rijen, treden).Select(s => (lading, s)));
            _personen.UnionWith(Dossierpersoon.Anders(vorige, rijen));
        }

        return Verschil("fact_stroom", geteld.Stroom, Stroom())
            .Concat(Verschil("fact_vertrek", geteld.Vertrek, Vertrek()))
            .Concat(Verschil("fact_stand", geteld.Stand, Stand()))
            .Concat(Verschil("brug_dossierpersoon", _personen, Personen()));
    }

    private static IEnumerable<string> Verschil<T>(string tabel, IEnumerable<T> geteld, IEnumerable<T> bewaard)
    {
        var over = geteld.ToHashSet();
        var gelijk = over.Count;
        var teveel = bewaard.Count(rij => !over.Remove(rij));
        if (over.Count + teveel > 0)
        {
            yield return string.Create(CultureInfo.InvariantCulture,
                $"In {tabel} passen {teveel} rijen niet bij de geladen feiten en ontbreken er {over.Count} van {gelijk}. Zet een back-up terug.");
        }
    }

    private IReadOnlyList<Dossierrij> Rijen(int? lading) => new Ladingrijen(warehouse).Van(lading);

    private IEnumerable<(int Lading, int Vorige, int Gemeente, string Cellen)> Stroom()
    {
        using var lezer = warehouse.Verbinding.ExecuteReader(
            $"select lading_id, vorige_lading_id, gemeente_id, {string.Join(", ", Stroomtelling.Kolommen)} from fact_stroom");
        while (lezer.Read())
        {
            yield return (lezer.GetInt32(0), lezer.GetInt32(1), lezer.GetInt32(2), Geteld.Tekst(Enumerable.Range(3, Stroomtelling.Kolommen.Count).Select(lezer.GetInt64)));
        }
    }

    private IEnumerable<(int Lading, int Vorige, int Dossier)> Vertrek() =>
        warehouse.Verbinding.Query<(int, int, int)>("select lading_id, vorige_lading_id, dossier_id from fact_vertrek");

    private IEnumerable<(int Lading, Standtelling Telling)> Stand() => warehouse.Verbinding
        .Query<(int Lading, int Gemeente, string Trede, int Dossiers)>("select lading_id, gemeente_id, trede, dossiers from fact_stand")
        .Select(s => (s.Lading, new Standtelling(s.Gemeente, s.Trede, s.Dossiers)));

    private IEnumerable<Dossierpersoon> Personen() => warehouse.Verbinding
        .Query<(int Client, int Dossier, int Ingang)>("select client_id, dossier_id, ingangsdatum from brug_dossierpersoon")
        .Select(p => new Dossierpersoon(p.Client, p.Dossier, p.Ingang));

    private sealed class Geteld
    {
        public List<(int Lading, int Vorige, int Gemeente, string Cellen)> Stroom { get; } = [];

        public List<(int Lading, int Vorige, int Dossier)> Vertrek { get; } = [];

        public List<(int Lading, Standtelling Telling)> Stand { get; } = [];

        public static string Tekst(IEnumerable<long> cellen) => string.Join(' ', cellen.Select(c => c.ToString(CultureInfo.InvariantCulture)));

        public void Neem(int? vorige, int lading, Maand maand, IReadOnlyList<Dossierrij> ervoor, IReadOnlyList<Dossierrij> rijen)
        {
            if (vorige is { } nummer)
            {
                var telling = Paartelling.Van(maand, ervoor, rijen);
                Stroom.AddRange(telling.Stroom.Select(s => (lading, nummer, s.Gemeente, Tekst(s.Cellen))));
                Vertrek.AddRange(telling.Vertrokken.Select(dossier => (lading, nummer, dossier)));
            }
        }
    }
}

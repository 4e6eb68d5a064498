using System.Data.Common;
using System.Globalization;
using Dapper;
using RsdAnalytics.Model.Reference;
using RsdAnalytics.Model.Warehouse;

namespace RsdAnalytics.Model.Figures;

/// <summary>
/// Keeps published forecasts unchanged, so that they can be judged later: rows are only ever added. Source: ontwerp, "The warehouse";
/// prognose, "What users of the references ask for".
/// </summary>
public sealed class Prognosebewaring(IWarehouse warehouse, Referentiegegevens referentie)
{
    private const double Duizendsten = 1000;

    private static readonly string[] Kolommen =
        ["prognose_id", "gebied_id", "maand", "punt", "onder80", "boven80", "onder95", "boven95"];

    /// <summary>Keeps a forecast. The very same forecast is kept once: asked for again, it is found.</summary>
    /// <param name="kenmerk">What it was made with.</param>
    /// <param name="regels">Every area and month.</param>
    /// <param name="nu">The moment, UTC: an input, recorded.</param>
    /// <param name="programma">The version of the program, recorded.</param>
    /// <returns>Its number, and whether it is new.</returns>
    /// <exception cref="WarehouseFout">The warehouse cannot be written.</exception>
    /// <exception cref="ArgumentException">An area is not known, or a value is no number.</exception>
    public (int Nummer, bool Nieuw) Bewaar(Prognosekenmerk kenmerk, IReadOnlyList<Prognoseregel> regels, DateTimeOffset nu, string programma)
    {
        ArgumentNullException.ThrowIfNull(kenmerk);
        ArgumentNullException.ThrowIfNull(regels);
        var gebieden = Gebied.Alle(referentie).ToDictionary(g => g.Naam, g => g.Id);
        long[][] rijen = [.. regels.Select(regel => Rij(regel, gebieden))];
        try
        {
            using var transactie = warehouse.BeginWijziging();
            if (Zoek(kenmerk, rijen, transactie.Transactie) is { } bekend)
            {
                return (bekend, false);
            }

            var nummer = warehouse.Verbinding.ExecuteScalar<int>(
                "select coalesce(max(prognose_id), 0) + 1 from dim_prognose", transaction: transactie.Transactie);
            warehouse.Verbinding.Execute(
                """
                insert into dim_prognose (prognose_id, lading_id, oorsprong, horizon, model_gevraagd, model, seed, vastgelegd_op, programma)
                values (@nummer, @Lading, @oorsprong, @Horizon, @ModelGevraagd, @Model, @Seed, @op, @programma)
                """,
                new
                {
                    nummer,
                    kenmerk.Lading,
                    oorsprong = kenmerk.Oorsprong.Sleutel,
                    kenmerk.Horizon,
                    kenmerk.ModelGevraagd,
                    kenmerk.Model,
                    kenmerk.Seed,
                    op = nu.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
                    programma,
                },
                transactie.Transactie);
            using (var schrijver = transactie.Schrijver("fact_prognose", Kolommen))
            {
                foreach (var rij in rijen)
                {
                    rij[0] = nummer;
                    schrijver.Schrijf(rij);
                }
            }

            transactie.Bevestig();
            return (nummer, true);
        }
        catch (DbException fout)
        {
            throw warehouse.Vertaal(fout);
        }
    }

    /// <summary>Every kept forecast that knew no later lading than the state, oldest first.</summary>
    public IReadOnlyList<BewaardePrognose> Lees(Stand stand)
    {
        var namen = Gebied.Alle(referentie).ToDictionary(g => g.Id, g => g.Naam);
        var regels = warehouse.Verbinding
            .Query<Feit>("select prognose_id as Prognose, gebied_id as Gebied, maand as Maand, punt as Punt, onder80 as Onder80, boven80 as Boven80, onder95 as Onder95, boven95 as Boven95 from fact_prognose")
            .OrderBy(f => f.Gebied).ThenBy(f => f.Maand)
            .ToLookup(f => f.Prognose, f => f.Regel(namen[f.Gebied]));
        return
        [
            .. Koppen(null).Where(k => k.Lading <= stand.Lading).OrderBy(k => k.Nummer)
                .Select(k => new BewaardePrognose(k.Nummer, k.Op, k.Programma, k.Kenmerk, [.. regels[k.Nummer]])),
        ];
    }

    // Kept already: made with the same from the same state, and saying the same.
    private int? Zoek(Prognosekenmerk kenmerk, long[][] rijen, DbTransaction? transactie)
    {
        foreach (var kop in Koppen(transactie).Where(k => k.Kenmerk == kenmerk))
        {
            var bekend = warehouse.Verbinding
                .Query<Feit>(
                    "select prognose_id as Prognose, gebied_id as Gebied, maand as Maand, punt as Punt, onder80 as Onder80, boven80 as Boven80, onder95 as Onder95, boven95 as Boven95 from fact_prognose where prognose_id = @nummer",
                    new { nummer = kop.Nummer }, transactie)
                .Select(f => f.Sleutel).ToHashSet();
            if (bekend.SetEquals(rijen.Select(rij => (rij[1], rij[2], rij[3], rij[4], rij[5], rij[6], rij[7]))))
            {
                return kop.Nummer;
            }
        }

        return null;
    }

    private IEnumerable<Kop> Koppen(DbTransaction? transactie) => warehouse.Verbinding.Query<Kop>(
        "select prognose_id as Nummer, lading_id as Lading, oorsprong as Oorsprong, horizon as Horizon, model_gevraagd as ModelGevraagd, model as Model, seed as Seed, vastgelegd_op as Op, programma as Programma from dim_prognose",
        transaction: transactie);

    private static long[] Rij(Prognoseregel regel, Dictionary<string, int> gebieden) =>
    [
        0,
        gebieden.TryGetValue(regel.Gebied, out var gebied) ? gebied : throw new ArgumentException($"Het gebied '{regel.Gebied}' is niet bekend.", nameof(regel)),
        regel.Maand.Sleutel, Geheel(regel.Punt), Geheel(regel.Onder80), Geheel(regel.Boven80), Geheel(regel.Onder95), Geheel(regel.Boven95),
    ];

    private static long Geheel(double waarde) => Math.Abs(waarde) < 1e12
        ? (long)Math.Round(waarde * Duizendsten, MidpointRounding.AwayFromZero)
        : throw new ArgumentException("Een prognose van dossiers hoort een getal te zijn.", nameof(waarde));

    private sealed class Kop
    {
        public int Nummer { get; set; }

        public int Lading { get; set; }

        public int Oorsprong { get; set; }

        public int Horizon { get; set; }

        public string ModelGevraagd { get; set; } = "";

        public string Model { get; set; } = "";

        public int Seed { get; set; }

        public string Op { get; set; } = "";

        public string Programma { get; set; } = "";

        public Prognosekenmerk Kenmerk => new(Lading, Maand.VanSleutel(Oorsprong), Horizon, ModelGevraagd, Model, Seed);
    }

    private sealed class Feit
    {
        public int Prognose { get; set; }

        public int Gebied { get; set; }

        public int Maand { get; set; }

        public long Punt { get; set; }

        public long Onder80 { get; set; }

        public long Boven80 { get; set; }

        public long Onder95 { get; set; }

        public long Boven95 { get; set; }

        public (long, long, long, long, long, long, long) Sleutel => (Gebied, Maand, Punt, Onder80, Boven80, Onder95, Boven95);

        public Prognoseregel Regel(string gebied) => new(
            gebied, Model.Maand.VanSleutel(Maand), Punt / Duizendsten, Onder80 / Duizendsten, Boven80 / Duizendsten, Onder95 / Duizendsten, Boven95 / Duizendsten);
    }
}

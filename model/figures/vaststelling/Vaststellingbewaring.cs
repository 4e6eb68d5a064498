using System.Data.Common;
using System.Globalization;
using Dapper;
using RsdAnalytics.Model.Reference;
using RsdAnalytics.Model.Warehouse;

namespace RsdAnalytics.Model.Figures;

/// <summary>
/// Keeps evaluaties as they were laid down: totals only, nothing of a person, and rows are only ever added. Values are whole
/// millionths, because the warehouse holds whole numbers (decision 2).
/// </summary>
public sealed class Vaststellingbewaring(IWarehouse warehouse, Referentiegegevens referentie)
{
    private const double Miljoensten = 1_000_000;

    /// <summary>Keeps an evaluatie.</summary>
    /// <param name="kenmerk">What it rests on.</param>
    /// <param name="uitkomsten">What it says.</param>
    /// <param name="opnieuw">Whether a year that was laid down before may be laid down again; the earlier one stays.</param>
    /// <param name="nu">The moment, UTC: an input, recorded.</param>
    /// <param name="programma">The version of the program, recorded.</param>
    /// <returns>Its number.</returns>
    /// <exception cref="WarehouseFout">The year was laid down before, or the warehouse cannot be written.</exception>
    public int Bewaar(
        Vaststellingkenmerk kenmerk, IReadOnlyList<Vaststellinguitkomst> uitkomsten, bool opnieuw, DateTimeOffset nu, string programma)
    {
        ArgumentNullException.ThrowIfNull(kenmerk);
        var gebieden = Gebied.Alle(referentie).ToDictionary(g => g.Naam, g => g.Id);
        try
        {
            using var transactie = warehouse.BeginWijziging();
            if (!opnieuw && Koppen(transactie.Transactie).LastOrDefault(k => k.Jaar == kenmerk.Peildatum.Jaar) is { } eerder)
            {
                throw new WarehouseFout(string.Create(CultureInfo.InvariantCulture,
                    $"De evaluatie van {eerder.Jaar} is al vastgesteld, op {eerder.Op[..10]} met lading {eerder.Lading}. Moet er een nieuwe komen, geef dan --opnieuw; de eerdere blijft bewaard."));
            }

            var nummer = Voeg(kenmerk, nu, programma, transactie.Transactie);
            warehouse.Verbinding.Execute(
                "insert into vaststelling_uitkomst (vaststelling_id, code, gebied_id, teller, noemer, waarde, norm) values (@nummer, @code, @gebied, @teller, @noemer, @waarde, @norm)",
                uitkomsten.Select(u => new
                {
                    nummer,
                    code = u.Code,
                    gebied = gebieden[u.Gebied],
                    teller = Geheel(u.Teller),
                    noemer = Geheel(u.Noemer),
                    waarde = Geheel(u.Waarde),
                    norm = Geheel(u.Norm),
                }).ToList(),
                transactie.Transactie);
            warehouse.Verbinding.Execute(
                "insert into vaststelling_referentie (vaststelling_id, bestand, inhoud_hash) values (@nummer, @bestand, @hash)",
                kenmerk.Referentie.Select(r => new { nummer, bestand = r.Key, hash = r.Value }).ToList(), transactie.Transactie);
            transactie.Bevestig();
            return nummer;
        }
        catch (DbException fout)
        {
            throw warehouse.Vertaal(fout);
        }
    }

    /// <summary>The newest evaluatie of a year that was laid down from a state not after this one; null when there is none.</summary>
    public Vaststelling? Laatste(int jaar, Stand stand) =>
        Koppen(null).LastOrDefault(k => k.Jaar == jaar && k.Lading <= stand.Lading) is { } kop ? Lees(kop) : null;

    /// <summary>Every evaluatie of a year that was laid down, in the order of their numbers.</summary>
    public IReadOnlyList<Vaststelling> Alle(int jaar) => [.. Koppen(null).Where(k => k.Jaar == jaar).Select(Lees).OfType<Vaststelling>()];

    /// <summary>A value as it is kept: rounded to millionths, so that what is kept and what is computed can be compared.</summary>
    internal static double? Zoals(double? waarde) => Breuk(Geheel(waarde));

    private Vaststelling? Lees(Kop kop)
    {
        if (!Peildatum.TryKies(kop.Jaar, Datumsleutel.Naar(kop.Dag), out var peildatum))
        {
            return null;
        }

        var namen = Gebied.Alle(referentie).ToDictionary(g => g.Id, g => g.Naam);
        var volgorde = KpiDefinities.Alle.Select(d => d.Code).Append(Vaststellingcode.Bestand).Append(Vaststellingcode.Instroom).Append(Vaststellingcode.Uitstroom).ToList();
        var bestanden = warehouse.Verbinding
            .Query<(string Bestand, string Hash)>("select bestand, inhoud_hash from vaststelling_referentie where vaststelling_id = @nummer", new { nummer = kop.Nummer })
            .ToDictionary(r => r.Bestand, r => r.Hash);
        var uitkomsten = warehouse.Verbinding
            .Query<Rij>("select code as Code, gebied_id as Gebied, teller as Teller, noemer as Noemer, waarde as Waarde, norm as Norm from vaststelling_uitkomst where vaststelling_id = @nummer", new { nummer = kop.Nummer })
            .Where(r => namen.ContainsKey(r.Gebied))
            .OrderBy(r => volgorde.IndexOf(r.Code)).ThenBy(r => r.Gebied)
            .Select(r => new Vaststellinguitkomst(r.Code, namen[r.Gebied], Breuk(r.Teller), Breuk(r.Noemer), Breuk(r.Waarde), Breuk(r.Norm)))
            .ToList();
        return new Vaststelling(kop.Nummer, new Vaststellingkenmerk(peildatum, kop.Lading, kop.Hash, kop.Definities, bestanden), kop.Op, kop.Programma, uitkomsten);
    }

    private int Voeg(Vaststellingkenmerk kenmerk, DateTimeOffset nu, string programma, DbTransaction? transactie)
    {
        var nummer = warehouse.Verbinding.ExecuteScalar<int>("select coalesce(max(vaststelling_id), 0) + 1 from vaststelling", transaction: transactie);
        warehouse.Verbinding.Execute(
            """
            insert into vaststelling (vaststelling_id, jaar, peildatum, lading_id, vastgesteld_op, rapport_hash, definities, programma)
            values (@nummer, @jaar, @peildatum, @Lading, @op, @Rapporthash, @Definities, @programma)
            """,
            new
            {
                nummer,
                jaar = kenmerk.Peildatum.Jaar,
                peildatum = kenmerk.Peildatum.Sleutel,
                kenmerk.Lading,
                op = nu.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
                kenmerk.Rapporthash,
                kenmerk.Definities,
                programma,
            },
            transactie);
        return nummer;
    }

    private List<Kop> Koppen(DbTransaction? transactie) =>
    [
        .. warehouse.Verbinding.Query<Kop>(
            "select vaststelling_id as Nummer, jaar as Jaar, peildatum as Dag, lading_id as Lading, vastgesteld_op as Op, rapport_hash as Hash, definities as Definities, programma as Programma from vaststelling",
            transaction: transactie).OrderBy(k => k.Nummer),
    ];

    private static long? Geheel(double? waarde) => waarde is { } getal ? (long)Math.Round(getal * Miljoensten, MidpointRounding.AwayFromZero) : null;

    private static double? Breuk(long? miljoensten) => miljoensten / Miljoensten;

    private sealed class Kop
    {
        public int Nummer { get; set; }

        public int Jaar { get; set; }

        public int Dag { get; set; }

        public int Lading { get; set; }

        public string Op { get; set; } = "";

        public string Hash { get; set; } = "";

        public string Definities { get; set; } = "";

        public string Programma { get; set; } = "";
    }

    private sealed class Rij
    {
        public string Code { get; set; } = "";

        public int Gebied { get; set; }

        public long? Teller { get; set; }

        public long? Noemer { get; set; }

        public long? Waarde { get; set; }

        public long? Norm { get; set; }
    }
}

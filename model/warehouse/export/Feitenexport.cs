using Dapper;
using RsdAnalytics.Model.Datapackage;
using RsdAnalytics.Model.Figures;

namespace RsdAnalytics.Model.Warehouse.Export;

/// <summary>
/// Writes the facts of a state as CSV, for analysts with the right to see them: persons are the numbers of this warehouse, never a pseudonym
/// that another set could share. What leads back to a person by another way stays behind: the line in the delivery and free texts.
/// They remain data on persons and are not for publication. Source: ontwerp, "Privacy by design".
/// </summary>
public sealed class Feitenexport(IWarehouse warehouse)
{
    private const string Lading = "lading_id";

    // The columns that name a row without its line in the delivery; rows are written in their order, so that the order does not tell the line either.
    private static readonly (string Tabel, string[] Sleutel)[] Feiten =
    [
        ("fact_dossierstand", [Lading, "dossier_id"]),
        ("fact_plaatsing", [Lading, "bronsleutel_id"]),
        ("fact_traject", [Lading, "bronsleutel_id"]),
        ("fact_lks", [Lading, "bronsleutel_id"]),
        ("fact_begeleiding", [Lading, "bronsleutel_id"]),
        ("fact_jongerengesprek", [Lading, "bronsleutel_id"]),
        ("fact_uitkeringslast", [Lading, "gemeente_id", "regeling_id"]),
        ("fact_klanttevredenheid", [Lading, "jaar"]),
    ];

    // Of the ladingen only which month they are; the tables with pseudonyms and with free texts are not here at all.
    private static readonly (string Tabel, string[] Sleutel)[] Dimensies =
    [
        ("dim_lading", [Lading]), ("dim_gemeente", ["gemeente_id"]), ("dim_code", ["code_id"]), ("dim_tegel", ["tegel_id"]), ("dim_profiel", ["profiel_id"]),
    ];

    private static readonly string[] Weggelaten = ["regel"];
    private static readonly string[] Ladingkolommen = [Lading, "maand", "synthetisch"];

    private static readonly Dictionary<string, (string Tabel, string Kolom)> Codeverwijzingen = new()
    {
        ["soort_id"] = ("dim_code", "code_id"),
        ["uitstroom_id"] = ("dim_code", "code_id"),
        ["resultaat_id"] = ("dim_code", "code_id"),
        ["regeling_id"] = ("dim_code", "code_id"),
        ["tegel_id"] = ("dim_tegel", "tegel_id"),
    };

    /// <summary>The tables that are written, what they are read by first.</summary>
    public static IReadOnlyList<string> Tabellen { get; } = [.. Dimensies.Concat(Feiten).Select(t => t.Tabel)];

    /// <summary>The description of every file, from the texts of the schema.</summary>
    public static IReadOnlyList<Databestand> Beschrijving { get; } = [.. Dimensies.Concat(Feiten).Select(t => Beschrijf(t.Tabel, t.Sleutel))];

    /// <summary>The name of a table's file.</summary>
    public static string Bestand(string tabel) => tabel + ".csv";

    /// <summary>Refuses a state whose detail was removed since.</summary>
    /// <exception cref="WarehouseFout">The state asks for detail that was removed.</exception>
    public void Keur(Stand stand)
    {
        if (Opschoningen.Laatste(warehouse) is { } opschoning && stand.Lading < opschoning.LaatsteLading)
        {
            throw Opschoningen.Weg(opschoning, $"de feiten na lading {stand.Lading}");
        }
    }

    /// <summary>Writes one of <see cref="Tabellen"/>: of the facts those of the ladingen that are valid in the state.</summary>
    /// <returns>The rows written.</returns>
    public int Schrijf(string tabel, Stand stand, Stream uit)
    {
        var kolommen = Kolommen(tabel);
        using var csv = new Csvschrijver(uit, kolommen);
        using var lezer = warehouse.Verbinding.ExecuteReader(Vraag(tabel), new { stand = stand.Lading });
        while (lezer.Read())
        {
            for (var veld = 0; veld < kolommen.Count; veld++)
            {
                csv.Veld(lezer.GetValue(veld));
            }

            csv.Einde();
        }

        return csv.Rijen;
    }

    /// <summary>The query of a table, for both engines.</summary>
    internal static string Vraag(string tabel)
    {
        var kolommen = Kolommen(tabel);
        var waar = kolommen.Contains(Lading) ? $"where {Lading} in (select {Lading} from geldige_lading)" : "";
        var volgorde = string.Join(", ", Beschrijving.Single(b => b.Naam == tabel).Sleutel);
        return Cijfersql.Opdracht("bouwstenen/geldige_lading", $"select {string.Join(", ", kolommen)} from {tabel} {waar} order by {volgorde}");
    }

    private static List<string> Kolommen(string tabel) => [.. Beschrijving.Single(b => b.Naam == tabel).Velden.Select(v => v.Naam)];

    private static Databestand Beschrijf(string tabel, string[] sleutel)
    {
        var tekst = Tabelbeschrijving.Van(tabel, Warehouseschema.Tekst(tabel));
        var kolommen = tekst.Kolommen
            .Where(k => !Weggelaten.Contains(k.Naam) && (tabel != "dim_lading" || Ladingkolommen.Contains(k.Naam)))
            .ToList();
        var verwijzingen = tekst.Verwijzingen
            .Where(v => Dimensies.Any(d => d.Tabel == v.NaarTabel))
            .Concat(kolommen.Where(k => tabel.StartsWith("fact_", StringComparison.Ordinal) && Codeverwijzingen.ContainsKey(k.Naam))
                .Select(k => (Kolom: k.Naam, NaarTabel: Codeverwijzingen[k.Naam].Tabel, NaarKolom: Codeverwijzingen[k.Naam].Kolom)));
        return new Databestand(tabel, Bestand(tabel), Hoofdletter(tekst.Korrel) + ".", [.. kolommen.Select(Veld)])
        {
            Sleutel = sleutel,
            Verwijzingen = [.. verwijzingen.Select(v => (v.Kolom, v.NaarTabel, v.NaarKolom))],
        };
    }

    private static Dataveld Veld(Kolombeschrijving kolom) => new(
        kolom.Naam, kolom.Soort.StartsWith("nvarchar", StringComparison.Ordinal) ? Veldsoort.Tekst : kolom.Soort == "float" ? Veldsoort.Getal : Veldsoort.HeelGetal,
        Hoofdletter(kolom.Uitleg) + ".")
    { Verplicht = kolom.Verplicht };

    private static string Hoofdletter(string tekst) => char.ToUpperInvariant(tekst[0]) + tekst[1..];
}

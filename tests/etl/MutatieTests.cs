using System.Globalization;
using System.Text;
using System.Text.Json;
using Dapper;
using FsCheck;
using FsCheck.Fluent;
using RsdAnalytics.Etl.Conform;
using RsdAnalytics.Etl.Load;
using RsdAnalytics.Etl.Plan;
using RsdAnalytics.Model.Figures;
using RsdAnalytics.Model.Reference;
using RsdAnalytics.Model.Warehouse.Sqlite;
using RsdAnalytics.Seeds.Reference;
using RsdAnalytics.Tests.Examples;

namespace RsdAnalytics.Tests.Etl;

/// <summary>Whatever happens to a delivery on its way: no fault that was not foreseen, and no row unaccounted for.</summary>
public class MutatieTests
{
    private static readonly Referentiegegevens Referentie = ReferentieLezer.Lees();

    private static readonly string[] Bestanden =
    [
        "dossiers.csv", "plaatsingen.csv", "trajecten.csv", "loonkostensubsidies.csv", "begeleiding.csv", "jongerengesprekken.csv",
        "uitkeringslasten.csv", "klanttevredenheid.csv", "controle.csv",
    ];

    private static readonly string[] Waarden =
    [
        "", " ", "\"", "\"\"", "\"x", "x\"y", ";", "\n", "\r", "\0", "é", "€", "\uFEFF", "=1+1", "'; drop table dim_lading; --", "ja", "NEE",
        "-1", "1.234", "1,5", "99999999999999999999", "9223372036854775807", "2024-02-30", "9999-12-31", "0001-01-01", "GM0226", "Arnhem",
        "999999999", "123456782", "2A", "EW01", "dossiers.csv", "NaN", "１２", "0x10", "1e3",
    ];

    private static readonly (string Tabel, string Bestand)[] Feiten =
    [
        ("fact_dossierstand", "dossiers.csv"), ("fact_plaatsing", "plaatsingen.csv"), ("fact_traject", "trajecten.csv"),
        ("fact_lks", "loonkostensubsidies.csv"), ("fact_begeleiding", "begeleiding.csv"), ("fact_jongerengesprek", "jongerengesprekken.csv"),
        ("fact_uitkeringslast", "uitkeringslasten.csv"), ("fact_klanttevredenheid", "klanttevredenheid.csv"),
    ];

    [Fact]
    [Trait(Omvang.Duur, Omvang.Lang)]
    public void A_mutated_delivery_loads_or_is_refused_and_every_row_is_accounted_for()
    {
        var levering =
            from mutaties in Mutaties
            from forceer in Gen.Elements(true, false)
            from gat in Gen.Elements(true, false)
            select (mutaties, forceer, gat);
        var proef = Omvang.Proeven(100, 5000, 20240229);
        Prop.ForAll(levering.ToArbitrary(), l => Klopt(l.mutaties, l.forceer, l.gat)).Check(proef);
    }

    [Fact]
    [Trait(Omvang.Duur, Omvang.Lang)]
    public void A_plan_of_a_mutated_redelivery_changes_nothing_and_is_what_the_load_then_does()
    {
        var proef = Omvang.Proeven(20, 1000, 20240331);
        Prop.ForAll(Mutaties.ToArbitrary(), Plan_klopt).Check(proef);
    }

    private static Gen<List<Mutatie>> Mutaties => (
            from maand in Gen.Elements("2023-12", "2024-01", "2024-02")
            from bestand in Gen.Elements(Bestanden.AsEnumerable())
            from soort in Gen.Choose(0, 11)
            from plaats in Gen.Choose(0, int.MaxValue - 1)
            from waarde in Gen.Elements(Waarden)
            select new Mutatie(maand, bestand, soort, plaats, waarde))
        .NonEmptyListOf().Select(mutaties => mutaties.Take(6).ToList());

    private static void Plan_klopt(List<Mutatie> mutaties)
    {
        using var map = new Werkmap();
        var extracts = Klein.Kopie(map);
        using var warehouse = SqliteWarehouse.InGeheugen(Testwarehouse.Programma);
        using var pseudoniemen = new Pseudonimiseerder(Pseudonimiseerder.SleutelVanTekst("sleutel van de tests"));
        var lader = new Lader(warehouse, Referentie, pseudoniemen);
        lader.Laad(Opdracht(extracts), voortgang: null, CancellationToken.None);
        foreach (var mutatie in mutaties)
        {
            mutatie.Voer(extracts);
        }

        var voor = Tabelinhoud.Lees(warehouse);
        var plan = new Planner(warehouse, Referentie, pseudoniemen).Maak(Opdracht(extracts), CancellationToken.None);
        Assert.Equal(voor, Tabelinhoud.Lees(warehouse));

        var stand = new Stand(Ladingen.Laatste(warehouse));
        var geladen = lader.Laad(Opdracht(extracts), voortgang: null, CancellationToken.None);
        Assert.Equal(Json(geladen), Json(plan.Maanden.Select(m => m.Uitkomst)));
        Assert.Equal(
            Json(new[] { 2023, 2024 }.SelectMany(jaar => Cijferverschil.Vergelijk(
                jaar, Jaarcijfers.Van(warehouse, Referentie, jaar, stand), Jaarcijfers.Van(warehouse, Referentie, jaar, Stand.Nu)))),
            Json(plan.Cijfers));
    }

    private static string Json(object waarde) => JsonSerializer.Serialize(waarde);

    private static Laadopdracht Opdracht(string extracts, bool forceer = false, bool gat = false) => new(
        extracts, DateTimeOffset.Parse("2030-01-01", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal),
        Testwarehouse.Programma, Forceer: forceer, StaGatToe: gat);

    private static void Klopt(IReadOnlyList<Mutatie> mutaties, bool forceer, bool gat)
    {
        using var map = new Werkmap();
        var extracts = Klein.Kopie(map);
        foreach (var mutatie in mutaties)
        {
            mutatie.Voer(extracts);
        }

        using var warehouse = SqliteWarehouse.InGeheugen(Testwarehouse.Programma);
        using var pseudoniemen = new Pseudonimiseerder(Pseudonimiseerder.SleutelVanTekst("sleutel van de tests"));
        var uitkomsten = new Lader(warehouse, Referentie, pseudoniemen).Laad(
            Opdracht(extracts, forceer, gat), voortgang: null, CancellationToken.None);

        Assert.Equal(3, uitkomsten.Count);
        Assert.Equal(
            uitkomsten.Where(u => u.Status == Laadstatus.Geladen).Select(u => u.Lading!.Value),
            warehouse.Verbinding.Query<int>("select lading_id from dim_lading order by lading_id"));
        foreach (var uitkomst in uitkomsten)
        {
            if (uitkomst.Status == Laadstatus.Geladen)
            {
                Rijen_kloppen(warehouse, uitkomst);
            }
            else
            {
                Assert.All(uitkomst.Bestanden, b => Assert.Equal(0, b.Geladen));
            }
        }

        Niets_zonder_lading(warehouse);
    }

    private static void Rijen_kloppen(SqliteWarehouse warehouse, Laaduitkomst uitkomst)
    {
        foreach (var telling in uitkomst.Bestanden)
        {
            Assert.Equal(telling.Gelezen, telling.Geladen + telling.Afgekeurd);
            Assert.Equal(
                telling.Afgekeurd,
                uitkomst.Bevindingen.Where(b => b.KeurtRijAf && b.Bestand == telling.Bestand).Select(b => b.Regel).Distinct().Count());
        }

        foreach (var (tabel, bestand) in Feiten)
        {
            Assert.Equal(
                uitkomst.Bestanden.SingleOrDefault(b => b.Bestand == bestand)?.Geladen ?? 0,
                warehouse.Verbinding.ExecuteScalar<int>($"select count(*) from {tabel} where lading_id = @lading", new { lading = uitkomst.Lading }));
        }
    }

    // Every fact has a lading (a foreign key sees to that); every person is there for some fact, every case for a fact or for
    // a finding on its row.
    private static void Niets_zonder_lading(SqliteWarehouse warehouse)
    {
        Assert.Empty(warehouse.Verbinding.Query<string>("select \"table\" from pragma_foreign_key_check"));
        Assert.Equal(0, warehouse.Verbinding.ExecuteScalar<int>(
            """
            select count(*) from dim_dossier where dossier_id not in (
                select dossier_id from fact_dossierstand
                union select dossier_id from lading_bevinding where dossier_id is not null)
            """));
        Assert.Equal(0, warehouse.Verbinding.ExecuteScalar<int>(
            """
            select count(*) from dim_client where client_id not in (
                select client_id from fact_dossierstand
                union select partner_client_id from fact_dossierstand where partner_client_id is not null
                union select client_id from fact_plaatsing union select client_id from fact_traject union select client_id from fact_lks
                union select client_id from fact_begeleiding union select client_id from fact_jongerengesprek)
            """));
        Assert.Equal(0, warehouse.Verbinding.ExecuteScalar<int>(
            """
            select count(*) from dim_bronsleutel where bronsleutel_id not in (
                select bronsleutel_id from fact_plaatsing union select bronsleutel_id from fact_traject union select bronsleutel_id from fact_lks
                union select bronsleutel_id from fact_begeleiding union select bronsleutel_id from fact_jongerengesprek)
            """));
    }

    private sealed record Mutatie(string Maand, string Bestand, int Soort, int Plaats, string Waarde)
    {
        public void Voer(string extracts)
        {
            var pad = Path.Combine(extracts, Maand, Bestand);
            if (!File.Exists(pad))
            {
                File.WriteAllText(pad, Soort % 2 == 0 ? Waarde : $"jaar;score;respondenten\n2024;{Waarde};{Waarde}\n");
                return;
            }

            var bytes = File.ReadAllBytes(pad);
            if (Soort == 9)
            {
                File.Delete(pad);
            }
            else
            {
                File.WriteAllBytes(pad, Nieuw(bytes, new UTF8Encoding(false).GetString(bytes)));
            }
        }

        private byte[] Nieuw(byte[] bytes, string tekst)
        {
            switch (Soort)
            {
                case 0 when bytes.Length > 0:
                    bytes[Plaats % bytes.Length] ^= (byte)(1 << (Plaats % 8));
                    return bytes;
                case 1:
                    return Encoding.UTF8.GetBytes(tekst.Insert(Plaats % (tekst.Length + 1), Waarde));
                case 6:
                    return bytes[..(Plaats % (bytes.Length + 1))];
                case 7:
                    return [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(tekst)];
                case 8:
                    return Encoding.Latin1.GetBytes(tekst + Waarde);
                case 10:
                    return Encoding.UTF8.GetBytes("\uFEFF" + tekst.Replace("\n", "\r\n", StringComparison.Ordinal));
                default:
                    return Encoding.UTF8.GetBytes(Regels(tekst));
            }
        }

        private string Regels(string tekst)
        {
            var regels = tekst.TrimEnd('\n').Split('\n').ToList();
            var regel = Plaats % regels.Count;
            var velden = regels[regel].Split(';');
            var (veld, ander) = (Plaats / 7 % velden.Length, Plaats / 11 % velden.Length);
            switch (Soort)
            {
                case 2:
                    regels.RemoveAt(regel);
                    break;
                case 3:
                    regels.Insert(regel, regels[regel]);
                    break;
                case 4:
                    (velden[veld], velden[ander]) = (velden[ander], velden[veld]);
                    regels[regel] = string.Join(';', velden);
                    break;
                case 11:
                    regels.AddRange(Enumerable.Repeat(Waarde, 30));
                    break;
                default:
                    velden[veld] = Waarde;
                    regels[regel] = string.Join(';', velden);
                    break;
            }

            return string.Join('\n', regels) + "\n";
        }
    }
}

using System.Globalization;
using Dapper;
using RsdAnalytics.Etl.Load;
using RsdAnalytics.Model;
using RsdAnalytics.Model.Warehouse;
using RsdAnalytics.Model.Warehouse.Sqlite;
using RsdAnalytics.Tests.Cli;
using RsdAnalytics.Tests.Examples;

namespace RsdAnalytics.Tests.Etl;

/// <summary>Two at the same warehouse, a full disk, a file that may not be written: a clear message, and a warehouse that is whole.</summary>
public class GelijktijdigTests
{
    [Fact]
    public void Who_waits_in_vain_hears_who_holds_the_warehouse()
    {
        using var test = new Testwarehouse();
        test.Laad(Klein.Extracts);
        var voor = Tabelinhoud.Lees(test.Warehouse);
        using var ander = SqliteWarehouse.Open(test.Bestand, maak: false, Testwarehouse.Programma);
        using (ander.BeginLading())
        {
            var fout = Assert.Throws<WarehouseFout>(() => test.Laad(Klein.Extracts));
            Assert.Contains($"proces {Environment.ProcessId.ToString(CultureInfo.InvariantCulture)}, sinds 20", fout.Message, StringComparison.Ordinal);
        }

        Assert.False(File.Exists(test.Bestand + "-bezig"));
        Assert.Equal(voor, Tabelinhoud.Lees(test.Warehouse));
        Assert.All(test.Laad(Klein.Extracts), u => Assert.Equal(Laadstatus.Ongewijzigd, u.Status));
    }

    [Fact]
    public void A_note_of_a_process_that_is_gone_is_not_believed()
    {
        using var test = new Testwarehouse();
        using var ander = SqliteWarehouse.Open(test.Bestand, maak: false, Testwarehouse.Programma);
        using (ander.BeginLading())
        {
            File.WriteAllText(test.Bestand + "-bezig", $"{int.MaxValue.ToString(CultureInfo.InvariantCulture)} {Environment.MachineName}");
            var fout = Assert.Throws<WarehouseFout>(() => test.Laad(Klein.Extracts));
            Assert.Contains("Een ander programma is bezig", fout.Message, StringComparison.Ordinal);
            Assert.DoesNotContain("proces", fout.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_load_between_two_months_of_another_is_noticed()
    {
        using var test = new Testwarehouse();
        using var alleen = new Testwarehouse();
        alleen.Laad(Klein.Extracts);

        // The first load tells of December when it is done; at that moment a second one loads everything.
        var tussendoor = new Tussendoor(() => test.LaadErnaast(Klein.Extracts));
        var uitkomsten = test.Laad(Klein.Extracts, voortgang: tussendoor);

        Assert.Equal([Laadstatus.Geladen, Laadstatus.Ongewijzigd, Laadstatus.Ongewijzigd], uitkomsten.Select(u => u.Status));
        Assert.Equal(Tabelinhoud.Lees(alleen.Warehouse), Tabelinhoud.Lees(test.Warehouse));
    }

    [Fact]
    public void Keys_that_another_load_gave_out_are_read_again()
    {
        using var map = new Werkmap();
        var extracts = Klein.Kopie(map);
        using var test = new Testwarehouse();
        using var beurtelings = new Testwarehouse();

        // After December the other loads January with another content, so that this one redelivers it with the other's keys.
        Bewerking.Zet(extracts, "2024-01", "dossiers.csv", 2, "reden_instroom", "alleen bij de ander");
        var tussendoor = new Tussendoor(() => test.LaadErnaast(extracts, new Maand(2024, 1)));
        var uitkomsten = test.Laad(Klein.Extracts, voortgang: tussendoor);

        Assert.Equal([null, 2, null], uitkomsten.Select(u => u.Vervangt));
        beurtelings.Laad(Klein.Extracts, new Maand(2023, 12));
        beurtelings.Laad(extracts, new Maand(2024, 1));
        beurtelings.Laad(Klein.Extracts);
        Assert.Equal(Tabelinhoud.Lees(beurtelings.Warehouse), Tabelinhoud.Lees(test.Warehouse));
    }

    [Fact]
    public void A_full_disk_is_told_and_leaves_what_was_loaded()
    {
        using var map = new Werkmap();
        var extracts = Klein.Kopie(map);
        Testnummer.SchrijfDossiers(Path.Combine(extracts, "2024-02", "dossiers.csv"), 5000);
        File.Delete(Path.Combine(extracts, "2024-02", "controle.csv"));
        using var test = new Testwarehouse();
        test.Laad(extracts, new Maand(2023, 12));
        test.Laad(extracts, new Maand(2024, 1));
        var voor = Tabelinhoud.Lees(test.Warehouse);
        var bladen = test.Warehouse.Verbinding.ExecuteScalar<long>("pragma page_count");

        // Room for a few more pages only: the rest of the disk is full, at another point every time.
        for (var ruimte = 0; ruimte < 24; ruimte += 2)
        {
            test.Warehouse.Verbinding.Execute(string.Create(CultureInfo.InvariantCulture, $"pragma max_page_count = {bladen + ruimte}"));
            var fout = Assert.Throws<WarehouseFout>(() => test.Laad(extracts, forceer: true));
            Assert.StartsWith("2024-02: ", fout.Message, StringComparison.Ordinal);
            Assert.Contains("vol", fout.Message, StringComparison.Ordinal);
            Assert.Equal(voor, Tabelinhoud.Lees(test.Warehouse));
        }

        test.Warehouse.Verbinding.Execute("pragma max_page_count = 1000000");
        Assert.Equal(Laadstatus.Geladen, test.Laad(extracts, forceer: true)[2].Status);
    }

    [SkippableFact]
    public void A_read_only_file_is_told_and_left_alone()
    {
        using var test = new Testwarehouse();
        test.Laad(Klein.Extracts, new Maand(2023, 12));
        test.Warehouse.Dispose();
        File.SetAttributes(test.Bestand, FileAttributes.ReadOnly);
        try
        {
            Skip.If(Schrijfbaar(test.Bestand), "This user may write read-only files.");
            var fout = Assert.Throws<WarehouseFout>(() =>
            {
                using var warehouse = SqliteWarehouse.Open(test.Bestand, maak: true, Testwarehouse.Programma);
                test.LaadErnaast(Klein.Extracts);
            });
            Assert.Contains(test.Bestand, fout.Message, StringComparison.Ordinal);
        }
        finally
        {
            File.SetAttributes(test.Bestand, FileAttributes.Normal);
        }

        Assert.NotEmpty(Tabelinhoud.Lees(test.Bestand));
    }

    [Fact]
    public void Where_nothing_can_be_written_the_warehouse_is_read_and_not_changed()
    {
        using var test = new Testwarehouse();
        test.Laad(Klein.Extracts);
        var verwacht = Tabelinhoud.Lees(test.Warehouse);
        test.Warehouse.Dispose();
        using var map = new Werkmap();
        // The characters that mean something in a URI.
        var pad = map.In("alleen lezen #1?%20é.db");
        File.Copy(test.Bestand, pad);

        using (var warehouse = SqliteWarehouse.OpenOnveranderlijk(pad, magOuder: false))
        {
            Assert.Equal(verwacht, Tabelinhoud.Lees(warehouse));
            Assert.Contains("alleen-lezen", Assert.Throws<WarehouseFout>(() => warehouse.BeginWijziging()).Message, StringComparison.Ordinal);
            Assert.Contains("alleen-lezen", Assert.Throws<WarehouseFout>(() => warehouse.BeginLading()).Message, StringComparison.Ordinal);
        }

        Assert.Equal([pad], Directory.GetFiles(map.Pad));
    }

    [Fact]
    public void A_log_with_changes_beside_it_is_not_passed_over()
    {
        using var test = new Testwarehouse();
        test.Laad(Klein.Extracts);
        using var map = new Werkmap();
        File.Copy(test.Bestand, map.In("rsd.db"));
        File.Copy(test.Bestand + "-wal", map.In("rsd.db-wal"));

        var fout = Assert.Throws<WarehouseFout>(() => SqliteWarehouse.OpenOnveranderlijk(map.In("rsd.db"), magOuder: false));

        Assert.Contains("rsd.db-wal", fout.Message, StringComparison.Ordinal);
        Assert.Contains("Kopieer", fout.Message, StringComparison.Ordinal);
    }

    [SkippableFact]
    public void A_folder_that_may_not_be_written_is_read_by_a_command()
    {
        Skip.If(OperatingSystem.IsWindows(), "Folders have no such rights here.");
        using var map = new Werkmap();
        var rsd = new Opdrachtregel();
        Directory.CreateDirectory(map.In("ro"));
        Assert.Equal(0, rsd.Voer("laad", Klein.Extracts, "--warehouse", map.In("ro", "rsd.db")).Code);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(map.In("ro", "rsd.db"), UnixFileMode.UserRead);
            File.SetUnixFileMode(map.In("ro"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        try
        {
            Skip.If(Schrijfbaar(map.In("ro", "rsd.db")), "This user may write read-only files.");
            Assert.Equal(0, rsd.Voer("kpi", "--jaar", "2024", "--warehouse", map.In("ro", "rsd.db")).Code);
            Assert.Equal(1, rsd.Voer("vaststellen", "--jaar", "2024", "--warehouse", map.In("ro", "rsd.db")).Code);
        }
        finally
        {
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(map.In("ro"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            }
        }
    }

    private static bool Schrijfbaar(string bestand)
    {
        try
        {
            using var stroom = new FileStream(bestand, FileMode.Open, FileAccess.Write);
            return true;
        }
        catch (UnauthorizedAccessException)
        {
            return false;
        }
    }

    private sealed class Tussendoor(Action doe) : IProgress<Laaduitkomst>
    {
        private bool _gedaan;

        public void Report(Laaduitkomst value)
        {
            if (!_gedaan)
            {
                _gedaan = true;
                doe();
            }
        }
    }
}

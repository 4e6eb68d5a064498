using RsdAnalytics.Bench;

// dotnet run -c Release --project tests/bench [-- --data FOLDER] [--doc docs/prognose.md]
var data = Optie("--data");
var document = Optie("--doc") ?? Path.Combine("docs", "prognose.md");
if (Gegevens.Zoek(data) is not { } gegevens)
{
    await Console.Error.WriteLineAsync("The public series are not here: give the folder that holds them with --data.");
    return 1;
}

var tekst = await File.ReadAllTextAsync(document);
tekst = Vervang(tekst, "m3", Metingen.M3(gegevens.M3()));
tekst = Vervang(tekst, "m3-training", Metingen.M3(gegevens.M3Training(Metingen.HorizonM3)));
tekst = Vervang(tekst, "landelijk", Metingen.Landelijk(gegevens.Landelijk()));
await File.WriteAllTextAsync(document, tekst);
return 0;

string? Optie(string naam)
{
    var plaats = Array.IndexOf(args, naam);
    return plaats >= 0 && plaats + 1 < args.Length ? args[plaats + 1] : null;
}

static string Vervang(string tekst, string naam, string tabel)
{
    var (begin, einde) = ($"<!-- {naam} -->\n", $"<!-- /{naam} -->");
    var van = tekst.IndexOf(begin, StringComparison.Ordinal) + begin.Length;
    var tot = tekst.IndexOf(einde, StringComparison.Ordinal);
    return tot < van || van < begin.Length
        ? throw new InvalidDataException($"The document has no place for the table '{naam}'.")
        : string.Concat(tekst.AsSpan(0, van), tabel, tekst.AsSpan(tot));
}

namespace RsdAnalytics.Bench.Prognose;

/// <summary>Every model on public series; writes the tables of docs/prognose.md.</summary>
internal static class Prognosebench
{
    /// <returns>0 when the document was written, 1 when the series are not here.</returns>
    public static async Task<int> Voer(Opties opties)
    {
        if (Gegevens.Zoek(opties.Tekst("--data")) is not { } gegevens)
        {
            await Console.Error.WriteLineAsync("The public series are not here: give the folder that holds them with --data.");
            return 1;
        }

        var document = new Document(opties.Tekst("--doc") ?? Path.Combine("docs", "prognose.md"));
        document.Vervang("m3", Metingen.M3(gegevens.M3()));
        document.Vervang("m3-training", Metingen.M3(gegevens.M3Training(Metingen.HorizonM3)));
        document.Vervang("landelijk", Metingen.Landelijk(gegevens.Landelijk()));
        document.Bewaar();
        return 0;
    }
}

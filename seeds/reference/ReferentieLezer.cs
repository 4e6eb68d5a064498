using RsdAnalytics.Model.Reference;

namespace RsdAnalytics.Seeds.Reference;

/// <summary>
/// Reads and checks the reference data: the CSV files that come with the program, each replaced by the file of the same
/// name in a folder when one is given.
/// </summary>
public static class ReferentieLezer
{
    /// <summary>The names of the files, so that a user can see which can be replaced.</summary>
    public static IReadOnlyList<string> Bestandsnamen => Bronmap.Meegeleverd;

    /// <summary>The reference data, complete and without contradictions.</summary>
    /// <param name="map">
    /// A folder whose files replace those that come with the program; null for none. A CSV file in it whose name is
    /// unknown is rejected, because a misspelt name would otherwise silently not count.
    /// </param>
    /// <exception cref="ReferentieFout">Something is wrong; the exception lists everything, with its place, in Dutch.</exception>
    public static Referentiegegevens Lees(string? map = null)
    {
        var lezing = new Lezing(map);
        lezing.Meldingen.GooiBijFouten();

        var gemeenten = Gemeentenbestand.Lees(lezing);
        var treden = Werkladderbestand.Lees(lezing);
        var tegels = Tegelsbestand.Lees(lezing);
        var regelingen = Regelingenbestand.Lees(lezing);
        var parameters = Rekenparametersbestand.Lees(lezing);
        var opdrachten = Opdrachtenbestand.Lees(lezing);
        var verwijzingen = new Verwijzingen(lezing, gemeenten, opdrachten);
        var bandbreedte = Bandbreedtebestand.Lees(lezing, [.. treden.Select(t => t.Waarde)]);
        var landelijkeMaanden = LandelijkeMaandenbestand.Lees(lezing);
        var gegevens = new Referentiegegevens
        {
            Gemeenten = gemeenten,
            Treden = [.. treden.Select(t => t.Waarde)],
            Tegels = tegels,
            Regelingen = regelingen,
            Codelijsten = Codelijstenbestand.Lees(lezing, treden, tegels, regelingen),
            Leeftijdsklassen = Leeftijdsklassenbestand.Lees(lezing, parameters),
            Opdrachten = opdrachten,
            Resultaatafspraken = Resultaatafsprakenbestand.Lees(lezing),
            Circulaires = Septembercirculairebestand.Lees(lezing),
            Parameters = parameters,
            Voorlopers = Voorlopersbestand.Lees(lezing, verwijzingen, gemeenten),
            Inwonertallen = Inwonersbestand.Lees(lezing, verwijzingen),
            Dossiertallen = Dossiersbestand.Lees(lezing, verwijzingen),
            GepubliceerdeResultaten = Resultatenbestand.Lees(lezing),
            Landelijk = Landelijkbestand.Lees(lezing, landelijkeMaanden),
            LandelijkeMaanden = landelijkeMaanden,
            Publicatiedrempel = Publicatiedrempelbestand.Lees(lezing),
            Bandbreedte = bandbreedte,
            Bandbreedtebases = Bandbreedtebasisbestand.Lees(lezing, bandbreedte),
            Besparingen = Besparingsbestanden.Lees(lezing, verwijzingen),
            Maatschappelijk = Maatschappelijkbestand.Lees(lezing, verwijzingen),
            Investeringen = Investeringbestand.Lees(lezing, verwijzingen),
            Businesscase2018 = Businesscasebestand.Lees(lezing),
            Vangnetregels = Vangnetbestand.Lees(lezing),
            Vangnetverklaringen = Vangnetverklaringbestand.Lees(lezing, verwijzingen),
            BuigBudgetten = Buigbudgetbestand.Lees(lezing, verwijzingen),
            Bestanden = lezing.Bestanden,
        };
        lezing.Meldingen.GooiBijFouten();
        return gegevens;
    }
}

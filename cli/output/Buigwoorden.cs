using RsdAnalytics.Model.Figures;
using RsdAnalytics.Model.Reference;

namespace RsdAnalytics.Cli.Output;

/// <summary>The states of a budget, of the vangnet and of what is known of it, in the words of answers.</summary>
internal static class Buigwoorden
{
    public static string Status(Budgetstatus status) => status switch
    {
        Budgetstatus.Voorlopig => "voorlopig",
        Budgetstatus.NaderVoorlopig => "nader voorlopig",
        _ => "definitief",
    };

    public static string Status(Vangnetstatus status) => status switch
    {
        Vangnetstatus.GeenTekort => "geen tekort",
        Vangnetstatus.OnderDrempel => "tekort onder de drempel",
        Vangnetstatus.Recht => "recht",
        Vangnetstatus.Voorwaardelijk => "voorwaardelijk",
        Vangnetstatus.GeenRecht => "geen recht",
        _ => "onbekend",
    };

    public static string Toets(Toetsuitkomst toets) => toets switch
    {
        Toetsuitkomst.Geen => "geen",
        Toetsuitkomst.Voldaan => "voldaan",
        Toetsuitkomst.NietVoldaan => "niet voldaan",
        Toetsuitkomst.NietTeToetsen => "niet te toetsen",
        _ => "onbekend",
    };

    public static string Zekerheid(Zekerheid zekerheid) => zekerheid switch
    {
        Model.Reference.Zekerheid.Bevestigd => "bevestigd",
        Model.Reference.Zekerheid.Afgeleid => "afgeleid",
        Model.Reference.Zekerheid.Beleidsstuk => "alleen in het beleidsstuk",
        Model.Reference.Zekerheid.Achtergrond => "niet door een bron bevestigd",
        _ => "niet gevonden",
    };
}

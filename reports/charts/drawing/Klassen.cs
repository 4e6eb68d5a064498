namespace RsdAnalytics.Reports.Charts.Drawing;

/// <summary>The class names the stylesheet of charts knows.</summary>
internal static class Klassen
{
    public static string Lijn(Lijnstijl stijl) => "g-lijn g-l-" + Naam(stijl.Kleur) + stijl.Streep switch
    {
        Streep.Streepjes => " g-streepjes",
        Streep.Stippels => " g-stippels",
        _ => "",
    };

    public static string Vlak(Kleur kleur, bool licht = false) => "g-v-" + Naam(kleur) + (licht ? " g-licht" : "");

    private static string Naam(Kleur kleur) => kleur switch
    {
        Kleur.Blauw => "blauw",
        Kleur.Oranje => "oranje",
        Kleur.Turquoise => "turquoise",
        Kleur.Roze => "roze",
        Kleur.Grijs => "grijs",
        _ => "inkt",
    };
}

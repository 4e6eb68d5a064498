namespace RsdAnalytics.Model.Figures;

/// <summary>The rules of the projection in words.</summary>
public static class HalenDefinities
{
    private const string Onderwerp = "Halen we het?";
    private const string Bron = "Keuze van dit project, getoetst op verzonnen jaren";

    /// <summary>All rules, in the order in which a report tells them.</summary>
    public static IReadOnlyList<Rekenregel> Alle { get; } =
    [
        new(Onderwerp, "halen_verwachting", "Verwachting voor 31 december",
            "Elke twaalf maanden achter elkaar in de laatste drie jaar is een proefjaar. Wat daarin na evenveel maanden als nu nog veranderde, wordt vele malen voor dit jaar getrokken. De middelste uitkomst is de verwachting; 8 van de 10 uitkomsten liggen binnen het interval.",
            "Aantallen groeien naar verhouding door, zodat het niveau van dit jaar telt. Ook wat later nog gemeld werd, zit erin. Omdat proefjaren elkaar overlappen, is de spreiding iets verbreed.", Bron),
        new(Onderwerp, "halen_kans", "Kans dat de norm wordt gehaald",
            "Het deel van de getrokken uitkomsten dat aan de norm voldoet.",
            "Met minder dan 24 maanden achter elkaar is er geen verwachting. De klanttevredenheid wordt één keer per jaar gemeten en heeft er geen.", Bron),
    ];
}

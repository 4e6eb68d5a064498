using System.Text;

namespace RsdAnalytics.Seeds.Generator.Records;

/// <summary>The free texts of reden_instroom and reden_einde, by number. Number 0 is empty: not every reason is written down.</summary>
internal static class Redenen
{
    public const byte InstroomTerugval = 1;
    public const byte InstroomJongere = 2;

    public const byte EindeWerk = 1;
    public const byte EindeOpleiding = 2;
    public const byte EindeBedrijf = 3;
    public const byte EindeAow = 4;

    public static readonly byte[][] Instroom = Bytes(
        "", "terugval na plaatsing", "aanvraag na jongerengesprek", "einde arbeid in dienstbetrekking", "einde WW", "einde huwelijk of relatie",
        "einde studie", "einde zelfstandig beroep", "afkomstig uit AZC", "uit andere gemeente", "geen inkomen langer dan drie maanden",
        "einde arbeidsongeschiktheid", "einde interen vermogen", "andere oorzaak");

    public static readonly byte[][] Einde = Bytes(
        "", "arbeid in dienstbetrekking", "onderwijs met studiefinanciering", "zelfstandig beroep of bedrijf", "AOW-leeftijd", "verhuizing buiten de regio",
        "huwelijk of samenwoning", "ander inkomen", "uitkering arbeidsongeschiktheid", "vermogen", "overlijden", "detentie", "geen inlichtingen verstrekt",
        "op eigen verzoek", "andere oorzaak");

    public static readonly byte[][] EindePlaatsing = Bytes(
        "", "einde contract", "proeftijd", "ziekte", "opzegging door werkgever", "opzegging door werknemer", "opleiding gestaakt", "AOW-leeftijd", "andere baan");

    public const byte PlaatsingContract = 1;
    public const byte PlaatsingAow = 7;
    public const byte PlaatsingAndereBaan = 8;

    public static readonly Keuze<byte> BijInstroom = new(
        (0, 0.03), (3, 0.17), (4, 0.16), (5, 0.12), (6, 0.05), (7, 0.03), (8, 0.14), (9, 0.08), (10, 0.14), (11, 0.03), (12, 0.02), (13, 0.03));

    public static readonly Keuze<byte> BijEinde = new(
        (0, 0.03), (5, 0.22), (6, 0.15), (7, 0.22), (8, 0.06), (9, 0.03), (10, 0.07), (11, 0.03), (12, 0.09), (13, 0.06), (14, 0.04));

    public static readonly Keuze<byte> BijVoortijdigEinde = new((0, 0.05), (1, 0.35), (2, 0.15), (3, 0.15), (4, 0.15), (5, 0.15));

    /// <summary>Why a case ends when somebody is placed.</summary>
    public static byte Bij(Plaatsingsoort soort) => soort switch
    {
        Plaatsingsoort.Opleiding => EindeOpleiding,
        Plaatsingsoort.Bedrijf => EindeBedrijf,
        _ => EindeWerk,
    };

    private static byte[][] Bytes(params string[] teksten) => [.. teksten.Select(Encoding.UTF8.GetBytes)];
}

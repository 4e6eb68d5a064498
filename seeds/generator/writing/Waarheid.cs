using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using RsdAnalytics.Model;
using RsdAnalytics.Seeds.Generator.Parameters;
using RsdAnalytics.Seeds.Generator.Simulation;

namespace RsdAnalytics.Seeds.Generator.Writing;

/// <summary>
/// waarheid.json: what the simulation wanted and what it did, so that a forecast can be judged against a known truth.
/// </summary>
internal static class Waarheid
{
    /// <summary>The months after the last delivery of which the expected path is told.</summary>
    public const int MaandenVooruit = 36;

    private static readonly (string Veld, string Betekenis)[] Definities =
    [
        ("kansen", "vaste kansen van de simulatie; tussen trede 2a en 2b worden zij bijgestuurd, plaatsbaarheid is een verhouding tussen de treden"),
        ("verwacht", "het pad waarop de simulatie stuurt: verwacht aantal open dossiers op de laatste dag van de maand, ook voor de 36 maanden na de laatste levering"),
        ("stand", "open dossiers op de laatste dag van de maand volgens de levering van die maand"),
        ("werkelijk", "open dossiers op de laatste dag van de maand, ook wat pas later is geleverd"),
        ("plaatsingen_verwacht", "verwacht aantal plaatsingen met volledige of gedeeltelijke uitstroom in de maand"),
        ("plaatsingen", "zulke plaatsingen in de maand"),
        ("herplaatsingen_verwacht", "verwacht aantal herplaatsingen met loonkostensubsidie na einde contract in de maand"),
        ("herplaatsingen", "contracten die daarvoor in de maand afliepen"),
        ("kans_vroeg_einde", "kans per maand dat een plaatsing in haar eerste half jaar eindigt"),
        ("subsidies_verwacht", "loonkostensubsidies waarop de simulatie stuurt, lopend aan het eind van de maand"),
        ("subsidies", "lopende loonkostensubsidies aan het eind van de maand"),
        ("instroom_verwacht", "verwachte instroom in de maand, gegeven de stand aan het begin en de terugkeer die al vaststond"),
        ("instroom", "dossiers met ingangsdatum in de maand, waarvan terugval en na_gesprek"),
        ("terugval", "instroom van mensen die eerder een uitkering hadden"),
        ("na_gesprek", "instroom van jongeren na een gesprek"),
        ("uitstroom_plaatsing", "dossiers die in de maand eindigen door een plaatsing"),
        ("uitstroom_anders", "dossiers die in de maand om een andere reden eindigen"),
        ("trede_1_2a", "open dossiers op trede 1 en 2a volgens de levering"),
        ("begeleiding_lopend", "lopende begeleidingen aan het eind van de maand"),
    ];

    public static void Schrijf(string pad, GeneratorOpties opties, IReadOnlyList<Maandwaarheid> maanden)
    {
        var doel = new Doelpad(opties);
        using var stroom = new FileStream(pad, FileMode.Create, FileAccess.Write);
        using var json = new Utf8JsonWriter(stroom, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteBoolean("synthetisch", true);
        json.WriteString("scenario", Naam(opties.Scenario));
        json.WriteNumber("seed", opties.Seed);
        json.WriteNumber("dossiers", opties.Dossiers);
        json.WriteString("van", opties.Van.ToString());
        json.WriteString("tot", opties.Tot.ToString());
        if (opties.Scenario == Scenario.Schok)
        {
            json.WriteString("schokmaand", opties.Schokmaand.ToString());
        }

        json.WriteStartObject("definities");
        foreach (var (veld, betekenis) in Definities)
        {
            json.WriteString(veld, betekenis);
        }

        json.WriteEndObject();
        Vast(json);
        json.WriteStartArray("maanden");
        foreach (var maand in maanden)
        {
            Schrijf(json, doel, maand);
        }

        json.WriteEndArray();
        json.WriteStartArray("vooruit");
        foreach (var maand in Maand.Reeks(opties.Tot.Volgende, opties.Tot.Plus(MaandenVooruit)))
        {
            json.WriteStartObject();
            json.WriteString("maand", maand.ToString());
            Verwacht(json, doel, maand);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>The scenario as the command and the file spell it.</summary>
    public static string Naam(Scenario scenario) => scenario switch
    {
        Scenario.Basis => "basis",
        Scenario.Krimp => "krimp",
        Scenario.Groei => "groei",
        Scenario.Schok => "schok",
        _ => throw new ArgumentOutOfRangeException(nameof(scenario)),
    };

    private static void Schrijf(Utf8JsonWriter json, Doelpad doel, Maandwaarheid maand)
    {
        json.WriteStartObject();
        json.WriteString("maand", maand.Maand.ToString());
        Verwacht(json, doel, maand.Maand);
        PerGemeente(json, "stand", maand.Stand);
        PerGemeente(json, "werkelijk", maand.Werkelijk);
        json.WriteNumber("plaatsingen_verwacht", Rond(maand.PlaatsingenVerwacht));
        json.WriteNumber("plaatsingen", maand.Plaatsingen);
        json.WriteNumber("herplaatsingen_verwacht", Rond(maand.HerplaatsingenVerwacht));
        json.WriteNumber("herplaatsingen", maand.Herplaatsingen);
        json.WriteNumber("kans_vroeg_einde", maand.VroegEinde);
        json.WriteNumber("subsidies_verwacht", Rond(maand.SubsidiesVerwacht));
        json.WriteNumber("subsidies", maand.Subsidies);
        json.WriteNumber("instroom_verwacht", Rond(maand.InstroomVerwacht));
        json.WriteNumber("instroom", maand.Instroom);
        json.WriteNumber("terugval", maand.Terugval);
        json.WriteNumber("na_gesprek", maand.NaGesprek);
        json.WriteNumber("uitstroom_plaatsing", maand.UitstroomWerk);
        json.WriteNumber("uitstroom_anders", maand.UitstroomAnders);
        json.WriteNumber("trede_1_2a", maand.ZorgEnOndersteuning);
        json.WriteNumber("begeleiding_lopend", maand.BegeleidingLopend);
        json.WriteEndObject();
    }

    private static void Vast(Utf8JsonWriter json)
    {
        json.WriteStartObject("kansen");
        json.WriteNumber("andere_uitstroom_per_maand", Kansen.AndereUitstroom);
        json.WriteNumber("verhuizing_per_maand", Kansen.Verhuizing);
        json.WriteNumber("einde_plaatsing_per_maand_na_half_jaar", Kansen.LaterEinde);
        json.WriteNumber("volledige_uitstroom_bij_plaatsing", Kansen.Volledig);
        json.WriteNumber("terugval_na_afgebroken_plaatsing", Kansen.TerugvalNaPlaatsing);
        json.WriteNumber("terugval_na_andere_uitstroom", Kansen.TerugvalNaAnders);
        json.WriteNumber("doorstroom_na_preventief_gesprek", Kansen.DoorstroomJongeren);
        json.WriteNumber("een_maand_te_laat_geleverd", Kansen.EenMaandLaat);
        json.WriteNumber("twee_maanden_te_laat_geleverd", Kansen.TweeMaandenLaat);
        PerTrede(json, "trede_omhoog_per_maand", Kansen.Omhoog);
        PerTrede(json, "trede_omlaag_per_maand", Kansen.Omlaag);
        PerTrede(json, "plaatsbaarheid", Kansen.Plaatsbaarheid);
        json.WriteEndObject();
    }

    private static void PerTrede(Utf8JsonWriter json, string naam, double[] waarden)
    {
        json.WriteStartObject(naam);
        for (var i = 0; i < waarden.Length; i++)
        {
            json.WriteNumber(Encoding.UTF8.GetString(Codes.Trede[i]), waarden[i]);
        }

        json.WriteEndObject();
    }

    private static void Verwacht(Utf8JsonWriter json, Doelpad doel, Maand maand)
    {
        json.WriteStartObject("verwacht");
        json.WriteNumber(Gemeente.Totaal, Rond(doel.Totaal(maand)));
        for (var i = 0; i < Kalibratie.Gemeenten.Length; i++)
        {
            json.WriteNumber(Kalibratie.Gemeenten[i], Rond(doel.Gemeente(i, maand)));
        }

        json.WriteEndObject();
    }

    private static void PerGemeente(Utf8JsonWriter json, string naam, int[] aantallen)
    {
        json.WriteStartObject(naam);
        json.WriteNumber(Gemeente.Totaal, aantallen.Sum());
        for (var i = 0; i < aantallen.Length; i++)
        {
            json.WriteNumber(Kalibratie.Gemeenten[i], aantallen[i]);
        }

        json.WriteEndObject();
    }

    private static decimal Rond(double waarde) => Math.Round((decimal)waarde, 2);
}

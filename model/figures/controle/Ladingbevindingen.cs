using Dapper;
using RsdAnalytics.Model.Warehouse;

namespace RsdAnalytics.Model.Figures;

/// <summary>What a load found in the rows it read.</summary>
public static class Ladingbevindingen
{
    /// <summary>The number of findings of a lading by code, in order of code.</summary>
    public static IReadOnlyList<(string Code, int Aantal)> PerCode(IWarehouse warehouse, int lading) =>
        [.. warehouse.Verbinding.Query<Rij>(Cijfersql.Lees("controle/afkeur"), new { lading }).Select(r => (r.Code, r.Aantal))];

    /// <summary>What a code means, in a few words. Source: extractcontract, "What is checked".</summary>
    public static string Naam(string code) => code switch
    {
        "R01" => "verplicht veld leeg",
        "R02" => "verkeerde vorm",
        "R03" => "onbekende code",
        "R04" => "ongeldig BSN",
        "R05" => "datums kloppen niet met elkaar",
        "R06" => "dubbele rij",
        "R07" => "waarde buiten het bereik",
        "R08" => "verkeerd aantal velden",
        "R09" => "onbekende gemeente",
        "W01" => "onbekende kolom",
        "W02" => "mogelijk BSN in vrije tekst, weggehaald",
        "C01" => "stand en stroom tellen niet op",
        "C02" => "dossier verdwenen zonder einddatum",
        "C03" => "dossiers van één persoon overlappen",
        "C04" => "plaatsing van een onbekende persoon",
        "C05" => "uitgaven passen niet bij de dossiers",
        "C06" => "maand niet geladen",
        "C07" => "tellingen van de lading kloppen niet",
        _ => "andere bevinding",
    };

    private sealed class Rij
    {
        public string Code { get; set; } = "";

        public int Aantal { get; set; }
    }
}

using RsdAnalytics.Model;
using RsdAnalytics.Model.Figures;
using RsdAnalytics.Reports.Publicatie;
using RsdAnalytics.Reports.Speech;

namespace RsdAnalytics.Reports.Raad;

/// <summary>A key result as the raad gets it.</summary>
/// <param name="Definitie">Which result.</param>
/// <param name="Gebied">Of whom.</param>
/// <param name="Nu">The value of the year.</param>
/// <param name="Vorig">The value of the year before.</param>
/// <param name="Norm">What was agreed for this area; null where nothing was.</param>
/// <param name="Oordeel">The verdict; none on what is not shown, for it would tell on which side of the norm it lies.</param>
internal sealed record Raadresultaat(
    KpiDefinitie Definitie, string Gebied, Raadgetal Nu, Raadgetal Vorig, double? Norm, Oordeel Oordeel);

/// <summary>Makes the key results again from the numbers that are shown, and from nothing else.</summary>
internal static class Raadresultaten
{
    // With fewer agreements than this a page would be empty; then the results are shown without a norm.
    private const int MinsteAfspraken = 3;

    /// <summary>The results of an area in the order of the opdracht: those something was agreed about.</summary>
    public static IReadOnlyList<Raadresultaat> Van(Raadcijfers cijfers, string gebied)
    {
        var alle = KpiDefinities.Alle.Where(Raadkpis.Toont).Where(d => d.PerGemeente || gebied == Gemeente.Totaal).Select(d => Van(cijfers, d, gebied)).ToList();
        var met = alle.Where(r => r.Norm is not null).ToList();
        return met.Count >= MinsteAfspraken ? met : [.. alle.Where(r => r.Nu.Status is not null)];
    }

    /// <summary>One result of an area.</summary>
    public static Raadresultaat Van(Raadcijfers cijfers, string kpi, string gebied) => Van(cijfers, KpiDefinities.Zoek(kpi)!, gebied);

    /// <summary>A share; hidden when one of its two numbers is, without value when there is nothing to divide.</summary>
    public static Raadgetal Verhouding(Raadgetal teller, Raadgetal noemer) =>
        teller.Verborgen || noemer.Verborgen
            ? new Raadgetal(Celstatus.Meeverborgen, null)
            : teller.Waarde is { } t && noemer.Waarde is { } n and not 0 ? new Raadgetal(Celstatus.Getoond, t / n) : Raadgetal.Geen;

    private static Raadresultaat Van(Raadcijfers cijfers, KpiDefinitie d, string gebied)
    {
        var nu = Waarde(cijfers, d, gebied, cijfers.Jaar);
        var afspraak = cijfers.Referentie.Norm(d.Code, cijfers.Jaar) is { } a && a.GeldtVoor(gebied) ? a : null;
        var oordeel = nu.Verborgen
            ? Oordeel.GeenAfspraak
            : Oordelen.Van(
                new KpiUitkomst(d.Code, gebied, null, null, nu.Waarde, afspraak?.Norm, afspraak?.Behaald(nu.Waarde)), d.Soort, cijfers.JaarVoorbij);
        return new Raadresultaat(d, gebied, nu, Waarde(cijfers, d, gebied, cijfers.Jaar - 1), afspraak?.Norm, oordeel);
    }

    /// <summary>The value of a result over a year, as it is shown; none of one that does not go to the raad.</summary>
    public static Raadgetal Waarde(Raadcijfers cijfers, KpiDefinitie d, string gebied, int jaar)
    {
        if (!Raadkpis.Toont(d))
        {
            return Raadgetal.Geen;
        }

        var (teller, noemer) = Delen(cijfers, d, gebied, jaar);
        return d.Soort switch
        {
            KpiSoort.Groei => Groei(teller, noemer),
            KpiSoort.Aandeel => Verhouding(teller, noemer),
            KpiSoort.Score => cijfers.Score(d.Code, jaar) is { } score ? new Raadgetal(Celstatus.Getoond, score) : Raadgetal.Geen,
            _ => cijfers.Getal(d.Code, jaar, gebied),
        };
    }

    /// <summary>The two numbers that a share or a growth is made from, as they are shown; none of a count or a mark.</summary>
    public static (Raadgetal Teller, Raadgetal Noemer) Delen(Raadcijfers cijfers, KpiDefinitie d, string gebied, int jaar) => d switch
    {
        { Code: "K4" } => (cijfers.Getal(Figuren.Lks, jaar, gebied), cijfers.Getal(Figuren.Lks, jaar - 1, gebied)),
        { Code: "K9" } => (cijfers.Laatste(jaar, gebied), cijfers.Stand(new Maand(jaar - 1, 12), gebied)),
        { Soort: KpiSoort.Aandeel } => (cijfers.Getal(Figuren.Teller(d.Code), jaar, gebied), cijfers.Getal(Figuren.Noemer(d.Code), jaar, gebied)),
        _ => (Raadgetal.Geen, Raadgetal.Geen),
    };

    private static Raadgetal Groei(Raadgetal teller, Raadgetal noemer) =>
        Verhouding(teller, noemer) is { Waarde: { } w } getal ? getal with { Waarde = w - 1 } : Verhouding(teller, noemer);
}

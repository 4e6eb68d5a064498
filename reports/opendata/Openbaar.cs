using RsdAnalytics.Model;
using RsdAnalytics.Model.Figures;
using RsdAnalytics.Model.Reference;
using RsdAnalytics.Reports.Raad;

namespace RsdAnalytics.Reports.Opendata;

/// <summary>
/// The numbers of a year for everyone: those of the pages for the gemeenteraad and no other, so that what is hidden there cannot be
/// computed here. They are made from <see cref="Raadcijfers"/>, in which hidden numbers are not present any more.
/// </summary>
internal static class Openbaar
{
    private static readonly string[] Reeksen =
        [Figuren.Stand, Figuren.Instroom, Figuren.Uitstroom, Figuren.Erbij, Figuren.Eraf, Figuren.Omhoog, Figuren.Omlaag, Figuren.Lks];

    /// <summary>The names of the series.</summary>
    internal static IReadOnlyList<string> Namen => Reeksen;

    /// <summary>The series: by subject, length of the period, period and area.</summary>
    public static IReadOnlyList<Reeksregel> Reeks(Raadcijfers cijfers)
    {
        ArgumentNullException.ThrowIfNull(cijfers);
        var gebieden = cijfers.Gemeenten.Prepend(Gemeente.Totaal).ToList();
        return
        [
            .. from sleutel in cijfers.Sleutels
               let reeks = Array.IndexOf(Reeksen, sleutel.Figuur)
               where reeks >= 0
               orderby reeks, Periodesoort.Rang(sleutel.Periode), sleutel.Periode, gebieden.IndexOf(sleutel.Gebied)
               select new Reeksregel(sleutel.Figuur, sleutel.Periode, sleutel.Gebied, cijfers.Getal(sleutel)),
        ];
    }

    /// <summary>The key results of the year and the year before, in the order of the opdracht.</summary>
    public static IReadOnlyList<Resultaatregel> Resultaten(Raadcijfers cijfers)
    {
        ArgumentNullException.ThrowIfNull(cijfers);
        return
        [
            .. from jaar in new[] { cijfers.Jaar - 1, cijfers.Jaar }
               from definitie in KpiDefinities.Alle
               from gebied in cijfers.Gemeenten.Prepend(Gemeente.Totaal)
               where definitie.PerGemeente || gebied == Gemeente.Totaal
               let regel = Regel(cijfers, definitie, jaar, gebied)
               where (regel.Getal.Status ?? regel.Teller.Status ?? regel.Noemer.Status) is not null
               select regel,
        ];
    }

    private static Resultaatregel Regel(Raadcijfers cijfers, KpiDefinitie definitie, int jaar, string gebied)
    {
        var (teller, noemer) = Raadresultaten.Delen(cijfers, definitie, gebied, jaar);
        var afspraak = cijfers.Referentie.Norm(definitie.Code, jaar) is { } norm && norm.GeldtVoor(gebied) ? norm : null;
        return new Resultaatregel(
            definitie.Code, definitie.Naam, jaar, gebied, Raadresultaten.Waarde(cijfers, definitie, gebied, jaar), teller, noemer, afspraak?.Norm,
            afspraak is null ? null : afspraak.Richting == Richting.Maximaal ? "maximaal" : "minimaal");
    }
}

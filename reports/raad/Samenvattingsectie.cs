using RsdAnalytics.Model;
using RsdAnalytics.Reports.Document;
using RsdAnalytics.Reports.Speech;

namespace RsdAnalytics.Reports.Raad;

/// <summary>The first screen: how many agreements were met, and which.</summary>
internal static class Samenvattingsectie
{
    public static Sectie Maak(Raadcijfers cijfers, Raadvorm vorm, string gebied)
    {
        var resultaten = Raadresultaten.Van(cijfers, gebied);
        var getoond = resultaten.Where(r => !r.Nu.Verborgen).ToList();
        return new Sectie(
            "samenvatting", "Samenvatting", Kop(cijfers, gebied, getoond),
            [
                .. Alineas(cijfers, vorm, gebied, resultaten).Select(tekst => new Alinea(tekst)),
                new Resultatenblok([.. getoond.Select(r => new Resultaat(
                    r.Definitie.Naam, vorm.Cel(r.Nu, Evaluatie.Kpicellen.Vorm(r.Definitie.Soort)), vorm.Afspraak(r), r.Oordeel))]),
            ],
            [Oordelen.NetNietUitleg]);
    }

    private static string Kop(Raadcijfers cijfers, string gebied, List<Raadresultaat> getoond)
    {
        var jaar = Datums.Jaar(cijfers.Jaar);
        var met = getoond.Where(r => r.Norm is not null).ToList();
        var waar = gebied == Gemeente.Totaal ? "" : $" in {gebied}";
        if (met.Count == 0)
        {
            return $"De cijfers van {jaar}{waar}";
        }

        var gehaald = met.Count(r => r.Oordeel == Oordeel.Gehaald);
        var zijn = gehaald == 1 ? "is" : "zijn";
        return cijfers.JaarVoorbij
            ? $"In {jaar} {zijn}{waar} {gehaald} van de {met.Count} afspraken gehaald"
            : $"Op {Datums.Dag(cijfers.Peildatum)} {zijn}{waar} {gehaald} van de {met.Count} afspraken van {jaar} al gehaald";
    }

    private static IEnumerable<string> Alineas(Raadcijfers cijfers, Raadvorm vorm, string gebied, IReadOnlyList<Raadresultaat> resultaten)
    {
        (string Kop, Oordeel Oordeel)[] groepen =
        [
            ("Gehaald", Oordeel.Gehaald), ("Net niet gehaald", Oordeel.NetNietGehaald),
            ("Niet gehaald", Oordeel.NietGehaald), ("Nog niet te zeggen", Oordeel.NogNietTeZeggen),
        ];
        foreach (var (kop, oordeel) in groepen)
        {
            var lijst = resultaten.Where(r => !r.Nu.Verborgen && r.Oordeel == oordeel).Select(vorm.InLijst).ToList();
            if (lijst.Count > 0)
            {
                yield return $"{kop}: {Zinnen.Opsomming(lijst)}.";
            }
        }

        if (resultaten.Where(r => r.Nu.Verborgen).Select(r => r.Definitie).ToList() is { Count: > 0 } verborgen)
        {
            yield return $"Niet getoond, omdat het om te weinig mensen gaat: {Raadvorm.Namen(verborgen)}.";
        }

        if (Bestandsectie.Zin(cijfers, gebied) is { } zin)
        {
            yield return zin + ".";
        }

        if (gebied != Gemeente.Totaal)
        {
            yield return "De afspraken over aantallen gelden voor de drie gemeenten samen; daarvoor staat hier geen oordeel per gemeente. Bij kleine aantallen kan één persoon veel verschil maken.";
        }
    }
}

using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using RsdAnalytics.Reports.Charts;

namespace RsdAnalytics.Reports.Document;

/// <summary>
/// A hash over what a report says: its sentences and the cells of every table and chart, unrounded. Not over its form, so
/// that another style of page leaves it the same; not over the command line, so that the way it was asked for does too.
/// </summary>
public static class Rapporthash
{
    /// <summary>SHA-256 in lower-case hexadecimal digits.</summary>
    public static string Van(Rapport rapport)
    {
        ArgumentNullException.ThrowIfNull(rapport);
        var tekst = new StringBuilder();
        Regel(tekst, "rapport", rapport.Titel, rapport.Ondertitel, rapport.Kenmerken.Peildatum?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "");
        foreach (var sectie in rapport.Secties)
        {
            Regel(tekst, "sectie", sectie.Id, sectie.Naam, sectie.Kop);
            foreach (var blok in sectie.Blokken)
            {
                Schrijf(tekst, blok);
            }

            Regel(tekst, ["noten", .. sectie.Voetnoten]);
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(tekst.ToString())));
    }

    private static void Schrijf(StringBuilder tekst, Blok blok)
    {
        switch (blok)
        {
            case Alinea alinea:
                Regel(tekst, "alinea", alinea.Tekst);
                break;
            case Resultatenblok resultaten:
                foreach (var r in resultaten.Resultaten)
                {
                    Regel(tekst, "resultaat", r.Naam, Inhoud(r.Waarde), r.Afspraak, r.Oordeel.ToString());
                }

                break;
            case Grafiekblok { Grafiek: var grafiek }:
                Regel(tekst, "grafiek", grafiek.Titel, grafiek.Ondertitel, grafiek.Alternatief);
                Schrijf(tekst, Grafiekgegevens.Tabel(grafiek));
                break;
            case Tabelblok { Tabel: var tabel }:
                Schrijf(tekst, tabel);
                break;
            case Verwijzingenblok verwijzingen:
                foreach (var v in verwijzingen.Verwijzingen)
                {
                    Regel(tekst, "verwijzing", v.Tekst, v.Pad, v.Toelichting);
                }

                break;
        }
    }

    private static void Schrijf(StringBuilder tekst, Tabel tabel)
    {
        Regel(tekst, ["tabel", tabel.Id, tabel.Bijschrift, .. tabel.Kolommen.Select(k => k.Volledig)]);
        foreach (var rij in tabel.Rijen)
        {
            Regel(tekst, ["rij", .. rij.Cellen.Select(Inhoud)]);
        }
    }

    // A number as it is, not as it is rounded to read.
    private static string Inhoud(Cel cel) =>
        (cel is Getalcel getal ? getal.Waarde.ToString("R", CultureInfo.InvariantCulture) : cel.Tekst) + (cel.Noot is { } noot ? "|" + noot : "");

    // The length before each part keeps two parts from being taken for one.
    private static void Regel(StringBuilder tekst, params ReadOnlySpan<string> delen)
    {
        foreach (var deel in delen)
        {
            tekst.Append(CultureInfo.InvariantCulture, $"{deel.Length}:{deel};");
        }

        tekst.Append('\n');
    }
}

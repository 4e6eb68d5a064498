using System.Globalization;
using System.Text;
using RsdAnalytics.Etl.Validate.Rows;

namespace RsdAnalytics.Tests.Etl;

/// <summary>BSNs of the test range that pass the 11-proef, and files full of cases with them.</summary>
internal static class Testnummer
{
    /// <summary>One such number.</summary>
    public static string Bsn { get; } = Reeks().First();

    /// <summary>All of them, from low to high.</summary>
    public static IEnumerable<string> Reeks() => Enumerable.Range(999_000_000, 1_000_000)
        .Select(n => n.ToString(CultureInfo.InvariantCulture))
        .Where(n => R04Bsn.Voldoet(Encoding.ASCII.GetBytes(n)));

    /// <summary>Writes a dossiers.csv with a number of open cases, each with a person of its own.</summary>
    public static void SchrijfDossiers(string pad, int aantal) => File.WriteAllLines(
        pad,
        Reeks().Take(aantal)
            .Select((bsn, i) => $"D{i};{bsn};;1980-05-01;Duiven;PW;alleenstaand;3;geen;nee;2020-01-01;;;;1200,00")
            .Prepend("dossiernummer;bsn;bsn_partner;geboortedatum;gemeente;regeling;leefvorm;trede;ontheffing;arbeidsbeperking;ingangsdatum;reden_instroom;einddatum;reden_einde;uitkeringsbedrag"));
}

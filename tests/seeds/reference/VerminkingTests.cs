using System.Text;
using FsCheck;
using FsCheck.Fluent;
using RsdAnalytics.Seeds.Reference;

namespace RsdAnalytics.Tests.Seeds.Reference;

public class VerminkingTests
{
    private static readonly string[] LastigeWaarden =
    [
        "", "0", "-1", "999999999999999", "9999999999999999999", "1e9", "1,5", "0,001", "1.234", "−3", "ja", "NaN", "2024-13-01", "9999-12-31",
        "0001-01-01", "2024-01", "2024", "2100", "1990", "\"", "\"\"", "a\"b", "Totaal", "Duiven", "K9", "%", "NF", "é", "\0", "\r", "x;y", "=1+1",
    ];

    /// <summary>Whatever happens to a file, it is either good or refused in words for its user.</summary>
    [Fact]
    [Trait(Omvang.Duur, Omvang.Lang)]
    public void A_maimed_file_is_read_or_refused_and_never_crashes_the_program()
    {
        var verminking =
            from bestand in Gen.Elements(ReferentieLezer.Bestandsnamen.AsEnumerable())
            from soort in Gen.Choose(0, 4)
            from plaats in Gen.Choose(0, int.MaxValue - 1)
            from waarde in Gen.Elements(LastigeWaarden)
            select (bestand, soort, plaats, waarde);
        var proef = Omvang.Proeven(100, 5000, 20240131);
        Prop.ForAll(verminking.ToArbitrary(), v => Blijft_beheerst(v.bestand, v.soort, v.plaats, v.waarde)).Check(proef);
    }

    private static void Blijft_beheerst(string bestand, int soort, int plaats, string waarde)
    {
        using var map = new EigenMap().Aangevuld(bestand);
        var tekst = File.ReadAllText(map.Bestand(bestand), Encoding.UTF8);
        map.Met(bestand, Encoding.UTF8.GetBytes(Vermink(tekst, soort, plaats, waarde)));
        try
        {
            Assert.NotEmpty(map.Lees().Bestanden);
        }
        catch (ReferentieFout fout)
        {
            Assert.NotEmpty(fout.Meldingen);
            Assert.All(fout.Meldingen, m => Assert.EndsWith(".", m.Melding, StringComparison.Ordinal));
        }
    }

    private static string Vermink(string tekst, int soort, int plaats, string waarde)
    {
        var regels = tekst.TrimEnd('\n').Split('\n').ToList();
        var regel = plaats % regels.Count;
        var velden = regels[regel].Split(';');
        switch (soort)
        {
            case 0:
                return tekst.Insert(plaats % (tekst.Length + 1), waarde);
            case 1:
                regels.RemoveAt(regel);
                break;
            case 2:
                regels.Add(regels[regel]);
                break;
            case 3:
                return tekst[..(plaats % tekst.Length)];
            default:
                velden[plaats / regels.Count % velden.Length] = waarde;
                regels[regel] = string.Join(';', velden);
                break;
        }

        return string.Join('\n', regels) + "\n";
    }
}

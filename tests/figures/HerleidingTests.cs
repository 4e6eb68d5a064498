using RsdAnalytics.Model;
using RsdAnalytics.Model.Figures;
using RsdAnalytics.Tests.Examples;

namespace RsdAnalytics.Tests.Figures;

/// <summary>Every figure is led back to lines of the deliveries, and the lines count to exactly the figure.</summary>
public class HerleidingTests
{
    private const double Marge = 1e-9;

    [Fact]
    public void The_small_set_is_led_back_to_the_last_unit() => Controleer(Klein.Extracts, [2023, 2024]);

    [SkippableTheory]
    [InlineData("gewoon")]
    [InlineData("randgevallen")]
    public void An_example_is_led_back_to_the_last_unit(string set) =>
        Controleer(Path.Combine(Gedeeld.Pad("voorbeeld", set), "extracts"), [2023, 2024, 2025]);

    [Fact]
    public void A_case_that_vanished_is_found_in_the_month_before()
    {
        using var test = new Testwarehouse();
        test.Laad(Klein.Extracts);

        var herkomst = new Herleiding(test.Warehouse, test.Referentie)
            .Stroom(Stroomcel.Zoek("verdwenen")!, new Maand(2024, 2), "Zevenaar", Stand.Nu)!;

        var regel = Assert.Single(herkomst.Regels);
        Assert.Equal(("2024-01", 2, "dossiers.csv", 6, "Zevenaar"), ($"{regel.Maand}", regel.Lading, regel.Bestand, regel.Regel, regel.Gemeente));
    }

    [Fact]
    public void An_earlier_state_leads_to_the_lines_of_then()
    {
        using var test = new Testwarehouse();
        test.Laad(Klein.Extracts);
        var herleiding = new Herleiding(test.Warehouse, test.Referentie);

        var toen = herleiding.Kpi(KpiDefinities.Zoek("K9")!, Gemeente.Totaal, Peildatum.Standaard(2024, new Maand(2024, 1)), new Stand(2))!;

        Assert.Equal(6, toen.EenhedenInTeller);
        Assert.All(toen.Regels, r => Assert.True(r.Maand <= new Maand(2024, 1)));
    }

    private static void Controleer(string extracts, int[] jaren)
    {
        using var test = new Testwarehouse();
        test.Laad(extracts);
        var herleiding = new Herleiding(test.Warehouse, test.Referentie);
        var laatste = Ladingen.Maanden(test.Warehouse, Stand.Nu)[^1];
        var getoetst = 0;
        foreach (var peildatum in jaren.Select(jaar => Peildatum.Standaard(jaar, laatste)))
        {
            foreach (var uitkomst in new KpiBerekening(test.Warehouse, test.Referentie).Bereken(peildatum, Stand.Nu))
            {
                var herkomst = herleiding.Kpi(KpiDefinities.Zoek(uitkomst.Kpi)!, uitkomst.Gemeente, peildatum, Stand.Nu)!;
                Vergelijk(uitkomst, herkomst, peildatum);
                Verklaard(herkomst);
                Bestaat(extracts, herkomst);
                getoetst++;
            }
        }

        Assert.Equal(Kpiaantal.Bij() * jaren.Length, getoetst);
        var rijen = new Stroomtabel(test.Warehouse, test.Referentie).Lees(Stand.Nu);
        // Of years of months two in every year: each with every area and cell.
        foreach (var rij in rijen.Where(r => rijen.Count <= 48 || r.Maand.Nummer % 6 == 1))
        {
            foreach (var cel in Stroomcel.Alle)
            {
                var herkomst = herleiding.Stroom(cel, rij.Maand, rij.Gemeente, Stand.Nu)!;
                Assert.True(
                    (cel.Waarde(rij) ?? 0) == herkomst.EenhedenInTeller && herkomst.EenhedenInTeller == herkomst.Regels.Count,
                    $"{rij.Maand} {rij.Gemeente} {cel.Naam}: {cel.Waarde(rij)}, herleid {herkomst.EenhedenInTeller}");
                Bestaat(extracts, herkomst);
            }
        }
    }

    private static void Vergelijk(KpiUitkomst uitkomst, Herkomst herkomst, Peildatum peildatum)
    {
        var naam = $"{peildatum.Jaar} {uitkomst.Kpi} {uitkomst.Gemeente}";
        var teller = uitkomst.Kpi == "K8" ? (uitkomst.Teller is null ? 0 : 1) : uitkomst.Teller ?? 0;
        Assert.True(teller == herkomst.EenhedenInTeller, $"{naam}: teller {uitkomst.Teller}, herleid {herkomst.EenhedenInTeller}");
        var noemer = (double)herkomst.EenhedenInNoemer / herkomst.MaandenInNoemer;
        Assert.True(Math.Abs((uitkomst.Noemer ?? 0) - noemer) < Marge, $"{naam}: noemer {uitkomst.Noemer}, herleid {noemer}");
    }

    // Where a second file says why, it does so for every unit of the numerator and for no other.
    private static void Verklaard(Herkomst herkomst)
    {
        if (herkomst.Cijfer is "K5" or "K6" or "K7")
        {
            Assert.Equal(
                herkomst.Regels.Where(r => r.Teller).Select(r => r.Eenheid).Distinct().Order(),
                herkomst.Regels.Where(r => r.Bewijs).Select(r => r.Eenheid).Distinct().Order());
        }
        else
        {
            Assert.DoesNotContain(herkomst.Regels, r => r.Bewijs);
        }
    }

    // Every line that is named is there, and is no header.
    private static void Bestaat(string extracts, Herkomst herkomst)
    {
        foreach (var groep in herkomst.Regels.GroupBy(r => (r.Maand, r.Bestand)))
        {
            var regels = File.ReadAllLines(Path.Combine(extracts, groep.Key.Maand.ToString(), groep.Key.Bestand)).Length;
            Assert.All(groep, r => Assert.InRange(r.Regel, 2, regels));
        }
    }
}

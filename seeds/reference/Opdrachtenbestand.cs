using RsdAnalytics.Model.Reference;

namespace RsdAnalytics.Seeds.Reference;

/// <summary>opdrachten.csv: one row per assignment of the councils.</summary>
internal static class Opdrachtenbestand
{
    internal const string Naam = "opdrachten.csv";

    internal static IReadOnlyList<Opdracht> Lees(Lezing lezing)
    {
        var gelezen = lezing.Lees(
            Naam, ["opdracht", "naam", "van", "tot_en_met", "sleutel_peildatum"],
            rij => new Opdracht(
                rij.Tekst("opdracht"), rij.Tekst("naam"), rij.Datum("van"), rij.Datum("tot_en_met"), rij.DatumOfLeeg("sleutel_peildatum"), rij.Bron),
            opdracht => opdracht.Code.ToLowerInvariant(), "opdracht");

        Gelezen<Opdracht>? vorige = null;
        foreach (var regel in gelezen.OrderBy(g => g.Waarde.Van))
        {
            if (regel.Waarde.TotEnMet < regel.Waarde.Van)
            {
                regel.Rij.Fout("tot_en_met", "deze dag ligt voor van; verbeter een van beide.");
            }

            if (vorige is { } eerder && regel.Waarde.Van <= eerder.Waarde.TotEnMet)
            {
                regel.Rij.Fout("van", FormattableString.Invariant($"deze opdracht begint voor die op regel {eerder.Rij.Regel} eindigt; maak de perioden aansluitend."));
            }

            vorige = regel;
        }

        return [.. gelezen.Select(g => g.Waarde).OrderBy(o => o.Van)];
    }
}

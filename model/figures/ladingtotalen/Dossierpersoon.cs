using Dapper;
using RsdAnalytics.Model.Warehouse;

namespace RsdAnalytics.Model.Figures;

/// <summary>A row of brug_dossierpersoon: a person whom a case names as applicant or partner, and the day on which the case began.</summary>
internal sealed record Dossierpersoon(int Client, int Dossier, int Ingang) : IComparable<Dossierpersoon>
{
    // So many persons are asked for at once.
    private const int Blok = 1000;

    /// <summary>What a delivery names and the one of the month before does not name in the same words; in the bridge or not.</summary>
    /// <param name="vorige">The rows of the month before, in order of case; none when there is none.</param>
    /// <param name="nu">The rows of the delivery, in order of case.</param>
    public static SortedSet<Dossierpersoon> Anders(IReadOnlyList<Dossierrij> vorige, IReadOnlyList<Dossierrij> nu)
    {
        var anders = new List<Dossierpersoon>();
        var v = 0;
        foreach (var rij in nu)
        {
            while (v < vorige.Count && vorige[v].Dossier < rij.Dossier)
            {
                v++;
            }

            if (v < vorige.Count && vorige[v] is var was && (was.Dossier, was.Client, was.Partner, was.Ingang) == (rij.Dossier, rij.Client, rij.Partner, rij.Ingang))
            {
                continue;
            }

            anders.Add(new Dossierpersoon(rij.Client, rij.Dossier, rij.Ingang));
            if (rij.Partner != 0)
            {
                anders.Add(new Dossierpersoon(rij.Partner, rij.Dossier, rij.Ingang));
            }
        }

        return [.. anders];
    }

    /// <summary>Adds to the bridge what it does not have yet, in the order of its key.</summary>
    public static void Schrijf(IWarehouse warehouse, ILaadtransactie transactie, SortedSet<Dossierpersoon> personen)
    {
        // A person who came after all that the bridge knows is not looked for.
        var hoogste = warehouse.Verbinding.ExecuteScalar<int>("select coalesce(max(client_id), 0) from brug_dossierpersoon", transaction: transactie.Transactie);
        foreach (var clienten in personen.Select(p => p.Client).TakeWhile(c => c <= hoogste).Distinct().Chunk(Blok).ToList())
        {
            // The numbers stand in the text: spelling a parameter for each takes longer than the question.
            warehouse.LeesGetallen(new Getallenvraag(
                $"select client_id, dossier_id, ingangsdatum from brug_dossierpersoon where client_id in ({string.Join(", ", clienten)})",
                rij => personen.Remove(new Dossierpersoon((int)rij[0], (int)rij[1], (int)rij[2]))));
        }

        using var schrijver = transactie.Schrijver("brug_dossierpersoon", ["client_id", "dossier_id", "ingangsdatum"]);
        foreach (var persoon in personen)
        {
            schrijver.Schrijf([persoon.Client, persoon.Dossier, persoon.Ingang]);
        }

        schrijver.Voltooi();
    }

    /// <summary>In the order of the bridge's key.</summary>
    public int CompareTo(Dossierpersoon? other)
    {
        if (other is null)
        {
            return 1;
        }

        var verschil = Client.CompareTo(other.Client);
        verschil = verschil == 0 ? Dossier.CompareTo(other.Dossier) : verschil;
        return verschil == 0 ? Ingang.CompareTo(other.Ingang) : verschil;
    }
}

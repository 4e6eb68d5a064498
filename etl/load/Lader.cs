using System.Data.Common;
using RsdAnalytics.Etl.Conform;
using RsdAnalytics.Etl.Entities;
using RsdAnalytics.Etl.Extract;
using RsdAnalytics.Etl.Validate.Months;
using RsdAnalytics.Model;
using RsdAnalytics.Model.Reference;
using RsdAnalytics.Model.Warehouse;

namespace RsdAnalytics.Etl.Load;

/// <summary>
/// Loads the months of a folder, oldest first, each in a transaction of its own. Running it again is always safe:
/// what is loaded stays loaded, what was refused is tried again. Two loads at once take turns by the month.
/// </summary>
public sealed class Lader(IWarehouse warehouse, Referentiegegevens referentie, Pseudonimiseerder pseudoniemen)
{
    /// <summary>Loads what the opdracht asks for.</summary>
    /// <param name="opdracht">What is to be loaded.</param>
    /// <param name="voortgang">Told of every month when it is done; may be null.</param>
    /// <param name="stop">Stops between two months.</param>
    /// <exception cref="LaadFout">There is nothing to load, or the key is not the one of the warehouse.</exception>
    /// <exception cref="WarehouseFout">The warehouse cannot be written.</exception>
    public IReadOnlyList<Laaduitkomst> Laad(Laadopdracht opdracht, IProgress<Laaduitkomst>? voortgang, CancellationToken stop)
    {
        IReadOnlyList<Maandbron> bronnen = opdracht.Bron is { } bron ? [bron.Maand(opdracht)] : [.. Maandmappen.Zoek(opdracht).Select(map => new Mapbron(map))];
        Dimensies? dimensies = null;
        var uitkomsten = new List<Laaduitkomst>();
        foreach (var maand in bronnen)
        {
            stop.ThrowIfCancellationRequested();
            Laaduitkomst? uitkomst = null;
            for (var poging = 1; uitkomst is null; poging++)
            {
                uitkomst = Probeer(opdracht, ref dimensies, maand, poging);
            }

            uitkomsten.Add(uitkomst);
            voortgang?.Report(uitkomst);
        }

        return uitkomsten;
    }

    // Nothing when it must be tried again: another load came between, or a fault that passes undid the month.
    private Laaduitkomst? Probeer(Laadopdracht opdracht, ref Dimensies? dimensies, Maandbron bron, int poging)
    {
        try
        {
            // The first pass over the files goes on while the keys of the warehouse are read: in a national month each takes long.
            var keuring = M03Maand.Controleer(bron.Naam, opdracht.Vandaag) is null && dimensies is null ? Task.Run(() => Keur(bron)) : null;
            try
            {
                dimensies ??= LeesDimensies();
            }
            finally
            {
                // Whatever comes of it: nothing may still read the source when its owner closes it.
                _ = keuring is null ? 0 : Task.WaitAny(keuring);
            }

            if (LaadMaand(opdracht, dimensies, bron, keuring) is { } uitkomst)
            {
                return uitkomst;
            }
        }
        catch (DbException fout)
        {
            if (!warehouse.Herstel(fout, poging))
            {
                throw Van(bron.Naam, warehouse.Vertaal(fout));
            }
        }

        dimensies = null;
        return null;
    }

    private Dimensies LeesDimensies()
    {
        Sleutelcontrole.Controleer(warehouse, pseudoniemen.Kenmerk);
        return Dimensies.Lees(warehouse, referentie);
    }

    private static Levering Keur(Maandbron bron) => Levering.Keur(Maand.Parse(bron.Naam), bron, Extractcontract.Bestanden);

    // The months before it are loaded and stay so: the administrator must know where it stopped.
    private static WarehouseFout Van(string maand, WarehouseFout fout) => new($"{maand}: {fout.Message}", fout);

    private Laaduitkomst? LaadMaand(Laadopdracht opdracht, Dimensies dimensies, Maandbron bron, Task<Levering>? keuring)
    {
        var naam = bron.Naam;
        if (M03Maand.Controleer(naam, opdracht.Vandaag) is { } bevinding)
        {
            return Laaduitkomst.Geweigerd(naam, [bevinding], []);
        }

        var levering = keuring?.GetAwaiter().GetResult() ?? Keur(bron);
        var context = new Laadcontext(Maand.Parse(naam), dimensies, pseudoniemen);
        try
        {
            return new MaandLader(warehouse, context, opdracht).Laad(bron, levering);
        }
        catch (WarehouseFout fout)
        {
            throw Van(naam, fout);
        }
    }
}

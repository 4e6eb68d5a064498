using RsdAnalytics.Seeds.Generator.People;
using RsdAnalytics.Seeds.Generator.Writing;

namespace RsdAnalytics.Seeds.Generator.Records;

/// <summary>Living records of one kind, in order of their numbers, in one flat array without an object per row.</summary>
internal sealed class Lijst<T>
    where T : struct, IRegel
{
    private T[] _rijen = new T[256];
    private int _laatsteNummer;

    public int Aantal { get; private set; }

    public ref T this[int index] => ref _rijen[index];

    public Span<T> Rijen => _rijen.AsSpan(0, Aantal);

    public int NieuwNummer() => ++_laatsteNummer;

    /// <summary>Adds a record and gives its place, which holds until the next <see cref="RuimOp"/>.</summary>
    public int Voeg(in T rij)
    {
        if (Aantal == _rijen.Length)
        {
            Array.Resize(ref _rijen, _rijen.Length * 2);
        }

        _rijen[Aantal] = rij;
        return Aantal++;
    }

    /// <summary>Writes the month's rows; a row that is past knows by itself that it belongs to no later file.</summary>
    public Bestandstelling Lever(CsvBuffer csv, in Kalendermaand maand)
    {
        var regels = 0;
        long som = 0;
        foreach (ref readonly var rij in Rijen)
        {
            if (rij.InLevering(maand))
            {
                som += rij.Schrijf(csv, maand);
                regels++;
            }
        }

        return new Bestandstelling(regels, som);
    }

    /// <summary>Drops what no month after this one needs, in order, and tells the persons where their records stand now.</summary>
    public void RuimOp(in Kalendermaand maand, Clienten clienten)
    {
        var plaats = 0;
        for (var i = 0; i < Aantal; i++)
        {
            ref readonly var rij = ref _rijen[i];
            if (!rij.BlijftNa(maand))
            {
                continue;
            }

            if (plaats != i)
            {
                _rijen[plaats] = rij;
                if (rij.Client >= 0)
                {
                    rij.Wijs(ref clienten[rij.Client], plaats);
                }
            }

            plaats++;
        }

        Aantal = plaats;
    }
}

/// <summary>Rows and the sum of amounts (in cents) of one file.</summary>
internal readonly record struct Bestandstelling(int Regels, long Centen);

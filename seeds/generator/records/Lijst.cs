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

    /// <summary>Adds a record and gives its place, which holds until the next <see cref="Lever"/>.</summary>
    public int Voeg(in T rij)
    {
        if (Aantal == _rijen.Length)
        {
            Array.Resize(ref _rijen, _rijen.Length * 2);
        }

        _rijen[Aantal] = rij;
        return Aantal++;
    }

    /// <summary>Writes the month's rows (when there is a file) and drops what no later month needs, in one pass.</summary>
    public Bestandstelling Lever(CsvBuffer? csv, in Kalendermaand maand, Clienten clienten)
    {
        var regels = 0;
        long som = 0;
        var plaats = 0;
        for (var i = 0; i < Aantal; i++)
        {
            ref var rij = ref _rijen[i];
            if (csv is not null && rij.InLevering(maand))
            {
                som += rij.Schrijf(csv, maand);
                regels++;
            }

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
        return new Bestandstelling(regels, som);
    }
}

/// <summary>Rows and the sum of amounts (in cents) of one file.</summary>
internal readonly record struct Bestandstelling(int Regels, long Centen);

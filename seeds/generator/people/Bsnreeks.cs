namespace RsdAnalytics.Seeds.Generator.People;

/// <summary>
/// Deals numbers that pass the 11-proef, each once, in an order shuffled by the seed. The 999 range that is used for tests goes
/// first; it holds some 90,900 persons, ample for the RSD. Only a larger simulation goes on to 998, 997 … down to 900.
/// </summary>
internal sealed class Bsnreeks(Kans kans)
{
    private const int EersteBlok = 999;
    private const int LaatsteBlok = 900;

    private readonly int[] _volgorde = new int[100_000];
    private int _blok = EersteBlok + 1;
    private int _plaats = 100_000;

    public int Volgende()
    {
        while (true)
        {
            if (_plaats == _volgorde.Length)
            {
                Schud();
            }

            var acht = (_blok * 100_000) + _volgorde[_plaats++];
            var controle = Controlecijfer(acht);
            if (controle < 10)
            {
                return (acht * 10) + controle;
            }
        }
    }

    /// <summary>The last digit that makes the number pass (9·a + 8·b + … + 2·h − i divisible by 11); 10 when there is none.</summary>
    internal static int Controlecijfer(int eersteAcht)
    {
        var som = 0;
        for (var gewicht = 2; gewicht <= 9; gewicht++)
        {
            som += gewicht * (eersteAcht % 10);
            eersteAcht /= 10;
        }

        return som % 11;
    }

    private void Schud()
    {
        if (--_blok < LaatsteBlok)
        {
            throw new InvalidOperationException("De reeks burgerservicenummers voor testgegevens is op: kies minder dossiers of minder maanden.");
        }

        for (var i = 0; i < _volgorde.Length; i++)
        {
            _volgorde[i] = i;
        }

        for (var i = _volgorde.Length - 1; i > 0; i--)
        {
            var j = kans.Tussen(0, i);
            (_volgorde[i], _volgorde[j]) = (_volgorde[j], _volgorde[i]);
        }

        _plaats = 0;
    }
}

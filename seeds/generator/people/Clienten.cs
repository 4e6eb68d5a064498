namespace RsdAnalytics.Seeds.Generator.People;

/// <summary>The persons in reach, in one flat array; places of forgotten persons are used again.</summary>
internal sealed class Clienten(Bsnreeks nummers)
{
    private Client[] _rijen = new Client[1024];
    private int[] _leeg = new int[256];
    private int _aantalLeeg;

    /// <summary>Places in use at any time so far; some of them are empty.</summary>
    public int Lengte { get; private set; }

    public ref Client this[int index] => ref _rijen[index];

    public Client[] Rijen => _rijen;

    public int Nieuw(int geboren, byte gemeente, bool beperking)
    {
        var index = _aantalLeeg > 0 ? _leeg[--_aantalLeeg] : Lengte++;
        if (index == _rijen.Length)
        {
            Array.Resize(ref _rijen, _rijen.Length * 2);
        }

        _rijen[index] = new Client
        {
            Bsn = nummers.Volgende(),
            Geboren = geboren,
            Dossier = -1,
            Plaatsing = -1,
            Subsidie = -1,
            Traject = -1,
            Begeleiding = -1,
            Gemeente = gemeente,
            Beperking = beperking,
            Bezet = true,
        };
        return index;
    }

    /// <summary>The BSN of somebody who appears in a row only (a partner).</summary>
    public int NieuwBsn() => nummers.Volgende();

    /// <summary>Frees the places of everybody who is out of sight.</summary>
    public void VergeetVertrokkenen()
    {
        for (var i = 0; i < Lengte; i++)
        {
            ref var client = ref _rijen[i];
            if (client.Bezet && client.Vrij)
            {
                client.Bezet = false;
                if (_aantalLeeg == _leeg.Length)
                {
                    Array.Resize(ref _leeg, _leeg.Length * 2);
                }

                _leeg[_aantalLeeg++] = i;
            }
        }
    }
}

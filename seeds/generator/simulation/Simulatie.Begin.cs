using RsdAnalytics.Seeds.Generator.Parameters;
using RsdAnalytics.Seeds.Generator.People;
using RsdAnalytics.Seeds.Generator.Records;

namespace RsdAnalytics.Seeds.Generator.Simulation;

/// <summary>The population at the start of the run-up, and how persons and cases come into being.</summary>
internal sealed partial class Simulatie
{
    private void Vul(in Kalendermaand maand)
    {
        for (byte gemeente = 0; gemeente < 3; gemeente++)
        {
            var aantal = (int)_pad.Gemeente(gemeente, maand.Maand);
            for (var i = 0; i < aantal; i++)
            {
                var (van, tot) = _kans.Kies(Profielen.Duur);
                var client = NieuweClient(gemeente, maand.LaatsteDag, _kans.Kies(Profielen.LeeftijdBestand));
                var volwassen = Clienten[client].Geboren + (18 * 366);
                var start = Math.Min(maand.LaatsteDag - 1, Math.Max(volwassen, maand.LaatsteDag - _kans.Tussen(van, tot)));
                OpenDossier(client, start, maand.Index, _kans.Kies(Redenen.BijInstroom), _kans.Kies(Profielen.TredeBestand));
            }

            _waarheid.Stand[gemeente] = aantal;
        }

        var subsidies = (int)_pad.Loonkostensubsidies(maand.Maand);
        for (var i = 0; i < subsidies; i++)
        {
            var client = NieuweClient(Gemeente(), maand.LaatsteDag, _kans.Kies(Profielen.LeeftijdInstroom));
            Clienten[client].Beperking = _kans.Gebeurt(0.85);
            Clienten[client].Trede = 4;
            StartPlaatsing(client, maand.LaatsteDag - _kans.Tussen(1, 700), maand.Index, Plaatsingsoort.Werk, Uitstroom.Volledig, metLks: true);
        }
    }

    // Who is not in benefit lives where the cases are (B ch. 7: 27, 21,5 and 51,5 %).
    private byte Gemeente()
    {
        var trek = _kans.Trek();
        return trek < 0.27 ? (byte)0 : trek < 0.485 ? (byte)1 : (byte)2;
    }

    /// <summary>A new person, between the age given and the next class of ages.</summary>
    private int NieuweClient(byte gemeente, int opDag, int leeftijd)
    {
        var dagen = leeftijd switch
        {
            18 => _kans.Tussen(18 * 366, 27 * 365),
            27 => _kans.Tussen(27 * 366, 35 * 365),
            55 => _kans.Tussen(55 * 366, 65 * 365),
            _ => _kans.Tussen(leeftijd * 366, (leeftijd + 10) * 365),
        };
        return Clienten.Nieuw(opDag - dagen, gemeente, _kans.Gebeurt(leeftijd == 18 ? 0.24 : 0.20));
    }

    private void OpenDossier(int plaats, int start, int gemeld, byte reden, byte trede)
    {
        ref var client = ref Clienten[plaats];
        var leeftijd = (start - client.Geboren) / 365;
        var leefvorm = _kans.Kies(leeftijd < 27 ? Profielen.LeefvormenJong : Profielen.Leefvormen);
        var dossier = new Dossier
        {
            Loop = Looptijd.Vanaf(start, gemeld),
            Nummer = Dossiers.NieuwNummer(),
            Client = plaats,
            Bsn = client.Bsn,
            Partner = leefvorm == Leefvorm.GehuwdSamenwonend && _kans.Gebeurt(0.97) ? Clienten.NieuwBsn() : 0,
            Geboren = client.Geboren,
            Gemeente = client.Gemeente,
            Regeling = _kans.Kies(leeftijd >= 50 ? Profielen.RegelingenOuder : Profielen.Regelingen),
            Leefvorm = leefvorm,
            Trede = trede,
            Ontheffing = _kans.Kies(trede < 2 ? Profielen.OntheffingZorg : Profielen.Ontheffing),
            Instroomreden = reden,
            Beperking = client.Beperking,
            Deel = _kans.Gebeurt(0.68) ? (short)1000 : (short)_kans.Tussen(leeftijd < 21 ? 250 : 500, 960),
        };
        client.Trede = trede;
        client.Dossier = Dossiers.Voeg(dossier);
    }
}

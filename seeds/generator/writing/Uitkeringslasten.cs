using RsdAnalytics.Seeds.Generator.Records;

namespace RsdAnalytics.Seeds.Generator.Writing;

/// <summary>
/// The month's spending per gemeente and regeling, added up from the cases as delivered: what they cost over the days they ran,
/// what is paid afterwards for a case entered late, what is claimed back for an end entered late, and the wage subsidies.
/// </summary>
internal sealed class Uitkeringslasten
{
    public const string Kolommen = "gemeente;regeling;lasten;ontvangsten;lks_lasten";

    private const int Regelingen = 4;

    // Repayments and recovered claims, in per mille of the spending.
    private const int Terugontvangen = 22;

    private readonly long[] _lasten = new long[3 * Regelingen];
    private readonly long[] _ontvangsten = new long[3 * Regelingen];
    private readonly long[] _lks = new long[3 * Regelingen];

    public void Tel(ReadOnlySpan<Dossier> dossiers, ReadOnlySpan<Loonkostensubsidie> subsidies, in Kalendermaand maand)
    {
        Array.Clear(_lasten);
        Array.Clear(_ontvangsten);
        Array.Clear(_lks);
        foreach (ref readonly var dossier in dossiers)
        {
            if (dossier.InLevering(maand))
            {
                Tel(dossier, maand);
            }
        }

        foreach (ref readonly var subsidie in subsidies)
        {
            if (subsidie.InLevering(maand))
            {
                _lks[subsidie.Gemeente * Regelingen] += subsidie.Bedrag(maand);
            }
        }
    }

    public Bestandstelling Schrijf(CsvBuffer csv)
    {
        long som = 0;
        for (var i = 0; i < _lasten.Length; i++)
        {
            csv.Veld(Codes.Gemeente[i / Regelingen]);
            csv.Veld(Codes.Regeling[i % Regelingen]);
            csv.Bedrag(_lasten[i]);
            csv.Bedrag(_ontvangsten[i] + (_lasten[i] * Terugontvangen / 1000));
            csv.Bedrag(_lks[i]);
            csv.Einde();
            som += _lasten[i];
        }

        return new Bestandstelling(_lasten.Length, som);
    }

    private void Tel(in Dossier dossier, in Kalendermaand maand)
    {
        var vak = (dossier.Gemeente * Regelingen) + (int)dossier.Regeling;
        long bedrag = dossier.Uitkeringsbedrag(maand);
        var einde = dossier.Loop.EindeIn(maand);
        var start = dossier.Loop.Start;
        var tot = einde == 0 ? maand.LaatsteDag + 1 : einde;
        var dagen = tot - Math.Max(start, maand.EersteDag);
        if (dagen == maand.Dagen)
        {
            _lasten[vak] += bedrag;
        }
        else if (dagen > 0)
        {
            _lasten[vak] += bedrag * dagen / maand.Dagen;
        }

        if (dossier.Loop.StartGemeld == maand.Index && start < maand.EersteDag)
        {
            _lasten[vak] += PerDag(bedrag, Math.Min(tot, maand.EersteDag) - start);
        }
        else if (einde != 0 && einde < maand.EersteDag)
        {
            _ontvangsten[vak] += PerDag(bedrag, maand.EersteDag - einde);
        }
    }

    private static long PerDag(long bedrag, int dagen) => bedrag * dagen * 12 / 365;
}

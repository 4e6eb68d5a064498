using RsdAnalytics.Forecasting;

namespace RsdAnalytics.Bench.Prognose;

/// <summary>
/// Errors and intervals over many series, each series counting as much: sMAPE = mean of 200·|f−y|/(|f|+|y|), MASE in units of the
/// in-sample seasonal naive error, as in the literature of the M competitions.
/// </summary>
internal sealed class Uitslag
{
    private const double Straf = 2 / 0.05;

    private double _smape;
    private double _mase;
    private double _score;
    private int _binnen80;
    private int _binnen95;
    private int _punten;
    private int _onderNul;
    private int _reeksen;

    public double Smape => _smape / _reeksen;

    public double Mase => _mase / _reeksen;

    public double Score => _score / _punten;

    public double Dekking80 => (double)_binnen80 / _punten;

    public double Dekking95 => (double)_binnen95 / _punten;

    public int OnderNul => _onderNul;

    public void Neem(Reeks historie, IReadOnlyList<double> vervolg, Reeksprognose prognose)
    {
        var schaal = historie.Waarden.Zip(historie.Waarden.Skip(12), (a, b) => Math.Abs(b - a)).Average();
        var (smape, fout) = (0d, 0d);
        for (var h = 0; h < vervolg.Count; h++)
        {
            var (punt, y) = (prognose.Punten[h], vervolg[h]);
            smape += 200 * Math.Abs(punt.Punt - y) / (Math.Abs(punt.Punt) + Math.Abs(y));
            fout += Math.Abs(punt.Punt - y);
            _binnen80 += y >= punt.Onder80 && y <= punt.Boven80 ? 1 : 0;
            _binnen95 += y >= punt.Onder95 && y <= punt.Boven95 ? 1 : 0;
            _onderNul += punt.Onder95 < 0 ? 1 : 0;
            _score += (punt.Boven95 - punt.Onder95
                + (Straf * (Math.Max(0, punt.Onder95 - y) + Math.Max(0, y - punt.Boven95)))) / schaal;
            _punten++;
        }

        _smape += smape / vervolg.Count;
        _mase += fout / vervolg.Count / schaal;
        _reeksen++;
    }
}

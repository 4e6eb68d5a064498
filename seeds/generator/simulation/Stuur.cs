using RsdAnalytics.Seeds.Generator.Parameters;

namespace RsdAnalytics.Seeds.Generator.Simulation;

/// <summary>Keeps a number of events near its plan: what chance left undone is asked for again, a part each month.</summary>
internal sealed class Stuur
{
    private double _achterstand;

    public double Vraag(double plan) => Math.Max(0, plan + (Kalibratie.Terugkoppeling * _achterstand));

    public void Boek(double plan, int werkelijk) => _achterstand += plan - werkelijk;
}

namespace RsdAnalytics.Seeds.Generator.Simulation;

/// <summary>Keeps a number of events near its plan: what chance left undone is asked for again, a part each month.</summary>
internal sealed class Stuur
{
    private const double Terugkoppeling = 0.5;

    private double _achterstand;

    public double Vraag(double plan) => Math.Max(0, plan + (Terugkoppeling * _achterstand));

    public void Boek(double plan, int werkelijk) => _achterstand += plan - werkelijk;
}

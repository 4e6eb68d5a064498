using RsdAnalytics.Model;

namespace RsdAnalytics.Seeds.Generator.Simulation;

/// <summary>What the simulation wanted and did in one month. Arrays are per gemeente.</summary>
internal sealed class Maandwaarheid(Maand maand)
{
    public Maand Maand { get; } = maand;

    /// <summary>Open cases at month end as the extract tells it.</summary>
    public int[] Stand { get; } = new int[3];

    /// <summary>Open cases at month end as they are, also what is delivered later.</summary>
    public int[] Werkelijk { get; } = new int[3];

    public double PlaatsingenVerwacht { get; set; }

    public double HerplaatsingenVerwacht { get; set; }

    public double SubsidiesVerwacht { get; set; }

    public double VroegEinde { get; set; }

    public double InstroomVerwacht { get; set; }

    public int Instroom { get; set; }

    public int Terugval { get; set; }

    public int NaGesprek { get; set; }

    public int UitstroomWerk { get; set; }

    public int UitstroomAnders { get; set; }

    public int Plaatsingen { get; set; }

    public int Herplaatsingen { get; set; }

    public int Subsidies { get; set; }

    public int ZorgEnOndersteuning { get; set; }

    public int BegeleidingLopend { get; set; }
}

namespace RsdAnalytics.Model.Figures;

/// <summary>The rule of what stands out in a month, in words.</summary>
public static class OpvallendDefinities
{
    /// <summary>All rules, in the order in which a report tells them.</summary>
    public static IReadOnlyList<Rekenregel> Alle { get; } =
    [
        new("Maandrapport", "opvallend", "Wat opvalt in een maand",
            "Een cijfer valt op als het verder van de middelste van de twaalf maanden ervoor ligt dan drie keer de gewone spreiding van die maanden.",
            "De spreiding is de mediaan van de afstanden tot de middelste, keer 1,4826; zo telt één uitschieter van vroeger niet mee. Zij is nooit kleiner dan het toeval dat bij het aantal hoort (de wortel ervan). Met minder dan zes maanden wordt niets beoordeeld. Termijn en grens zijn rekenparameters.",
            "Keuze van dit project"),
    ];
}

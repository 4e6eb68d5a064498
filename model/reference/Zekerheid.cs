namespace RsdAnalytics.Model.Reference;

/// <summary>How certain a fact is: reports show it beside the number.</summary>
public enum Zekerheid
{
    /// <summary>S: confirmed by the source that is named.</summary>
    Bevestigd,

    /// <summary>D: derived from confirmed facts.</summary>
    Afgeleid,

    /// <summary>SEED: only in the policy documents.</summary>
    Beleidsstuk,

    /// <summary>BG: background knowledge that no source confirmed.</summary>
    Achtergrond,

    /// <summary>NF: looked for, not found; there is no value.</summary>
    NietGevonden,
}

/// <summary>A number with its certainty.</summary>
/// <param name="Waarde">The number as a fraction: 0.075 for 7,5 %; null when it is unknown.</param>
/// <param name="Zekerheid">How certain it is.</param>
public readonly record struct ZekereWaarde(decimal? Waarde, Zekerheid Zekerheid);

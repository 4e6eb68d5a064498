namespace RsdAnalytics.Model.Figures;

/// <summary>What became of an evaluatie since it was laid down.</summary>
/// <param name="Vastgesteld">The evaluatie as it was laid down.</param>
/// <param name="Regels">Every outcome then and now, in the order in which it was kept; none when it cannot be counted any more on that peildatum.</param>
/// <param name="Maanden">The months that are delivered again or for the first time since.</param>
/// <param name="Referentie">The files of the reference data that are not the same any more.</param>
/// <param name="AndereDefinities">Whether the text of some rule is not the same any more.</param>
public sealed record Vaststellingverschil(
    Vaststelling Vastgesteld, IReadOnlyList<Vaststellingregel> Regels, IReadOnlyList<Maandverschil> Maanden,
    IReadOnlyList<string> Referentie, bool AndereDefinities)
{
    /// <summary>The outcomes that are not the same any more.</summary>
    public IEnumerable<Vaststellingregel> Veranderd => Regels.Where(r => r.Veranderd);
}

/// <summary>One outcome then and now.</summary>
/// <param name="Toen">As it was laid down.</param>
/// <param name="Nu">As it is in the state that is asked for.</param>
/// <param name="Maanden">The months whose lines make the difference; empty when that cannot be told from lines.</param>
public sealed record Vaststellingregel(Vaststellinguitkomst Toen, Vaststellinguitkomst Nu, IReadOnlyList<Maand> Maanden)
{
    /// <summary>Whether the outcome differs. The norm is no outcome.</summary>
    public bool Veranderd => (Toen.Teller, Toen.Noemer, Toen.Waarde) != (Nu.Teller, Nu.Noemer, Nu.Waarde);

    /// <summary>Now minus then; null where one of the two has no figure.</summary>
    public double? Verschil => Nu.Waarde - Toen.Waarde;
}

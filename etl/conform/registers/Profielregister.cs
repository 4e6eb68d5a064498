using Dapper;
using RsdAnalytics.Model.Warehouse;

namespace RsdAnalytics.Etl.Conform.Registers;

/// <summary>The characteristics of a case that are counted together.</summary>
internal readonly record struct Profiel(
    string Trede, string Ontheffing, string Leefvorm, string Regeling, bool Arbeidsbeperking, string Leeftijdsklasse);

/// <summary>The keys of profiles: every combination of characteristics that was delivered.</summary>
internal sealed class Profielregister() : Register<Profiel>()
{
    public override void Lees(IWarehouse warehouse)
    {
        foreach (var rij in warehouse.Verbinding.Query<Rij>(
            "select profiel_id as Id, trede, ontheffing, leefvorm, regeling, arbeidsbeperking, leeftijdsklasse from dim_profiel"))
        {
            Ken(rij.Id, new Profiel(rij.Trede, rij.Ontheffing, rij.Leefvorm, rij.Regeling, rij.Arbeidsbeperking, rij.Leeftijdsklasse));
        }
    }

    protected override void Schrijf(IWarehouse warehouse, ILaadtransactie transactie, IEnumerable<(int Id, Profiel Waarde)> nieuw) => warehouse.Verbinding.Execute(
        """
        insert into dim_profiel (profiel_id, trede, ontheffing, leefvorm, regeling, arbeidsbeperking, leeftijdsklasse)
        values (@Id, @Trede, @Ontheffing, @Leefvorm, @Regeling, @Arbeidsbeperking, @Leeftijdsklasse)
        """,
        nieuw.Select(n => new
        {
            n.Id,
            n.Waarde.Trede,
            n.Waarde.Ontheffing,
            n.Waarde.Leefvorm,
            n.Waarde.Regeling,
            Arbeidsbeperking = n.Waarde.Arbeidsbeperking ? 1 : 0,
            n.Waarde.Leeftijdsklasse,
        }),
        transactie.Transactie);

    private sealed class Rij
    {
        public int Id { get; set; }

        public string Trede { get; set; } = "";

        public string Ontheffing { get; set; } = "";

        public string Leefvorm { get; set; } = "";

        public string Regeling { get; set; } = "";

        public bool Arbeidsbeperking { get; set; }

        public string Leeftijdsklasse { get; set; } = "";
    }
}

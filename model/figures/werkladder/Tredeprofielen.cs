using Dapper;
using RsdAnalytics.Model.Warehouse;

namespace RsdAnalytics.Model.Figures;

/// <summary>The trede of every profile, found by the key of the profile.</summary>
internal sealed class Tredeprofielen
{
    private readonly string[] _treden;

    private Tredeprofielen(string[] treden) => _treden = treden;

    /// <summary>The trede of a profile.</summary>
    public string this[int profiel] => _treden[profiel];

    /// <summary>Reads dim_profiel, whose keys are numbered on.</summary>
    public static Tredeprofielen Lees(IWarehouse warehouse)
    {
        var profielen = warehouse.Verbinding.Query<(int Profiel, string Trede)>("select profiel_id, trede from dim_profiel").ToList();
        var treden = new string[profielen.Select(p => p.Profiel).DefaultIfEmpty().Max() + 1];
        foreach (var (profiel, trede) in profielen)
        {
            // One object per trede: equal ones are then seen to be equal at once.
            treden[profiel] = string.Intern(trede);
        }

        return new Tredeprofielen(treden);
    }
}

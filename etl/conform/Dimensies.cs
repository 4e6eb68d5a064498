using RsdAnalytics.Etl.Conform.Registers;
using RsdAnalytics.Etl.Contract;
using RsdAnalytics.Model.Figures;
using RsdAnalytics.Model.Reference;
using RsdAnalytics.Model.Warehouse;

namespace RsdAnalytics.Etl.Conform;

/// <summary>
/// Everything a row is conformed to: the registers of persons, cases, records, profiles and texts, and the code lists and
/// municipalities of the reference data with their keys in the warehouse.
/// </summary>
internal sealed class Dimensies
{
    private readonly IReadOnlyList<IRegister> _registers;
    private readonly IReadOnlyDictionary<string, Codetabel> _codes;

    private Dimensies(Referentiegegevens referentie, IReadOnlyDictionary<string, Codetabel> codes)
    {
        Referentie = referentie;
        Gemeenten = new Gemeentetabel(referentie.Gemeenten);
        _codes = codes;
        _registers = [Clienten, Dossiers, Bronsleutels, Profielen, Redenen, Partners];
    }

    public Referentiegegevens Referentie { get; }

    /// <summary>
    /// The newest lading that these keys take account of. When the warehouse has a newer one, another load came between
    /// and they must be read again.
    /// </summary>
    public int LaatsteLading { get; private set; }

    public Pseudoniemregister Clienten { get; } = new("dim_client", "client_id");

    public Pseudoniemregister Dossiers { get; } = new("dim_dossier", "dossier_id");

    public Pseudoniemregister Bronsleutels { get; } = new("dim_bronsleutel", "bronsleutel_id");

    public Profielregister Profielen { get; } = new();

    public Tekstregister Redenen { get; } = new("dim_reden", "reden_id", "omschrijving");

    public Tekstregister Partners { get; } = new("dim_partner", "partner_id", "naam");

    public Gemeentetabel Gemeenten { get; }

    /// <summary>Brings the reference data into the warehouse and reads what it knows.</summary>
    public static Dimensies Lees(IWarehouse warehouse, Referentiegegevens referentie)
    {
        var codes = Referentiedimensies.WerkBij(warehouse, referentie);
        // The number comes before the keys: a lading that arrives between the two is noticed, not missed.
        var dimensies = new Dimensies(referentie, codes)
        {
            LaatsteLading = Ladingen.Laatste(warehouse),
        };
        dimensies.Lees(warehouse);
        return dimensies;
    }

    /// <summary>The code list with a name (see <see cref="Codelijsten"/>).</summary>
    public Codetabel Codes(string lijst) => _codes[lijst];

    /// <summary>The code list of a column.</summary>
    public Codetabel Codes(Kolom kolom) => Codes(kolom.Vorm.Lijst ?? throw new ArgumentException("The column holds no code.", nameof(kolom)));

    /// <summary>
    /// The new rows of every register, as what writes them: before the facts that point at them, because the engine checks that they are there.
    /// </summary>
    public IReadOnlyList<Dimensierijen> Neem() => [.. _registers.Select(register => register.Neem()).OfType<Dimensierijen>()];

    /// <summary>The new rows are in the warehouse, with a lading.</summary>
    public void Bevestig(int lading)
    {
        Elk(register => register.Bevestig());
        LaatsteLading = lading;
    }

    /// <summary>The new rows are not in the warehouse.</summary>
    public void Vergeet() => Elk(register => register.Vergeet());

    private void Lees(IWarehouse warehouse)
    {
        Clienten.BeginLees(warehouse, na: null);
        Dossiers.BeginLees(warehouse, na: null);
        Bronsleutels.BeginLees(warehouse, na: Dossiers);
        Profielen.Lees(warehouse);
        Redenen.Lees(warehouse);
        Partners.Lees(warehouse);
    }

    private void Elk(Action<IRegister> doe)
    {
        foreach (var register in _registers)
        {
            doe(register);
        }
    }
}

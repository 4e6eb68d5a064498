using Dapper;

namespace RsdAnalytics.Model.Warehouse.SqlServer;

/// <summary>What a server can do beyond the common core.</summary>
/// <param name="Compressie">Whether it stores compressed pages: every edition since SQL Server 2016 SP1, and Azure SQL.</param>
/// <param name="Viewkolommen">Whether columns of a view can be described.</param>
internal sealed record Vermogen(bool Compressie, bool Viewkolommen)
{
    /// <summary>What SQL Server 2022 and Azure SQL can do.</summary>
    public static Vermogen Vol { get; } = new(Compressie: true, Viewkolommen: true);

    /// <summary>The question to the server: its edition (3 Enterprise, 5 and up Azure) and its version.</summary>
    public const string Vraag =
        "select cast(serverproperty('EngineEdition') as int) as Editie, cast(serverproperty('ProductVersion') as nvarchar(128)) as Versie";

    private const int Enterprise = 3;
    private const int EersteAzure = 5;
    private const int SqlServer2016 = 13;

    /// <summary>Asks the server.</summary>
    public static Vermogen Van(SqlServerVerbinding verbinding)
    {
        var (editie, versie) = verbinding.QuerySingle<(int?, string?)>(Vraag);
        _ = int.TryParse(versie?.Split('.')[0], out var hoofdversie);
        var nieuw = hoofdversie >= SqlServer2016 || editie >= EersteAzure;
        return new Vermogen(nieuw || editie == Enterprise, nieuw);
    }
}

using System.Text;
using RsdAnalytics.Etl.Contract;

namespace RsdAnalytics.Tests.Etl.Translate;

/// <summary>Writes maps for tests: one that takes a delivery over as it is, with some of its rows replaced.</summary>
internal sealed class Kaartbouwer
{
    public const string Kop = "bestand;kolom;soort;van;naar;toelichting";

    private readonly List<string> _regels = [];

    /// <summary>Takes a file over as it is, but for the columns that are named.</summary>
    public Kaartbouwer Zoals(string bestand, params (string Kolom, string[] Regels)[] anders)
    {
        var kop = Contractpakket.LegeMaand().Single(b => b.Bestand == bestand).Kopregel.Trim();
        var gewijzigd = anders.ToDictionary(a => a.Kolom, a => a.Regels);
        _regels.AddRange(gewijzigd.GetValueOrDefault("") ?? [$"{bestand};;bron;{bestand};;"]);
        foreach (var kolom in kop.Split(';'))
        {
            _regels.AddRange(gewijzigd.GetValueOrDefault(kolom) ?? [$"{bestand};{kolom};kolom;{kolom};;"]);
        }

        return this;
    }

    /// <summary>Takes every file of the contract over.</summary>
    public static Kaartbouwer Alles()
    {
        var kaart = new Kaartbouwer();
        foreach (var (bestand, _) in Contractpakket.LegeMaand())
        {
            kaart.Zoals(bestand);
        }

        return kaart;
    }

    /// <summary>Adds a row as it is.</summary>
    public Kaartbouwer Regel(string regel)
    {
        _regels.Add(regel);
        return this;
    }

    public override string ToString() => string.Join('\n', _regels.Prepend(Kop)) + "\n";

    public byte[] Bytes() => Encoding.UTF8.GetBytes(ToString());
}

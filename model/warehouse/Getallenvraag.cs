using System.Data.Common;
using System.Globalization;
using Dapper;

namespace RsdAnalytics.Model.Warehouse;

/// <summary>Takes in one row of whole numbers.</summary>
/// <param name="rij">The numbers in the order of the columns; <see cref="IRijschrijver.Leeg"/> for no value.</param>
public delegate void Getallenontvanger(ReadOnlySpan<long> rij);

/// <summary>A select of whole numbers.</summary>
/// <param name="Tekst">The select.</param>
/// <param name="Neem">Given one row at a time; the numbers are gone after it returns.</param>
/// <param name="Grenzen">The values of its parameters; null when it has none.</param>
public sealed record Getallenvraag(string Tekst, Getallenontvanger Neem, object? Grenzen = null)
{
    /// <summary>Answers it over a connection of whatever engine, number by number.</summary>
    public void LeesOver(DbConnection verbinding)
    {
        using var lezer = verbinding.ExecuteReader(Tekst, Grenzen);
        var rij = new long[lezer.FieldCount];
        while (lezer.Read())
        {
            for (var i = 0; i < rij.Length; i++)
            {
                rij[i] = lezer.IsDBNull(i) ? IRijschrijver.Leeg : Convert.ToInt64(lezer.GetValue(i), CultureInfo.InvariantCulture);
            }

            Neem(rij);
        }
    }
}

using System.Data;
using System.Data.Common;
using RsdAnalytics.Etl.Contract;
using RsdAnalytics.Etl.Entities;
using RsdAnalytics.Etl.Extract;
using RsdAnalytics.Etl.Load;
using RsdAnalytics.Etl.Validate;
using RsdAnalytics.Model;

namespace RsdAnalytics.Etl.Source;

/// <summary>What a check of one query came to.</summary>
/// <param name="Bestand">The file of the contract.</param>
/// <param name="Aanwezig">Whether there is a query for it.</param>
/// <param name="Bevindingen">What is wrong or remarkable, in Dutch.</param>
/// <param name="Goed">Whether a load could read it.</param>
public sealed record Bronuitslag(string Bestand, bool Aanwezig, IReadOnlyList<string> Bevindingen, bool Goed);

/// <summary>
/// The database of the case system as the source of a month: a folder with one query per file of the contract (dossiers.sql for dossiers.csv),
/// each with the parameter @maand, the first day of the month. The queries are the administrator's own; the program only reads with them.
/// </summary>
/// <param name="open">Opens a connection.</param>
/// <param name="naam">The database in words that may be printed.</param>
/// <param name="map">The folder with the queries.</param>
/// <param name="vertaal">What a fault of the database means, in words for the administrator.</param>
public sealed class Databasebron(Func<DbConnection> open, string naam, string map, Func<DbException, string> vertaal)
{
    /// <summary>The extension of a query.</summary>
    internal const string Vraagextensie = ".sql";

    private const int TijdSeconden = 1800;

    /// <summary>The database, in words that may be printed.</summary>
    public string Naam => naam;

    /// <summary>Checks the connection, the rights and the columns of every query without reading a row.</summary>
    /// <param name="maand">The month that the queries get.</param>
    /// <exception cref="LaadFout">The folder is missing, or the database cannot be reached.</exception>
    public IReadOnlyList<Bronuitslag> Controleer(Maand maand)
    {
        KeurMap();
        using (Doe(naam, open))
        {
            // Connecting is the check.
        }

        return [.. Extractcontract.Bestanden.Select(b => Controleer(b.Naam, b.Verplicht, b.Kolommen, maand))];
    }

    /// <summary>The month that a load asks for.</summary>
    /// <exception cref="LaadFout">The load names no month, or the folder is missing.</exception>
    internal Maandbron Maand(Laadopdracht opdracht)
    {
        KeurMap();
        return new Databasemaand(this, opdracht.AlleenMaand ?? throw new LaadFout("Geef met --maand welke maand uit de database moet worden gehaald, bijvoorbeeld --maand 2024-03."));
    }

    /// <summary>The query of a file; null when there is none.</summary>
    internal string? Vraag(string bestand)
    {
        var pad = Path.Combine(map, Path.ChangeExtension(bestand, Vraagextensie));
        return File.Exists(pad) ? File.ReadAllText(pad) : null;
    }

    /// <summary>The query of a file over a connection of its own.</summary>
    internal DbCommand Opdracht(string bestand, Maand maand)
    {
        var verbinding = Doe(bestand, open);
        var opdracht = verbinding.CreateCommand();
        opdracht.CommandText = Vraag(bestand);
        opdracht.CommandTimeout = TijdSeconden;
        var parameter = opdracht.CreateParameter();
        parameter.ParameterName = "@maand";
        parameter.DbType = DbType.Date;
        parameter.Value = maand.EersteDag.ToDateTime(TimeOnly.MinValue);
        opdracht.Parameters.Add(parameter);
        return opdracht;
    }

    /// <summary>What is wrong with the columns of a query; no row is read.</summary>
    internal IReadOnlyList<Bevinding> Kolommen(string bestand, IReadOnlyList<Kolom> kolommen, Maand maand)
    {
        using var opdracht = Opdracht(bestand, maand);
        using var verbinding = opdracht.Connection;
        using var lezer = Doe(bestand, () => opdracht.ExecuteReader(AlleenVorm(opdracht)));
        return Kolomkeuring.Controleer(bestand, lezer, kolommen, out _);
    }

    /// <summary>Does something with the database; its faults become words that name neither the query nor a value.</summary>
    internal T Doe<T>(string wat, Func<T> doe)
    {
        try
        {
            return doe();
        }
        catch (DbException fout)
        {
            throw new LaadFout($"{wat}: {vertaal(fout)}");
        }
    }

    // SQL Server tells the columns without running the query; SQLite, of the tests, gives them before the first row is asked for.
    private static CommandBehavior AlleenVorm(DbCommand opdracht) =>
        opdracht is Microsoft.Data.SqlClient.SqlCommand ? CommandBehavior.SchemaOnly : CommandBehavior.Default;

    private Bronuitslag Controleer(string bestand, bool verplicht, IReadOnlyList<Kolom> kolommen, Maand maand)
    {
        if (Vraag(bestand) is null)
        {
            return new Bronuitslag(bestand, false, verplicht ? ["De query ontbreekt."] : [], !verplicht);
        }

        try
        {
            var bevindingen = Kolommen(bestand, kolommen, maand);
            return new Bronuitslag(bestand, true, [.. bevindingen.Select(b => $"{b.Code} {b.Melding}")], !bevindingen.Any(b => b.WeigertMaand));
        }
        catch (LaadFout fout)
        {
            return new Bronuitslag(bestand, true, [fout.Message], false);
        }
    }

    private void KeurMap()
    {
        if (!Directory.Exists(map))
        {
            throw new LaadFout($"De map {map} bestaat niet. Geef de map met per bestand van het contract een query, bijvoorbeeld dossiers.sql.");
        }
    }
}

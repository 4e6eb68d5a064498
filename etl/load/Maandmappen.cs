using RsdAnalytics.Model;

namespace RsdAnalytics.Etl.Load;

/// <summary>The folders of a delivery that stand for a month, oldest first; a folder with another name is refused later (M03), not skipped.</summary>
internal static class Maandmappen
{
    public static IReadOnlyList<string> Zoek(Laadopdracht opdracht)
    {
        if (!Directory.Exists(opdracht.Map))
        {
            throw new LaadFout(File.Exists(opdracht.Map)
                ? $"{opdracht.Map} is een bestand. Geef de map waarin de maandmappen (JJJJ-MM) staan."
                : $"De map {opdracht.Map} bestaat niet. Geef de map waarin de maandmappen (JJJJ-MM) staan.");
        }

        var mappen = Directory.GetDirectories(opdracht.Map)
            .Where(map => !Path.GetFileName(map).StartsWith('.'))
            .Order(StringComparer.Ordinal)
            .ToList();
        if (opdracht.AlleenMaand is { } maand)
        {
            mappen = [.. mappen.Where(map => Path.GetFileName(map) == maand.ToString())];
            return mappen.Count > 0
                ? mappen
                : throw new LaadFout($"In {opdracht.Map} staat geen map {maand}.");
        }

        if (mappen.Count == 0)
        {
            throw new LaadFout(Maand.TryParse(Path.GetFileName(Path.GetFullPath(opdracht.Map)), out var zelf)
                ? $"{opdracht.Map} is zelf een maandmap. Geef de map erboven, zo nodig met --maand {zelf}."
                : $"In {opdracht.Map} staan geen maandmappen. Verwacht worden mappen met namen als 2024-03.");
        }

        return mappen;
    }
}

using System.Text;

namespace RsdAnalytics.Tests.Etl;

/// <summary>Spoils a delivery in one place, by line and column as findings name them.</summary>
internal static class Bewerking
{
    /// <summary>Puts a value in one field.</summary>
    public static void Zet(string extracts, string maand, string bestand, int regel, string kolom, string waarde)
    {
        var pad = Path.Combine(extracts, maand, bestand);
        var regels = File.ReadAllLines(pad);
        var plaats = Array.IndexOf(regels[0].Split(';'), kolom);
        var velden = regels[regel - 1].Split(';');
        velden[plaats] = waarde;
        regels[regel - 1] = string.Join(';', velden);
        File.WriteAllLines(pad, regels);
    }

    /// <summary>Changes the whole text of a file.</summary>
    public static void Herschrijf(string extracts, string maand, string bestand, Func<string, string> wijzig)
    {
        var pad = Path.Combine(extracts, maand, bestand);
        File.WriteAllText(pad, wijzig(File.ReadAllText(pad)));
    }

    /// <summary>Replaces a file by bytes.</summary>
    public static void Bytes(string extracts, string maand, string bestand, byte[] bytes) =>
        File.WriteAllBytes(Path.Combine(extracts, maand, bestand), bytes);

    /// <summary>A text in the encoding of old spreadsheets.</summary>
    public static byte[] Latin1(string tekst) => Encoding.Latin1.GetBytes(tekst);
}

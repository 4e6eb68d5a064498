namespace RsdAnalytics.Cli.Output;

/// <summary>
/// Progress on one line of a terminal; where no person watches, nothing. Reports at once, on the thread that works.
/// </summary>
/// <typeparam name="T">What is reported when it is done.</typeparam>
/// <param name="omgeving">Where it is written.</param>
/// <param name="totaal">How many there are; null when that is not known beforehand.</param>
/// <param name="regel">What is shown of the one just done.</param>
internal sealed class Voortgang<T>(Omgeving omgeving, int? totaal, Func<T, string> regel) : IProgress<T>, IDisposable
{
    private const string WisRegel = "\r\u001b[2K";

    private int _klaar;

    public void Report(T value)
    {
        _klaar++;
        if (omgeving.Terminal)
        {
            var hoeveel = totaal is { } alle ? $"{_klaar} van {alle}" : $"{_klaar}";
            omgeving.Fout.Write($"{WisRegel}{hoeveel}: {regel(value)}");
        }
    }

    public void Dispose()
    {
        if (omgeving.Terminal && _klaar > 0)
        {
            omgeving.Fout.Write(WisRegel);
        }
    }
}

namespace RsdAnalytics.Cli.Output;

/// <summary>
/// Progress on one line of a terminal; where no person watches, nothing. Reports at once, on the thread that works.
/// </summary>
/// <typeparam name="T">What is reported when it is done.</typeparam>
internal sealed class Voortgang<T>(Omgeving omgeving, int totaal, Func<T, string> regel) : IProgress<T>, IDisposable
{
    private const string WisRegel = "\r\u001b[2K";

    private int _klaar;

    public void Report(T value)
    {
        _klaar++;
        if (omgeving.Terminal)
        {
            omgeving.Fout.Write($"{WisRegel}{_klaar} van {totaal}: {regel(value)}");
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

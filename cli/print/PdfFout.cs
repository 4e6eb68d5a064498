namespace RsdAnalytics.Cli.Print;

/// <summary>A page could not be printed. The message is Dutch and says what to do.</summary>
internal sealed class PdfFout(string melding) : Exception(melding);

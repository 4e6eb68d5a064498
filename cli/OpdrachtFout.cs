namespace RsdAnalytics.Cli;

/// <summary>
/// The command line is right, and what it names is not there or cannot be done: <see cref="Exitcode.Mislukt"/>. The message is Dutch and says what to do.
/// </summary>
internal sealed class OpdrachtFout(string melding) : Exception(melding);

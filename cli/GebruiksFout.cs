namespace RsdAnalytics.Cli;

/// <summary>The command was given something it does not take. The message is Dutch and says what to give.</summary>
internal sealed class GebruiksFout(string melding) : Exception(melding);

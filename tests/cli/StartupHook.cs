/// <summary>
/// Says at the end of a process of the command which assemblies it loaded; .NET runs it where DOTNET_STARTUP_HOOKS names this
/// assembly, and wants this name outside a namespace.
/// </summary>
internal sealed class StartupHook
{
    /// <summary>What stands before the name of each assembly.</summary>
    public const string Teken = "geladen assembly: ";

    /// <summary>Called before the program begins.</summary>
    public static void Initialize() => AppDomain.CurrentDomain.ProcessExit += (_, _) =>
    {
        foreach (var assembly in AppDomain.CurrentDomain.GetAssemblies())
        {
            Console.Error.WriteLine(Teken + assembly.GetName().Name);
        }
    };
}

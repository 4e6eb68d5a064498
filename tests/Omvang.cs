using FsCheck;

namespace RsdAnalytics.Tests;

/// <summary>
/// How often a test that repeats itself does so: in the ordinary run a part that stands for the whole, in the long run (.ci/lang, which
/// sets RSD_LANG) all of it. Such a test carries the trait Duur=lang, by which the long run finds it.
/// </summary>
internal static class Omvang
{
    public const string Duur = "Duur";

    public const string Lang = "lang";

    private static readonly bool IsLang = Environment.GetEnvironmentVariable("RSD_LANG") == "1";

    /// <summary>The number of times.</summary>
    public static int Keer(int gewoon, int lang) => IsLang ? lang : gewoon;

    /// <summary>A property on so many cases, the same ones each time: the long run goes on where the ordinary one ends.</summary>
    /// <param name="gewoon">The cases of the ordinary run.</param>
    /// <param name="lang">The cases of the long run.</param>
    /// <param name="zaad">Which cases.</param>
    public static Config Proeven(int gewoon, int lang, ulong zaad) =>
        Config.QuickThrowOnFailure.WithMaxTest(Keer(gewoon, lang)).WithReplay(zaad, 20261231UL);
}

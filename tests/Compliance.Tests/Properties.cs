using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace Compliance.Tests;

/// <summary>
/// How properties are tried: from a fixed seed, so that a build that was green stays green until the code changes.
/// COMPLIANCE_PROPERTIES=20 tries twenty times as many cases, from a seed that FsCheck draws and prints.
/// </summary>
internal static class Properties
{
    private static readonly int? s_times =
        int.TryParse(Environment.GetEnvironmentVariable("COMPLIANCE_PROPERTIES"), out var times) && times > 0 ? times : null;

    public static void Hold(this Property property, int cases = 100) => property.Check(Settings(cases));

    private static Config Settings(int cases) => s_times is { } times
        ? Config.QuickThrowOnFailure.WithMaxTest(cases * times)
        : Config.QuickThrowOnFailure.WithMaxTest(cases).WithReplay(new Replay(new Rnd(20251231, 1), FSharpOption<int>.None));
}

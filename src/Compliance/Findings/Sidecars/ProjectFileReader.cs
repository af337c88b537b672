using System.Collections.Immutable;
using Compliance.Diagnostics;
using Compliance.Rules.Loading;

namespace Compliance.Findings.Sidecars;

/// <summary>Reads <c>.compliance.json</c>, strictly and with places.</summary>
internal static class ProjectFileReader
{
    private const int MostDays = 3660;

    private static readonly ImmutableArray<KeyValuePair<string, int>> FailOn = Words("veto", "error", "warning", "info", "never");
    private static readonly ImmutableArray<KeyValuePair<string, int>> Languages = Words("zh-CN", "en");
    private static readonly ImmutableArray<KeyValuePair<string, int>> IssuerKinds = Words("government", "department", "township", "party", "joint");

    public static ProjectFileLoading Read(ReadOnlySpan<byte> bytes, string name)
    {
        var faults = new RuleSetFaults();
        if (JsonFileReader.Read(name, bytes, faults) is not { } file) return new(null, faults.Ordered());
        var root = new ObjectReader(JsonCursor.RootOf(file), faults);
        SidecarFields.ReadVersion(root);
        var project = new ProjectFile
        {
            Rules = Reference(root, "rules", faults),
            Parameters = Parameters(root, faults),
            Waivers = Reference(root, "waivers", faults),
            Baseline = Reference(root, "baseline", faults),
            Read = Patterns(root, "read", faults),
            Ignore = Patterns(root, "ignore", faults),
            FailOn = Word(root, "failOn", FailOn),
            AllowReview = root.Flag("allowReview") ?? false,
            Language = Word(root, "lang", Languages),
            IssuerKind = Word(root, "issuerKind", IssuerKinds),
            AsOf = root.Date("asOf"),
            MaximumSize = Whole(root, "maxSize", int.MaxValue, faults),
            WaiverPolicy = Policy(root, faults),
        };
        root.Finish();
        return new(faults.Any ? null : project, faults.Ordered());
    }

    private static ImmutableArray<KeyValuePair<string, int>> Words(params ReadOnlySpan<string> words)
    {
        var choices = ImmutableArray.CreateBuilder<KeyValuePair<string, int>>(words.Length);
        foreach (var word in words) choices.Add(new(word, choices.Count));
        return choices.MoveToImmutable();
    }

    private static string? Word(ObjectReader reader, string name, ImmutableArray<KeyValuePair<string, int>> choices) =>
        reader.Choice(name, choices) is { } index ? choices[index].Key : null;

    private static string? Reference(ObjectReader reader, string name, RuleSetFaults faults)
    {
        if (reader.Member(name, JsonKind.String) is not { } member) return null;
        var path = RuleSetFiles.Plain(member.Value.Text);
        if (path.EndsWith('/')) path = path[..^1];
        if (StaysInside(path)) return path;
        faults.At(member, DiagnosticCode.RuleFileOutside, member.Value.Text);
        return null;
    }

    private static ImmutableArray<string> Patterns(ObjectReader reader, string name, RuleSetFaults faults)
    {
        var patterns = ImmutableArray.CreateBuilder<string>();
        foreach (var item in reader.StringItems(name))
        {
            var pattern = RuleSetFiles.Plain(item.Value.Text);
            if (pattern.EndsWith('/')) pattern = pattern[..^1];
            if (StaysInside(pattern)) patterns.Add(pattern);
            else faults.At(item, DiagnosticCode.RuleFileOutside, item.Value.Text);
        }

        return patterns.DrainToImmutable();
    }

    private static bool StaysInside(string name) => RuleSetFiles.IsInside(name);

    private static ImmutableArray<KeyValuePair<string, string>> Parameters(ObjectReader reader, RuleSetFaults faults)
    {
        var parameters = ImmutableArray.CreateBuilder<KeyValuePair<string, string>>();
        foreach (var (name, cursor) in reader.Members("parameters"))
        {
            var value = cursor.Value;
            var text = value.Kind switch
            {
                JsonKind.True => "true",
                JsonKind.False => "false",
                JsonKind.Number or JsonKind.String => value.Text,
                _ => null,
            };
            if (text is null || name.Length == 0 || name.Contains('=', StringComparison.Ordinal))
                faults.At(cursor, DiagnosticCode.ValueWrongType, "string, number, true, false");
            else parameters.Add(new(name, text));
        }

        return parameters.DrainToImmutable();
    }

    private static WaiverPolicy Policy(ObjectReader root, RuleSetFaults faults)
    {
        var policy = WaiverPolicy.Default;
        if (root.Member("maximumWaiverDays", JsonKind.Object) is not { } member) return policy;
        var reader = new ObjectReader(member, faults);
        policy = policy with
        {
            Info = Whole(reader, "info", MostDays, faults) ?? policy.Info,
            Warning = Whole(reader, "warning", MostDays, faults) ?? policy.Warning,
            Error = Whole(reader, "error", MostDays, faults) ?? policy.Error,
            Veto = Whole(reader, "veto", MostDays, faults),
        };
        reader.Finish();
        return policy;
    }

    private static int? Whole(ObjectReader reader, string name, int most, RuleSetFaults faults)
    {
        if (reader.Number(name, 1, most) is not { } number) return null;
        if (number == decimal.Truncate(number)) return (int)number;
        faults.At(reader.Member(name, JsonKind.Number)!.Value, DiagnosticCode.ValueWrongType, "integer");
        return null;
    }
}

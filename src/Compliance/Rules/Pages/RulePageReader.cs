using System.Collections.Immutable;
using System.Globalization;
using Compliance.Diagnostics;
using Compliance.Rules.Loading;

namespace Compliance.Rules.Pages;

/// <summary>Finds a page's fenced examples, line by line.</summary>
internal sealed class RulePageReader(string ruleId, string markdown, string source)
{
    private const string Fence = "```";

    private static readonly ImmutableArray<string> Outcomes = ["fail", "review", "undetermined", "error"];

    private readonly string[] _lines = markdown.ReplaceLineEndings("\n").Split('\n');
    private readonly ImmutableArray<Diagnostic>.Builder _diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();

    /// <summary>The examples in order.</summary>
    public ImmutableArray<RuleExample> Read(out ImmutableArray<Diagnostic> diagnostics)
    {
        var examples = ImmutableArray.CreateBuilder<RuleExample>();
        RuleExample? open = null;
        for (var i = 0; i < _lines.Length; i++)
        {
            if (!_lines[i].StartsWith(Fence, StringComparison.Ordinal)) continue;
            var words = _lines[i][Fence.Length..].Trim();
            var end = Array.FindIndex(_lines, i + 1, static line => line.TrimEnd() == Fence);
            if (end < 0)
            {
                Report(i, DiagnosticCode.ExampleUnclosed);
                break;
            }

            if (words == "findings" && open is not null)
            {
                examples.Add(open with { Findings = ReadFindings(i + 1, end) });
                open = null;
            }
            else if (open is not null && words.StartsWith("compared ", StringComparison.Ordinal))
            {
                var text = string.Join('\n', _lines[(i + 1)..end]);
                open = open with { Comparisons = open.Comparisons.Add(new(words["compared ".Length..].Trim(), text)) };
            }
            else if (words == "report" || words.StartsWith("report ", StringComparison.Ordinal))
            {
                if (open is not null) Report(open.PageLine - 1, DiagnosticCode.ExampleWithoutFindings);
                open = new(ruleId, words["report".Length..].Trim(), i + 1, string.Join('\n', _lines[(i + 1)..end]), []);
            }

            i = end;
        }

        if (open is not null) Report(open.PageLine - 1, DiagnosticCode.ExampleWithoutFindings);
        diagnostics = _diagnostics.DrainToImmutable();
        return examples.DrainToImmutable();
    }

    private ImmutableArray<ExpectedFinding> ReadFindings(int start, int end)
    {
        var findings = ImmutableArray.CreateBuilder<ExpectedFinding>();
        for (var i = start; i < end; i++)
        {
            var line = _lines[i].Trim();
            if (line.Length == 0) continue;
            var open = line.IndexOf('"', StringComparison.Ordinal);
            var close = line.LastIndexOf('"');
            var head = open < 0 ? [] : line[..open].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var tail = close < 0 ? [] : line[(close + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (close <= open || head.Length != 3 || !int.TryParse(head[2], out var place)) Report(i, DiagnosticCode.ExampleLineMalformed);
            else if (head[0] == "+" && findings.Count > 0)
                findings[^1] = findings[^1] with { Places = findings[^1].Places.Add(new(head[1], place, line[(open + 1)..close])) };
            else if (head[0] == "+" || !Outcomes.Contains(head[1]) || !Array.TrueForAll(tail, IsOption)) Report(i, DiagnosticCode.ExampleLineMalformed);
            else
            {
                findings.Add(new(
                    head[0], head[1], [new(null, place, line[(open + 1)..close])], Option(tail, "reason="), Option(tail, "severity="), i + 1)
                {
                    Variant = int.TryParse(Option(tail, "variant="), NumberStyles.None, CultureInfo.InvariantCulture, out var variant) ? variant : null,
                });
            }
        }

        return findings.DrainToImmutable();
    }

    /// <summary>A misspelt option would be one that checks nothing.</summary>
    private static bool IsOption(string word) => word.Split('=', 2) switch
    {
        ["reason", { Length: > 0 }] => true,
        ["severity", var severity] => RuleNames.Severities.Any(known => known.Key == severity),
        ["variant", var number] => int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out _),
        _ => false,
    };

    private static string? Option(string[] words, string name) =>
        Array.Find(words, word => word.StartsWith(name, StringComparison.Ordinal))?[name.Length..];

    private void Report(int index, DiagnosticCode code) =>
        _diagnostics.Add(new(code, DiagnosticSeverity.Error, source, index + 1, 1, [_lines[index].Trim()]));
}

using System.Globalization;
using System.Text;
using Compliance.Diagnostics;
using Compliance.Findings;
using Compliance.Rendering;
using Compliance.Rendering.Terminal;
using Compliance.Rules;

namespace Compliance.Tool.Rules;

/// <summary>Gathers the lines a command prints and writes them to standard output at once.</summary>
internal sealed class RulesPrinter(Language language)
{
    private readonly StringBuilder _text = new();

    public Language Language => language;

    public void Line(string line = "") => _text.Append(line).Append('\n');

    public void Line(RulesText text, params ReadOnlySpan<object> arguments) => Line(Of(text, arguments));

    public string Of(RulesText text, params ReadOnlySpan<object> arguments) => RulesTexts.Format(text, arguments).In(language);

    public string In(LocalizedText text) => text.In(language);

    public void WriteTo(ToolConsole console) => console.Output.Write(Encoding.UTF8.GetBytes(_text.ToString()));

    /// <summary>The outcome's word.</summary>
    public string OutcomeOf(Outcome outcome) => Of(outcome switch
    {
        Outcome.Pass => RulesText.OutcomePass,
        Outcome.Fail => RulesText.OutcomeFail,
        Outcome.Review => RulesText.OutcomeReview,
        Outcome.Undetermined => RulesText.OutcomeUndetermined,
        Outcome.Error => RulesText.OutcomeError,
        _ => RulesText.OutcomeNotApplicable,
    });

    /// <summary>The severity as rule files write it.</summary>
    public static string NameOf(Severity severity) => severity switch
    {
        Severity.Veto => "veto",
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };

    /// <summary>Line and column of a place, and what stands there, cut to a readable length and masked.</summary>
    public static string PlaceOf(FindingLocation location)
    {
        const int longest = 60;
        var snippet = SafeText.Of(Masking.Mask(location.Snippet));
        if (snippet.Length > longest) snippet = snippet[..longest] + "…";
        return string.Create(CultureInfo.InvariantCulture, $"{location.Start.Line}:{location.Start.Column} “{snippet}”");
    }
}

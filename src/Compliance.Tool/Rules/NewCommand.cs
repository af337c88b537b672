using System.Text;
using Compliance.Rules;
using Compliance.Tool.CommandLine;

namespace Compliance.Tool.Rules;

/// <summary><c>compliance rules new</c>: a rule, its page, and an example that fails until it is written.</summary>
internal static class NewCommand
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static int Run(CheckSettings settings, ToolConsole console)
    {
        if (settings.Paths.Count is not (1 or 2)) throw new UsageException(RulesTexts.Format(RulesText.NewWhat));
        var id = settings.Paths[0];
        if (!IsId(id)) throw new UsageException(RulesTexts.Format(RulesText.NewIdMalformed, id));
        var shown = settings.Paths.Count == 2 ? settings.Paths[1] : ".";
        var folder = Path.GetFullPath(shown, console.WorkingDirectory);
        var manifest = Path.Combine(folder, "ruleset.json");
        var file = id + ".json";
        foreach (var name in new[] { file, id + ".md" })
        {
            if (File.Exists(Path.Combine(folder, name))) throw new UsageException(RulesTexts.Format(RulesText.NewExists, Path.Combine(shown, name)));
        }

        var text = NewRuleTexts.Manifest(Path.GetFileName(folder), file);
        if (RuleSets.LawBasedGovernmentReport.Find(id) is { } extended && !File.Exists(manifest))
            throw new UsageException(RulesTexts.Format(RulesText.NewExists, extended.DefinedIn));
        if (File.Exists(manifest))
        {
            var loading = RuleSetLoader.Load(new FolderRuleSetSource(manifest, Path.Combine(shown, "ruleset.json")));
            if (loading.RuleSet is not { } ruleSet) return RuleSetFaults.Report(loading.Diagnostics, settings, console);
            if (ruleSet.Find(id) is { } known) throw new UsageException(RulesTexts.Format(RulesText.NewExists, known.DefinedIn));
            text = ManifestEdit.AddRule(File.ReadAllText(manifest), file);
        }

        Directory.CreateDirectory(folder);
        var printer = new RulesPrinter(settings.Rendering.Language);
        foreach (var (name, content) in new[] { (file, NewRuleTexts.Rule(id)), (id + ".md", NewRuleTexts.Page(id)), ("ruleset.json", text) })
        {
            File.WriteAllText(Path.Combine(folder, name), content, Utf8);
            printer.Line(RulesText.NewWritten, Path.Combine(shown, name));
        }

        printer.Line(RulesText.NewNext, file, id + ".md", shown == "." ? "" : " " + shown);
        printer.WriteTo(console);
        return ExitCode.Pass;
    }

    private static bool IsId(string id) =>
        id.Length is > 0 and <= 64 && char.IsAsciiLetterOrDigit(id[0]) && id.All(static c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');
}

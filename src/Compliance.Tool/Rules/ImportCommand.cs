using System.Collections.Immutable;
using System.Text;
using Compliance.Diagnostics;
using Compliance.Rules.Interchange;
using Compliance.Tool.CommandLine;
using Compliance.Tool.Outputs;
using Compliance.Tool.Sidecars;
using Compliance.Tool.Texts;

namespace Compliance.Tool.Rules;

/// <summary>
/// <c>compliance rules import</c>: a RulesEngine workflow as a rule set. Exit code 3 where some rules had no safe
/// equivalent and wait for a person, 2 where not one could be imported.
/// </summary>
internal static class ImportCommand
{
    private const string Manifest = "ruleset.json";

    public static int Run(CommandRequest request, CheckSettings settings, ToolConsole console)
    {
        if (settings.Paths.Count != 1 || settings.Output is not { } output) throw new UsageException(ToolTexts.Of(ToolText.ImportWhat));
        var folder = Path.GetFullPath(output, console.WorkingDirectory);
        var shown = Path.Combine(output, Manifest);
        if (File.Exists(Path.Combine(folder, Manifest))) throw new UsageException(ToolTexts.Format(ToolText.ImportExists, shown));
        var inputs = Inputs(request.ValuesOf(Commands.Map));
        var faults = ImmutableArray.CreateBuilder<Diagnostic>();
        if (SidecarFiles.Read(settings.Paths[0], console, faults) is not { } bytes) return RuleSetFaults.Report(faults.DrainToImmutable(), settings, console);
        var import = RulesEngineWorkflows.Import(bytes, settings.Paths[0], IdOf(Path.GetFileName(folder)), inputs);
        RuleSetFaults.Print(import.Diagnostics, settings, console);
        if (import.RuleSet is not { } ruleSet) return ExitCode.Unusable;
        Directory.CreateDirectory(folder);
        using var target = OutputTarget.Open(shown, console, []);
        target.Stream.Write(Encoding.UTF8.GetBytes(ruleSet));
        target.Commit();
        console.Say(ToolTexts.Format(ToolText.ImportedRules, import.Rules, import.Found, shown).In(settings.Rendering.Language));
        return import.Rules < import.Found ? ExitCode.Review : ExitCode.Pass;
    }

    private static Dictionary<string, string> Inputs(IReadOnlyList<string> given)
    {
        var inputs = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var text in given)
        {
            var equals = text.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0) throw new UsageException(ToolTexts.Format(ToolText.MapMalformed, text));
            var fact = text[(equals + 1)..];
            if (!FactNames.All.Contains(fact)) throw new UsageException(ToolTexts.Format(ToolText.MapNoFact, fact, string.Join(", ", FactNames.All)));
            inputs[text[..equals]] = fact;
        }

        return inputs;
    }

    private static string IdOf(string name)
    {
        var id = new string([.. name.Take(64).Where(static c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_')]).TrimStart('-', '_');
        return id.Length == 0 ? "imported" : id;
    }
}

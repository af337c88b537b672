using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Compliance.Diagnostics;
using Compliance.Findings;
using Compliance.Rendering.Sidecars;
using Compliance.Tool.CommandLine;
using Compliance.Tool.Inputs;
using Compliance.Tool.Outputs;
using Compliance.Tool.Running;
using Compliance.Tool.Texts;

namespace Compliance.Tool.Sidecars;

/// <summary><c>compliance waive</c>: adds one finding to a waiver file.</summary>
internal static class WaiveCommand
{
    private const string DefaultFile = "compliance-waivers.json";

    public static int Run(
        CommandRequest request, CheckSettings settings, ToolConsole console, Func<CheckSettings, ToolConsole, CheckerOpening> open)
    {
        if (settings.Paths.Count == 0) throw new UsageException(ToolTexts.Of(ToolText.NoPath));
        if (settings.Paths.Count > 1) throw new UsageException(ToolTexts.Format(ToolText.OneReportToWaive, settings.Paths.Count));
        var name = Required(request, Commands.Finding);
        var reason = Required(request, Commands.Reason);
        Required(request, Commands.Expires);
        var expires = CheckSettingsReader.Day(request, Commands.Expires)!.Value;
        if (expires < settings.Today) throw new UsageException(ToolTexts.Format(ToolText.WaiverEndsBeforeToday, Day(expires), Day(settings.Today)));
        var file = settings.Waivers ?? DefaultFile;
        var faults = ImmutableArray.CreateBuilder<Diagnostic>();
        var existing = ReadExisting(file, console, faults);
        if (faults.Count > 0) return RuleSetFaults.Report(faults.DrainToImmutable(), settings, console);

        var opening = open(settings, console);
        if (opening.Checker is not { } checker) return RuleSetFaults.Report(opening.Diagnostics, settings, console);
        var path = settings.Paths[0];
        var document = new InputDocument(path, path == "-" ? null : Path.GetFullPath(path, console.WorkingDirectory));
        var result = new DocumentRun(new DocumentFile(console.Input, settings.MaxSize), checker, jobs: 1).Check(document);
        if (result.Report is null) return RuleSetFaults.Report(result.Diagnostics, settings, console);

        var finding = FindingSelector.Select(result, name, settings);
        RefuseTooMuch(finding, expires, settings);
        var waiver = Waiver.For(result, finding, reason, request.ValueOf(Commands.Approver), settings.Today, expires);
        var isRenewal = existing?.Contains(waiver.Fingerprint, StringComparison.OrdinalIgnoreCase) == true;
        using var target = OutputTarget.Open(file, console, [document]);
        target.Stream.Write(Encoding.UTF8.GetBytes(WaiverFileWriter.Add(existing, waiver)));
        target.Commit();
        var line = finding.RuleId + ":" + finding.Locations[0].Start.Line.ToString(CultureInfo.InvariantCulture);
        var done = isRenewal ? ToolText.WaiverReplaced : ToolText.WaiverWritten;
        console.Say(ToolTexts.Format(done, line, finding.Fingerprint[..16], Day(expires), file).In(settings.Rendering.Language));
        return ExitCode.Pass;
    }

    private static string Required(CommandRequest request, OptionDefinition option)
    {
        if (request.ValueOf(option) is not { } value) throw new UsageException(ToolTexts.Format(ToolText.OptionMissing, option.Name, option.Value!));
        if (string.IsNullOrWhiteSpace(value)) throw new UsageException(ToolTexts.Format(ToolText.OptionBlank, option.Name));
        return value;
    }

    /// <summary>The file's text, or null where there is none yet; faults where it cannot be added to.</summary>
    private static string? ReadExisting(string file, ToolConsole console, ImmutableArray<Diagnostic>.Builder faults)
    {
        if (!File.Exists(Path.GetFullPath(file, console.WorkingDirectory))) return null;
        if (SidecarFiles.Read(file, console, faults) is not { } bytes) return null;
        faults.AddRange(WaiverSet.Load(bytes, file).Diagnostics);
        return Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF');
    }

    private static void RefuseTooMuch(Finding finding, DateOnly expires, CheckSettings settings)
    {
        var severity = FindingSelector.NameOf(finding.Severity);
        if (settings.WaiverPolicy.MaximumDays(finding.Severity) is not { } days)
            throw new UsageException(ToolTexts.Format(ToolText.WaiverNotWaivable, finding.RuleId, severity));
        if (expires.DayNumber - settings.Today.DayNumber > days)
            throw new UsageException(ToolTexts.Format(ToolText.WaiverTooLong, severity, days, Day(settings.Today.AddDays(days))));
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

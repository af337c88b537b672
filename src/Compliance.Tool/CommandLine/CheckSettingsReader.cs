using System.Globalization;
using Compliance.Diagnostics;
using Compliance.Rendering;
using Compliance.Rules;
using Compliance.Structure;
using Compliance.Tool.Texts;

namespace Compliance.Tool.CommandLine;

/// <summary>Turns the words of a request into values.</summary>
internal static class CheckSettingsReader
{
    /// <summary>16 MiB: some five million Chinese characters.</summary>
    public const int DefaultMaxSize = 16 * 1024 * 1024;

    private const int MostJobs = 256;

    /// <exception cref="UsageException">A value is none.</exception>
    public static CheckSettings Read(CommandRequest request, ToolConsole console)
    {
        var output = request.ValueOf(Commands.Output);
        var colour = console.OutputIsTerminal && console.ColourAllowed && output is null && !request.Has(Commands.NoColor);
        return new CheckSettings
        {
            Paths = request.Paths,
            Rules = request.ValueOf(Commands.Rules),
            Format = request.ValueOf(Commands.Format) ?? "text",
            Output = output,
            FailOn = FailOn(request.ValueOf(Commands.FailOn)),
            AllowReview = request.Has(Commands.AllowReview),
            ReportYear = Integer(request, Commands.ReportYear, 1900, 2199),
            Published = Day(request, Commands.Published),
            AsOf = Day(request, Commands.AsOf),
            IssuerKind = Kind(request.ValueOf(Commands.IssuerKind)),
            Parameters = Parameters(request.ValuesOf(Commands.Param)),
            Jobs = Integer(request, Commands.Jobs, 1, MostJobs) ?? Environment.ProcessorCount,
            MaxSize = Integer(request, Commands.MaxSize, 1, Array.MaxLength) ?? DefaultMaxSize,
            ReadAs = request.ValueOf(Commands.As),
            Waivers = request.ValueOf(Commands.Waivers),
            Baseline = request.ValueOf(Commands.Baseline),
            Today = Day(request, Commands.Today) ?? console.Today(),
            Quiet = request.Has(Commands.Quiet),
            Rendering = new RenderingOptions
            {
                Language = LanguageOf(request.ValueOf(Commands.Lang)),
                AllOutcomes = request.Has(Commands.All),
                Colour = colour,
            },
        };
    }

    public static Language LanguageOf(string? value) => value == "en" ? Language.English : Language.Chinese;

    private static Severity? FailOn(string? value) => value switch
    {
        "veto" => Severity.Veto,
        "warning" => Severity.Warning,
        "info" => Severity.Info,
        "never" => null,
        _ => Severity.Error,
    };

    private static IssuerKind? Kind(string? value) => value switch
    {
        "government" => IssuerKind.Government,
        "department" => IssuerKind.Department,
        "township" => IssuerKind.Township,
        "party" => IssuerKind.Party,
        "joint" => IssuerKind.Joint,
        _ => null,
    };

    private static int? Integer(CommandRequest request, OptionDefinition option, int least, int most)
    {
        if (request.ValueOf(option) is not { } text) return null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= least && value <= most) return value;
        throw new UsageException(ToolTexts.Format(ToolText.OptionNeedsInteger, option.Name, text, least, most));
    }

    /// <summary>A day written 2026-03-01; null where the option was not given.</summary>
    /// <exception cref="UsageException">The value is none.</exception>
    public static DateOnly? Day(CommandRequest request, OptionDefinition option)
    {
        if (request.ValueOf(option) is not { } text) return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        throw new UsageException(ToolTexts.Format(ToolText.OptionNeedsDay, option.Name, text));
    }

    private static Dictionary<string, string> Parameters(IReadOnlyList<string> given)
    {
        var parameters = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var text in given)
        {
            var equals = text.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0) throw new UsageException(ToolTexts.Format(ToolText.ParamMalformed, text));
            if (!parameters.TryAdd(text[..equals], text[(equals + 1)..]))
                throw new UsageException(ToolTexts.Format(ToolText.ParamTwice, text[..equals]));
        }

        return parameters;
    }
}

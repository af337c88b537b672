using System.Collections.Immutable;
using System.Globalization;
using Compliance.Evaluation;
using Compliance.Findings;
using Compliance.Rendering;
using Compliance.Tool.Texts;

namespace Compliance.Tool.Sidecars;

/// <summary>What is said of waivers and baseline after a run: each waiver that excuses nothing, by its place.</summary>
internal static class SidecarNotices
{
    public static ImmutableArray<RunNotice> Of(FindingLedger ledger, SidecarLoading sidecars, DateOnly today)
    {
        var notices = ImmutableArray.CreateBuilder<RunNotice>();
        if (sidecars.Waivers is not null)
            notices.Add(new("waiversJudged", ToolTexts.Format(ToolText.WaiversJudged, Day(today), ledger.Waivers.Count(IsUsed), ledger.Waivers.Length)));
        foreach (var status in ledger.Waivers)
        {
            if (TextOf(status.State) is not { } text) continue;
            var waiver = status.Waiver;
            var place = waiver.Source + ":" + waiver.Line.ToString(CultureInfo.InvariantCulture);
            notices.Add(new(CodeOf(status.State), ToolTexts.Format(text, place, waiver.RuleId, Day(waiver.Expires), waiver.Reason)));
        }

        var absent = ledger.Waivers.Count(static status => status.State == WaiverState.NotChecked);
        if (absent > 0) notices.Add(new("waiversNotChecked", ToolTexts.Format(ToolText.WaiversNotChecked, absent)));
        if (!ledger.Remaining.IsEmpty) notices.Add(new("baselineRemaining", ToolTexts.Format(ToolText.BaselineRemaining, ledger.Remaining.Length)));
        return notices.DrainToImmutable();
    }

    /// <summary>True for a waiver that excuses nothing: said even where notes are not wanted.</summary>
    public static bool IsLoud(RunNotice notice) => notice.Code is "waiverUnused" or "waiverExpired" or "waiverNotYetGranted" or "waiverVoid";

    private static bool IsUsed(WaiverStatus status) => status.State == WaiverState.Used;

    private static ToolText? TextOf(WaiverState state) => state switch
    {
        WaiverState.Unused => ToolText.WaiverUnused,
        WaiverState.Expired => ToolText.WaiverExpired,
        WaiverState.NotYetGranted => ToolText.WaiverNotYetGranted,
        WaiverState.NumberChanged => ToolText.WaiverNumberChanged,
        WaiverState.NotWaivable => ToolText.WaiverVoidVeto,
        WaiverState.TooLong => ToolText.WaiverVoidLong,
        _ => null,
    };

    private static string CodeOf(WaiverState state) => state switch
    {
        WaiverState.Unused => "waiverUnused",
        WaiverState.Expired => "waiverExpired",
        WaiverState.NotYetGranted => "waiverNotYetGranted",
        _ => "waiverVoid",
    };

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

using System.Collections.Immutable;
using Compliance.Text;

namespace Compliance.Claims;

/// <summary>Tells what a date is for, from the signature, the words before it and whether a time follows it.</summary>
internal sealed class DateRoles(ClaimContext context)
{
    private const int LabelReach = 12;
    private const DateRole Generated = (DateRole)(-1);

    private readonly string _folded = context.Source.Folded;

    /// <summary>The role of the date at <paramref name="span"/>; a generation date is settled by <see cref="Settle"/>.</summary>
    public DateRole Of(TextSpan span, int end)
    {
        if (context.Report.Signature?.Date is { } signed && signed.Contains(span)) return DateRole.Signed;
        if (!InBody(span.Start))
        {
            var label = Before(span.Start, LabelReach);
            if (Ends(label, "发布") || Ends(label, "公开") || Ends(label, "发文")) return DateRole.Published;
            if (Ends(label, "生成") && HasTime(end)) return Generated;
        }
        else if (IsCutOff(span.Start))
        {
            return DateRole.CutOff;
        }
        else if (Before(span.Start, LabelReach) is var words && (words.Contains("发布时间", StringComparison.Ordinal) || words.Contains("发布日期", StringComparison.Ordinal)))
        {
            return DateRole.Published;
        }

        return DateRole.Mentioned;
    }

    /// <summary>True where 截至 or the like stands straight before.</summary>
    public bool IsCutOff(int start)
    {
        var words = Before(start, 4);
        return words.EndsWith("截至", StringComparison.Ordinal) || words.EndsWith("截止", StringComparison.Ordinal)
            || words.EndsWith("截止到", StringComparison.Ordinal) || words.EndsWith("截至到", StringComparison.Ordinal);
    }

    /// <summary>Makes generation dates publication dates where no publication date is given.</summary>
    public static ImmutableArray<DateClaim> Settle(ImmutableArray<DateClaim>.Builder dates)
    {
        var published = false;
        foreach (var date in dates) published |= date.Role == DateRole.Published;
        for (var i = 0; i < dates.Count; i++)
        {
            if (dates[i].Role == Generated) dates[i] = dates[i] with { Role = published ? DateRole.Mentioned : DateRole.Published };
        }

        return dates.DrainToImmutable();
    }

    private bool InBody(int offset)
    {
        if (!context.Report.Body.Contains(offset)) return false;
        foreach (var chrome in context.Report.Chrome)
        {
            if (chrome.Start > offset) break;
            if (chrome.Contains(offset)) return false;
        }

        return true;
    }

    private ReadOnlySpan<char> Before(int start, int reach)
    {
        var from = start;
        while (from > 0 && start - from < reach && _folded[from - 1] is not ('\n' or '\r')) from--;
        return _folded.AsSpan(from, start - from);
    }

    private static bool Ends(ReadOnlySpan<char> label, string verb)
    {
        label = label.TrimEnd(" :|\t");
        return label.EndsWith("时间", StringComparison.Ordinal) || label.EndsWith("日期", StringComparison.Ordinal)
            ? label[..^2].EndsWith(verb, StringComparison.Ordinal)
            : label.EndsWith(verb + "于", StringComparison.Ordinal);
    }

    private bool HasTime(int end)
    {
        var at = end;
        while (at < _folded.Length && (_folded[at] == ' ' || _folded[at] == 'T')) at++;
        return at + 2 < _folded.Length && char.IsAsciiDigit(_folded[at])
            && (_folded[at + 1] == ':' || (char.IsAsciiDigit(_folded[at + 1]) && _folded[at + 2] == ':'));
    }
}

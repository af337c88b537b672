using System.Collections.Immutable;
using Compliance.Lexicons;
using Compliance.Text;

namespace Compliance.Claims;

/// <summary>Tells what a date is for, from the signature, the label before it and whether a time follows it.</summary>
internal sealed class DateRoles(ClaimContext context)
{
    private const int LabelGap = 4;

    private readonly string _folded = context.Source.Folded;
    private readonly List<int> _generated = [];

    /// <summary>The role of the date at <paramref name="span"/>, the <paramref name="index"/>-th; a generation date is settled by <see cref="Settle"/>.</summary>
    public DateRole Of(TextSpan span, int index)
    {
        if (context.Report.Signature?.Date is { } signed && signed.Overlaps(span)) return DateRole.Signed;
        switch (LabelBefore(span.Start))
        {
            case "published": return DateRole.Published;
            case "cutOff": return DateRole.CutOff;
            case "generated" when HasTime(span.End):
                _generated.Add(index);
                break;
        }

        return DateRole.Mentioned;
    }

    /// <summary>True where 截至 or the like stands straight before.</summary>
    public bool IsCutOff(int start) => LabelBefore(start) == "cutOff";

    /// <summary>Makes generation dates with a time publication dates where no publication date is given.</summary>
    public ImmutableArray<DateClaim> Settle(ImmutableArray<DateClaim>.Builder dates)
    {
        var published = false;
        foreach (var date in dates) published |= date.Role == DateRole.Published;
        if (!published)
        {
            foreach (var index in _generated) dates[index] = dates[index] with { Role = DateRole.Published };
        }

        return dates.DrainToImmutable();
    }

    private string? LabelBefore(int start)
    {
        var labels = new PhraseLookup(context.Phrases.Of(LexiconNames.DateRoles));
        for (var end = start; end >= 0 && start - end <= LabelGap; end--)
        {
            if (labels.TryEndingAt(end, out var hit)) return PhraseLookup.FieldOf(hit, "role");
            if (end == 0 || _folded[end - 1] is not (' ' or ':' or '|' or '\t' or '年' or '(' or '[' or ']' or ')')) return null;
        }

        return null;
    }

    private bool HasTime(int end)
    {
        var at = end;
        while (at < _folded.Length && at - end < LabelGap && (_folded[at] == ' ' || _folded[at] == 'T')) at++;
        return at + 2 < _folded.Length && char.IsAsciiDigit(_folded[at])
            && (_folded[at + 1] == ':' || (char.IsAsciiDigit(_folded[at + 1]) && _folded[at + 2] == ':'));
    }
}

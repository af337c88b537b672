using Compliance.Lexicons;
using Compliance.Text;

namespace Compliance.Claims;

/// <summary>Finds the period a number speaks of: the nearest period words or year before it in its sentence.</summary>
internal readonly ref struct PeriodReader(ClaimContext context)
{
    private readonly PhraseLookup _words = new(context.Phrases.Of(LexiconNames.Periods));

    /// <summary>The period as written, or empty; the year where it is one.</summary>
    public string Of(int sentenceStart, int start, out int? year)
    {
        year = null;
        var words = _words.TryLastIn(TextSpan.FromBounds(sentenceStart, start), out var hit) ? hit.Span : (TextSpan?)null;
        if (LastYear(start) is { } mention && mention.Span.Start >= sentenceStart && (words is null || words.Value.Start < mention.Span.Start))
        {
            year = IsOpenEnded(mention.Span.End) ? null : mention.Year;
            return context.Source.ToString(mention.Span);
        }

        return words is { } span ? context.Source.ToString(span) : string.Empty;
    }

    /// <summary>Just after the last year written before <paramref name="start"/>, 年度 included; 0 where there is none.</summary>
    public int LastYearEnd(int start)
    {
        if (LastYear(start) is not { } mention) return 0;
        var end = mention.Span.End;
        return end < start && context.Source.Folded[end] == '度' ? end + 1 : end;
    }

    // 2023年以来, 2020年成立: the figures beside it are not that year's.
    private bool IsOpenEnded(int end) =>
        end < context.Source.Length && context.Source.Folded[end] is '以' or '起' or '至' or '-' or '—' or '成' or '版' or '修' or '前' or '设' or '建';

    private YearMention? LastYear(int start)
    {
        var years = context.Years;
        var low = 0;
        var high = years.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (years[middle].Span.End <= start) low = middle + 1;
            else high = middle;
        }

        return low == 0 ? null : years[low - 1];
    }
}

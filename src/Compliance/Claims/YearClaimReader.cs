using System.Collections.Immutable;
using Compliance.Lexicons;
using Compliance.Structure;
using Compliance.Text;

namespace Compliance.Claims;

/// <summary>
/// Reads the years by which a report dates itself: those of the title, of the sentence that announces the report, of the
/// headings of its parts, and of a plan that opens with one. A place that names two years says nothing
/// certain, and a report on part of a year plans for the same year.
/// </summary>
internal sealed class YearClaimReader(ClaimContext context)
{
    private const int IntentionReach = 14;

    private readonly string _folded = context.Source.Folded;
    private readonly ImmutableArray<YearClaim>.Builder _claims = ImmutableArray.CreateBuilder<YearClaim>();
    private readonly HashSet<string> _planned = PlannedParts(context.Lexicons);

    /// <summary>All of them in reading order.</summary>
    public static ImmutableArray<YearClaim> Read(ClaimContext context)
    {
        var reader = new YearClaimReader(context);
        reader.ReadAll();
        reader._claims.Sort(static (a, b) => a.Span.CompareTo(b.Span));
        return reader._claims.DrainToImmutable();
    }

    /// <summary>Ids of the parts whose numbers are targets: the plan's.</summary>
    private static HashSet<string> PlannedParts(LexiconSet lexicons)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in lexicons.Of(LexiconNames.Polarity)?.Entries ?? [])
            if (entry.Fields.TryGetValue("parts", out var parts)) ids.UnionWith(parts);
        return ids;
    }

    private void ReadAll()
    {
        var report = context.Report;
        if (report.Title is { } title)
        {
            if (Context(title.Span, "partOfYear")) return;
            if (TheYearOf(title.Span) is { } named) Add(named, YearRole.Title);
        }

        if (report.Lead is { } lead) ReadLead(lead);
        foreach (var part in report.Parts)
        {
            var isPlan = _planned.Contains(part.Id);
            if (part.Heading is { Level: 1 } heading && TheYearOf(heading.WordsSpan) is { } headed)
            {
                if (!Context(heading.WordsSpan, "otherYear")) Add(headed, isPlan ? YearRole.Plan : YearRole.Part);
            }
            else if (isPlan)
            {
                ReadPlan(part);
            }
        }
    }

    private void ReadLead(TextSpan lead)
    {
        var colon = _folded.AsSpan(lead.Start, lead.Length).LastIndexOf(':');
        var clause = context.Tokens.ClauseAt(colon < 0 ? lead.End - 1 : lead.Start + colon);
        var announced = TextSpan.FromBounds(Math.Max(clause.Start, lead.Start), Math.Min(clause.End, lead.End));
        if (announced.Length > 0 && TheYearOf(announced) is { } told) Add(told, YearRole.Lead);
        else if (OpeningYear(lead) is { } opening && !Mentions(lead, context.Report.ReportYear?.Value)) Add(opening, YearRole.Lead);
    }

    // 2024年，…: a lead that never names another year speaks of this one.
    private YearMention? OpeningYear(TextSpan lead)
    {
        foreach (var year in YearsIn(lead))
        {
            if (year.Span.Start != lead.Start) return null;
            return year.Span.End < lead.End && _folded[year.Span.End] is ',' or '度' ? year : null;
        }

        return null;
    }

    private bool Mentions(TextSpan lead, int? wanted)
    {
        foreach (var year in YearsIn(lead))
            if (year.Year == wanted) return true;
        return false;
    }

    // Only a year that opens the plan's text and is followed by an intention dates the plan.
    private void ReadPlan(Part part)
    {
        if (context.Report.PlanYear is not { } year || part.Span is not { } span || !span.Contains(year.Span.Start)) return;
        var from = year.Span.End;
        var reach = _folded.AsSpan(from, Math.Min(IntentionReach, _folded.Length - from));
        if (reach.IndexOf('将') >= 0 && reach.IndexOfAny("。;") < 0) _claims.Add(new YearClaim(year.Span, year.Value, YearRole.Plan));
    }

    private bool Context(TextSpan span, string role)
    {
        foreach (var hit in context.Phrases.In(LexiconNames.YearContext, span))
            if (hit.Entry.Has("role", role)) return true;
        return false;
    }

    private void Add(YearMention year, YearRole role)
    {
        foreach (var claim in _claims)
            if (claim.Span == year.Span) return;
        _claims.Add(new YearClaim(year.Span, year.Year, role));
    }

    /// <summary>The year the span names where it names just one.</summary>
    private YearMention? TheYearOf(TextSpan span)
    {
        YearMention? found = null;
        foreach (var year in YearsIn(span))
        {
            if (found is { } other && other.Year != year.Year) return null;
            found ??= year;
        }

        return found;
    }

    private ReadOnlySpan<YearMention> YearsIn(TextSpan span)
    {
        var years = context.Years.AsSpan();
        int low = 0, high = years.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (years[middle].Span.Start < span.Start) low = middle + 1;
            else high = middle;
        }

        var end = low;
        while (end < years.Length && years[end].Span.End <= span.End) end++;
        return years[low..end];
    }
}

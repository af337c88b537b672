using System.Collections.Immutable;
using Compliance.Claims;
using Compliance.Rules.Expressions;
using Compliance.Structure;
using Compliance.Text;

namespace Compliance.Rules.Facts;

/// <summary>
/// What the facts of one check are read from. Made once for a check. Lists are wrapped on first use, and wrapping them
/// twice gives the same, so it may be shared by threads.
/// </summary>
internal sealed class FactSource(Report report, ClaimSet claims)
{
    private readonly ObjectList?[] _lists = new ObjectList?[FactTable.Collections.Length];
    private Dictionary<Heading, SiblingHeadings>? _siblings;
    private Dictionary<int, Rational>? _computed;
    private Dictionary<(int Line, string Unit), int>? _lineCounts;

    public Report Report => report;

    public ClaimSet Claims => claims;

    public SourceText Text { get; } = report.Document.Source;

    /// <summary>The issuer's kind as the caller gave it; null takes the report's.</summary>
    public IssuerKind? GivenIssuerKind { get; init; }

    /// <summary>The year reported on as the caller gave it; null takes the report's.</summary>
    public int? GivenReportYear { get; init; }

    /// <summary>The publication date as the caller gave it; null takes the page's.</summary>
    public DateOnly? GivenPublished { get; init; }

    /// <summary>The list that a heading of the report stands in.</summary>
    public SiblingHeadings SiblingsOf(Heading heading) =>
        (_siblings ??= SiblingHeadings.Of(report)).GetValueOrDefault(heading, SiblingHeadings.Alone);

    /// <summary>The least that the other numbers of relations that hold give for the number at <paramref name="span"/>; null where none do.</summary>
    public Rational? ComputedFor(TextSpan span) =>
        (_computed ??= RelationFacts.ComputedByOperand(claims.Relations)).TryGetValue(span.Start, out var value) ? value : null;

    /// <summary>How many numbers of a unit other than zero stand on a line; counted once for all lines.</summary>
    public int LineCounts(TextSpan span, string unit) =>
        (_lineCounts ??= QuantityFacts.CountedByLine(this)).GetValueOrDefault((LineOf(span), unit));

    /// <summary>The year reported on, the caller's first.</summary>
    public int? ReportYear => GivenReportYear ?? report.ReportYear?.Value;

    /// <summary>The day of the signature.</summary>
    public DateOnly? Signed => DayOf(DateRole.Signed);

    /// <summary>The day of publication, the caller's first.</summary>
    public DateOnly? Published => GivenPublished ?? DayOf(DateRole.Published);

    private DateOnly? DayOf(DateRole role)
    {
        foreach (var date in claims.Dates)
            if (date.Role == role && date.Value is { } day) return day;
        return null;
    }

    /// <summary>The text of a span as written.</summary>
    public string TextOf(TextSpan span) => Text.ToString(span);

    /// <summary>The texts of spans as a list of strings.</summary>
    public CelValue Texts(ImmutableArray<TextSpan> spans)
    {
        var texts = new CelValue[spans.Length];
        for (var i = 0; i < texts.Length; i++) texts[i] = CelValue.Of(TextOf(spans[i]));
        return CelValue.Of(new ValueList(texts));
    }

    /// <summary>The 1-based line a span starts on.</summary>
    public int LineOf(TextSpan span) => Text.Lines.LineOf(span.Start);

    /// <summary>The 1-based line of a span's last character.</summary>
    public int EndLineOf(TextSpan span) => Text.Lines.LineOf(span.IsEmpty ? span.Start : span.End - 1);

    /// <summary>The facts of a collection of <see cref="FactTable.Collections"/>, in reading order.</summary>
    public ImmutableArray<object> Facts(FactCollection collection) => collection.Read(this);

    /// <summary>The list value of the collection at that index of the table.</summary>
    internal CelValue ListAt(int index) => CelValue.Of(_lists[index] ??= new ObjectList(FactTable.Collections[index].Read(this)));
}

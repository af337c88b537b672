using System.Collections.Immutable;
using Compliance.Claims;
using Compliance.Structure;
using Compliance.Tests.Structure;
using Compliance.Text;

namespace Compliance.Tests.Claims.Relations;

/// <summary>The relations of a text read end to end: as the one paragraph of a small report, or as a report of its own.</summary>
internal sealed class RelationReading
{
    private const string Before = "云岭县青石镇人民政府关于2025年法治政府建设情况的报告\n一、2025年推进法治政府建设的主要举措和成效\n";
    private const string After = "\n二、存在的不足和原因\n少数干部学法不够深入，主要原因是培训安排不细。\n";

    private readonly int _start;

    private RelationReading(Report report, int start)
    {
        Report = report;
        _start = start;
        var source = report.Document.Source;
        Claims = ClaimReader.Read(report, TestLexicons.Set, TestLexicons.Find(source), CancellationToken.None);
    }

    public Report Report { get; }

    public ClaimSet Claims { get; }

    public ImmutableArray<Relation> Relations => Claims.Relations;

    public IEnumerable<Relation> Failing => Relations.Where(static relation => relation.Outcome == RelationOutcome.Fails);

    /// <summary>The relations of one kind.</summary>
    public IEnumerable<Relation> Of(RelationKind kind) => Relations.Where(relation => relation.Kind == kind);

    /// <summary>Reads <paramref name="sentence"/> as a paragraph of the measures part.</summary>
    public static RelationReading Of(string sentence) => new(Parsing.Parse(Before + sentence + After), Before.Length);

    /// <summary>Reads a whole report.</summary>
    public static RelationReading OfReport(string text) => new(Parsing.Parse(text), 0);

    /// <summary>The span as offsets into the sentence; empty where it lies before it.</summary>
    public TextSpan InSentence(TextSpan span) => span.Start < _start ? default : new TextSpan(span.Start - _start, span.Length);

    public string Text(TextSpan span) => Report.Document.Source.ToString(span);

    /// <summary>The relations in one line each, for failure messages.</summary>
    public override string ToString() => string.Join('\n', Relations.Select(relation =>
        $"{relation.Kind} {relation.Outcome} {relation.Reason} [{string.Join(", ", relation.Operands.Select(operand => $"{operand.Role}={Text(operand.Span)}"))}]"
        + $" stated {relation.Stated} computed {relation.Computed} {string.Join(", ", relation.Repairs.Select(static repair => $"{repair.Role}→{repair.Text}"))}"))
        + "\nquantities: " + string.Join(", ", Claims.Quantities.Select(quantity => $"{Text(quantity.Span)}({quantity.Unit},{quantity.Polarity},{quantity.Period})"))
        + "\npercentages: " + string.Join(", ", Claims.Percentages.Select(percentage => $"{Text(percentage.Span)}({percentage.Kind},{percentage.Polarity})"));
}

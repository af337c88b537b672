using System.Text.Json;
using Compliance.Claims;
using Compliance.Structure;
using Compliance.Tests.Structure;
using Compliance.Text;

namespace Compliance.Tests.Claims.Relations;

/// <summary>
/// Relations of the labelled reports. The labels' kinds map to ours by <see cref="Kinds"/>; a label is met by a relation of
/// such a kind with operands in two of its quotes, or with two operands in its one quote.
/// </summary>
public sealed class GoldRelationTests
{
    private static readonly string[] Reports = ["000", "001", "003"];

    private static readonly Dictionary<string, RelationKind[]> Kinds = new()
    {
        ["rate-from-counts"] = [RelationKind.RateFromCounts, RelationKind.AttainableRate, RelationKind.PartOfWhole],
        ["breakdown-sum"] = [RelationKind.BreakdownSum, RelationKind.AnnouncedCount],
        ["part-le-whole"] = [RelationKind.PartOfWhole, RelationKind.BreakdownSum],
        ["enumeration-count"] = [RelationKind.AnnouncedCount],
        ["same-measure-repeated"] = [RelationKind.Restated],
    };

    [SharedFact]
    public void No_label_is_contradicted_and_no_undecidable_one_is_decided()
    {
        var faults = new List<string>();
        foreach (var label in Labels())
        {
            var wrong = label.Verdict switch
            {
                "consistent" => label.Met.Any(static relation => relation.Outcome == RelationOutcome.Fails),
                "inconsistent" => label.Met.All(static relation => relation.Outcome != RelationOutcome.Fails),
                _ => label.Met.Any(static relation => relation.Outcome != RelationOutcome.Undetermined),
            };
            if (wrong) faults.Add(label.ToString());
        }

        faults.Should().BeEmpty();
    }

    [SharedFact]
    public void Nothing_fails_but_the_labelled_contradictions_and_a_lower_plan()
    {
        var failing = new List<string>();
        foreach (var number in (string[])["000", "001", "002", "003", "004"])
        {
            var report = Parsing.ParseShared(number);
            failing.AddRange(Claiming.Read(report).Relations
                .Where(relation => relation.Outcome == RelationOutcome.Fails && relation.Kind is not RelationKind.DateOrder)
                .Select(relation => $"{number} {report.Line(relation.Operands[0].Span.Start)} {relation.Kind}"));
        }

        failing.Should().BeEquivalentTo("000 12 PlanAgainstResult", "001 20 RateFromCounts", "003 15 PartOfWhole");
    }

    [SharedFact]
    public void Most_decidable_labels_are_decided()
    {
        var decidable = Labels().Where(label => label.Verdict != "undecidable").ToList();
        var missed = decidable.Where(label => !label.Met.Any(relation => relation.Outcome != RelationOutcome.Undetermined)).ToList();

        ((double)(decidable.Count - missed.Count) / decidable.Count).Should()
            .BeGreaterThanOrEqualTo(0.6, "these are not decided:\n{0}", string.Join('\n', missed));
    }

    private static IEnumerable<Label> Labels()
    {
        foreach (var number in Reports)
        {
            var report = Parsing.ParseShared(number);
            var relations = Claiming.Read(report).Relations;
            var seen = new HashSet<string>();
            using var file = JsonDocument.Parse(File.ReadAllText(SharedFolder.Labels(number)));
            foreach (var entry in file.RootElement.GetProperty("relations").EnumerateArray())
            {
                if (!Kinds.TryGetValue(entry.GetProperty("kind").GetString()!, out var kinds)) continue;
                var lines = entry.GetProperty("lines").EnumerateArray().Select(line => line.GetInt32()).ToList();
                var quotes = entry.GetProperty("quotes").EnumerateArray()
                    .Select((quote, i) => Locate(report, lines[Math.Min(i, lines.Count - 1)], quote.GetString()!)).ToList();
                var met = relations.Where(relation => kinds.Contains(relation.Kind) && Meets(relation, quotes)).ToList();
                var label = new Label(number, entry.GetProperty("kind").GetString()!, entry.GetProperty("verdict").GetString()!,
                    string.Join(" | ", entry.GetProperty("quotes").EnumerateArray().Select(quote => quote.GetString())), met);

                // Two annotators may have named one relation with shorter and longer quotes.
                var key = met.Count > 0 ? $"{label.Kind}{label.Verdict}{met[0].Operands[0].Span}{met[0].Operands[^1].Span}" : label.ToString();
                if (seen.Add(key)) yield return label;
            }
        }
    }

    private static bool Meets(Relation relation, List<TextSpan> quotes)
    {
        var touched = quotes.Count(quote => relation.Operands.Any(operand => operand.Span.Overlaps(quote)));
        return quotes.Count == 1
            ? relation.Operands.Count(operand => operand.Span.Overlaps(quotes[0])) > 1
            : touched >= 2 && relation.Operands.Count(operand => quotes.Any(quote => quote.Overlaps(operand.Span))) >= 2;
    }

    private static TextSpan Locate(Report report, int line, string quote)
    {
        var source = report.Document.Source;
        var start = source.Text.IndexOf(quote, source.Lines.StartOf(line), StringComparison.Ordinal);
        return start < 0 ? default : new TextSpan(start, quote.Length);
    }

    private sealed record Label(string Report, string Kind, string Verdict, string Quotes, List<Relation> Met)
    {
        public override string ToString() => $"{Report} {Kind} {Verdict}: {Quotes}";
    }
}

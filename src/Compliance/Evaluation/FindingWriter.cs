using System.Collections.Immutable;
using System.Globalization;
using Compliance.Diagnostics;
using Compliance.Findings;
using Compliance.Rules;
using Compliance.Rules.Expressions;
using Compliance.Rules.Facts;
using Compliance.Structure;
using Compliance.Text;

namespace Compliance.Evaluation;

/// <summary>Writes findings about one report: places, message, law, numbers, proof of absence and fingerprint.</summary>
internal sealed class FindingWriter(FactSource source, IssuerKind issuerKind)
{
    /// <summary>Most headings listed as the places where something absent was sought.</summary>
    private const int MaxSought = 20;

    private readonly Fingerprints _fingerprints = new(source.Report);

    /// <summary>
    /// One finding about the facts of a group. Variants and messages look at the first; every fact adds its places and
    /// is part of the finding's identity.
    /// </summary>
    public Finding Write(Rule rule, FactVerdict verdict, List<object> facts, EvaluationFrame frame)
    {
        frame.It = facts[0];
        var evidence = new List<FactEvidence>(Math.Min(facts.Count, OutputLimits.Places));
        for (var i = 0; i < evidence.Capacity; i++) evidence.Add(EvidenceOf(rule, facts[i]));
        var variant = verdict.Outcome == Outcome.Fail ? RuleEvaluator.VariantOf(rule, frame) : null;
        var id = variant is null ? rule.Id : $"{rule.Id}/{rule.Variants.IndexOf(variant) + 1}";
        var template = TemplateOf(rule, verdict, variant, frame);
        var message = template is null ? new(rule.Id, [], rule.Title) : MessageFormatter.Format(id, template, frame);
        return Write(rule, variant, verdict, evidence, facts.Count, message);
    }

    /// <summary>One finding that counts the facts no finding lists; it stands at the first and is as heavy as the heaviest.</summary>
    public Finding Write(Rule rule, OmittedFacts omitted)
    {
        var words = string.Create(CultureInfo.InvariantCulture, $"另有{omitted.Count}处同类情况未逐一列出");
        var english = string.Create(CultureInfo.InvariantCulture, $"{omitted.Count} more of this kind are not listed one by one");
        var text = new LocalizedText(rule.Title.Chinese + "：" + words, rule.Title.English + ": " + english);
        var evidence = EvidenceOf(rule, omitted.First) with { Operands = [words], Claim = null, Repairs = [], Absence = null };
        return Write(rule, omitted.Variant, omitted.Verdict, [evidence], 1, new(rule.Id, [], text));
    }

    /// <summary>What the finding says, or null where the rule's title says it.</summary>
    private static MessageTemplate? TemplateOf(Rule rule, FactVerdict verdict, RuleVariant? variant, EvaluationFrame frame)
    {
        switch (verdict.Outcome)
        {
            case Outcome.Fail or Outcome.Review:
                return variant?.Message ?? rule.Message;
            case Outcome.Undetermined:
                foreach (var condition in rule.UndeterminedWhen)
                    if (condition.Message is not null && condition.Reason == verdict.Reason) return condition.Message;
                return null;
            case Outcome.Pass:
                foreach (var note in rule.Notes)
                    if (note.When.Evaluate(frame).IsTrue) return note.Message;
                return null;
            default:
                return null;
        }
    }

    /// <summary>A finding about a rule as a whole, shown at the title: it looked at no fact.</summary>
    public Finding Write(Rule rule, FactVerdict verdict) =>
        Write(rule, null, verdict, [EvidenceOf(rule, source.Report)], 1, new(rule.Id, [], rule.Title));

    private Finding Write(Rule rule, RuleVariant? variant, FactVerdict verdict, List<FactEvidence> evidence, int facts, FindingMessage message)
    {
        var main = evidence[0];
        var locations = LocationsOf(evidence, facts, out var more);
        return new()
        {
            RuleId = rule.Id,
            Outcome = verdict.Outcome,
            Severity = SeverityOf(rule, variant),
            SeverityDefault = variant?.Severity ?? rule.SeverityDefault,
            SeveritySource = variant?.Severity is not null && rule.SeveritySource == "rule" ? "variant" : rule.SeveritySource,
            Category = rule.Category,
            Message = more == 0 ? message : WithMore(message, more),
            Remedy = variant?.Remedy ?? rule.Remedy,
            Locations = locations,
            Claim = main.Claim is { } claim ? new(claim.Kind, claim.Stated, claim.Computed, claim.Policies) : null,
            Absence = main.Absence is { } part ? AbsenceOf(part) : null,
            Repairs = main.Repairs.IsEmpty ? [] : [.. main.Repairs.Select(static repair => new FindingRepair(
                repair.Role, repair.Stated, NumberText.Of(repair.Value, NumberText.Decimals), repair.Text))],
            Basis = BasisOf(rule),
            Reason = verdict.Reason,
            Fingerprint = _fingerprints.Of(rule.Id, evidence, facts),
        };
    }

    private ImmutableArray<FindingBasis> BasisOf(Rule rule)
    {
        var laws = IssuerKinds.Filter(rule.Basis, issuerKind);
        var basis = ImmutableArray.CreateBuilder<FindingBasis>(laws.Length);
        foreach (var law in laws) basis.Add(new(law.Source.Document, law.Article, law.Source.Status));
        return basis.MoveToImmutable();
    }

    /// <summary>
    /// An overlay that changes the rule's severity decides for its variants too; without one the variant decides.
    /// </summary>
    internal static Severity SeverityOf(Rule rule, RuleVariant? variant) =>
        variant?.Severity is { } severity && rule.SeveritySource == "rule" ? severity : rule.Severity;

    private FactEvidence EvidenceOf(Rule rule, object fact)
    {
        if (!ReferenceEquals(fact, source.Report)) return rule.Collection.Type.Describe(fact, source);
        var evidence = FactTable.Report.Describe(fact, source);
        return ReportPlaces.Of(rule.Place, source) is { IsEmpty: false } place
            ? evidence with { Places = [new(evidence.Places[0].Role, place)] }
            : evidence;
    }

    private ImmutableArray<FindingLocation> LocationsOf(List<FactEvidence> evidence, int facts, out int more)
    {
        var count = facts - evidence.Count;
        foreach (var fact in evidence) count += fact.Places.Length;
        var locations = ImmutableArray.CreateBuilder<FindingLocation>(Math.Min(count, OutputLimits.Places));
        foreach (var fact in evidence)
        {
            if (locations.Count == locations.Capacity) break;
            var places = MainFirst(fact);
            for (var i = 0; i < places.Length && locations.Count < locations.Capacity; i++)
            {
                var operand = i < fact.Operands.Length ? fact.Operands[i] : null;
                locations.Add(LocationOf(places[i].Role, places[i].Span, operand));
            }
        }

        more = count - locations.Count;
        return locations.MoveToImmutable();
    }

    private static FindingMessage WithMore(FindingMessage message, int more) => message with
    {
        Text = new(
            string.Create(CultureInfo.InvariantCulture, $"{message.Text.Chinese}（另有{more}处未逐一列出）"),
            string.Create(CultureInfo.InvariantCulture, $"{message.Text.English} ({more} more places are not listed)")),
    };

    /// <summary>The places with the one a reader looks at first in front: what the other numbers are measured against.</summary>
    private static ImmutableArray<FactPlace> MainFirst(FactEvidence evidence)
    {
        if (evidence.Places.Length < 2 || evidence.Claim is not { } claim || MainRoleOf(claim.Kind) is not { } main) return evidence.Places;
        return [.. evidence.Places.OrderBy(place => !string.Equals(place.Role, main, StringComparison.Ordinal)).ThenBy(static place => place.Span)];
    }

    private static string? MainRoleOf(string kind) => kind switch
    {
        "rateFromCounts" or "attainableRate" => "rate",
        "breakdownSum" or "tableSum" => "total",
        "partOfWhole" => "part",
        "announcedCount" => "announced",
        "yearOnYear" => "growth",
        "restated" or "planAgainstResult" => "second",
        "dateOrder" => "later",
        "tableText" => "first",
        _ => null,
    };

    /// <summary>A place of the report under the role it plays.</summary>
    /// <param name="role">What stands there.</param>
    /// <param name="span">Where.</param>
    /// <param name="text">What may be the text of the span, so that it need not be made twice; or null.</param>
    public FindingLocation LocationOf(string role, TextSpan span, string? text = null) => new(
        role,
        span,
        source.Text.Lines.PositionOf(span.Start),
        source.Text.Lines.PositionOf(span.End),
        SectionNames.At(source.Report.Headings, span.Start),
        text is not null && source.Text.Slice(span).SequenceEqual(text) ? text : source.TextOf(span),
        source.Report.Document.Fidelity);

    private FindingAbsence AbsenceOf(Part part) => new(
        part.Id,
        [.. source.Report.Headings.Where(static heading => heading.Level <= 2).Take(MaxSought).Select(static heading => heading.Text)],
        [.. part.Candidates.Select(candidate => new AbsenceCandidate(
            LocationOf("candidate", candidate.Span), FactWords.PartRejections.WordOf(candidate.Reason)))]);
}

using Compliance.Lexicons;
using Compliance.Text;

namespace Compliance.Claims.Relations;

/// <summary>
/// 改造12个、扩建9个（部分项目兼有两类）: where the sentence says that parts overlap, or the parts are channels and forms in which
/// one and the same piece is published, together they may exceed their total.
/// </summary>
internal static class OverlapNotes
{
    private const int Reach = 60;
    private const string Note = "overlap";
    private const string Channel = "channel";
    private const int LeastChannels = 2;

    /// <summary>The relation, undetermined where its parts exceed the total and the words allow them to overlap.</summary>
    public static Relation Excuse(RelationContext context, Relation relation)
    {
        if (relation.Kind != RelationKind.BreakdownSum || relation.Outcome != RelationOutcome.Fails || relation.Operands.Length < 3) return relation;
        if (relation.Computed is not { } sum || !Exceeds(sum, relation.Operands[0].Interval)) return relation;
        var start = int.MaxValue;
        var end = 0;
        foreach (var operand in relation.Operands)
        {
            start = Math.Min(start, operand.Span.Start);
            end = Math.Max(end, operand.Span.End);
        }

        var folded = context.Source.Folded;
        var after = Stretches.SentenceEnd(folded, end, Reach);
        return MayOverlap(context, TextSpan.FromBounds(start, Math.Max(start, after)), end)
            ? relation with { Outcome = RelationOutcome.Undetermined, Reason = RelationReasons.PartsMayOverlap, Repairs = [] }
            : relation;
    }

    private static bool MayOverlap(RelationContext context, TextSpan span, int listEnd)
    {
        var channels = 0;
        foreach (ref readonly var hit in context.Phrases.In(LexiconNames.Breakdown, span))
        {
            if (hit.Entry.Id == Note) return true;
            if (hit.Entry.Id == Channel && hit.Span.Start < listEnd) channels++;
        }

        return channels >= LeastChannels;
    }

    private static bool Exceeds(Interval sum, Interval whole) => !sum.Intersects(new Interval(null, false, whole.Upper, whole.UpperClosed));
}

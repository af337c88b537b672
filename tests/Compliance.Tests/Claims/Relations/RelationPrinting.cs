using System.Text;
using Compliance.Claims;
using Compliance.Structure;
using Compliance.Text;

namespace Compliance.Tests.Claims.Relations;

/// <summary>Relations in one line each, for tables of cases and for reading by eye.</summary>
internal static class RelationPrinting
{
    /// <summary>Such as <c>BreakdownSum Holds total=共5件 part=3件 part=2件</c>.</summary>
    public static string Print(string text, Relation relation)
    {
        var line = new StringBuilder();
        line.Append(relation.Kind).Append(' ').Append(relation.Outcome);
        if (relation.Reason is { } reason) line.Append('(').Append(reason).Append(')');
        foreach (var operand in relation.Operands)
            line.Append(' ').Append(operand.Role).Append('=').Append(text.AsSpan(operand.Span.Start, operand.Span.Length));
        return line.ToString();
    }

    public static IEnumerable<string> Print(string text, params RelationKind[] kinds) =>
        Claiming.ReadPlain(text).Relations
            .Where(relation => kinds.Length == 0 || kinds.Contains(relation.Kind))
            .Select(relation => Print(text, relation));
}

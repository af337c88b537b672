using System.Collections.Immutable;
using System.Text;
using Compliance.Diagnostics;
using Compliance.Rules.Expressions;

namespace Compliance.Rules.Loading;

/// <summary>Cuts a message into words and placeholders: <c>{expression}</c>; a brace itself is written twice.</summary>
internal static class MessageReader
{
    /// <summary>The segments of a message; null, and faults, where a brace has no partner or an expression does not compile.</summary>
    /// <param name="cursor">The message's string.</param>
    /// <param name="compile">Compiles a placeholder: the string, the expression, where it starts in the string's text.</param>
    /// <param name="faults">Where faults go.</param>
    public static ImmutableArray<MessageSegment>? Read(
        JsonCursor cursor, Func<JsonCursor, string, int, RuleExpression?> compile, RuleSetFaults faults)
    {
        var text = cursor.Value.Text;
        var segments = ImmutableArray.CreateBuilder<MessageSegment>();
        var words = new StringBuilder();
        var whole = true;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is not ('{' or '}')) words.Append(c);
            else if (i + 1 < text.Length && text[i + 1] == c) words.Append(text[i++]);
            else
            {
                var end = c == '{' ? Placeholder.EndOf(text, i + 1) : -1;
                if (end < 0)
                {
                    faults.Add(
                        cursor.File, cursor.File.OffsetInString(cursor.Value, i), cursor.Pointer, null,
                        DiagnosticCode.PlaceholderMalformed, text);
                    return null;
                }

                if (words.Length > 0) segments.Add(new(words.ToString(), null));
                words.Clear();
                if (compile(cursor, text[(i + 1)..end], i + 1) is { } placeholder) segments.Add(new("", placeholder));
                else whole = false;
                i = end;
            }
        }

        if (words.Length > 0) segments.Add(new(words.ToString(), null));
        return whole ? segments.DrainToImmutable() : null;
    }

    /// <summary>Reports the placeholders that only one of the two languages holds.</summary>
    public static void ReportDifference(
        PlacedText text, ImmutableArray<MessageSegment> chinese, ImmutableArray<MessageSegment> english, RuleSetFaults faults)
    {
        foreach (var source in Sources(chinese).Except(Sources(english))) faults.At(text.English, DiagnosticCode.PlaceholdersDiffer, source);
        foreach (var source in Sources(english).Except(Sources(chinese))) faults.At(text.Chinese, DiagnosticCode.PlaceholdersDiffer, source);
    }

    private static IEnumerable<string> Sources(ImmutableArray<MessageSegment> segments) =>
        segments.Where(static segment => segment.Placeholder is not null).Select(static segment => segment.Placeholder!.Source);
}

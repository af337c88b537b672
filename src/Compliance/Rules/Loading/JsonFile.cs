using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Compliance.Text;

namespace Compliance.Rules.Loading;

/// <summary>A parsed rule file: its name, its text and the value in it.</summary>
/// <param name="Name">The name as diagnostics say it.</param>
/// <param name="Text">The decoded text that every span points into.</param>
/// <param name="Root">The value.</param>
internal sealed record JsonFile(string Name, SourceText Text, JsonValue Root)
{
    /// <summary>
    /// The offset in the file of character <paramref name="index"/> of a string's unescaped text, so that a fault
    /// inside an expression is reported where its author sees it.
    /// </summary>
    public int OffsetInString(JsonValue value, int index)
    {
        var raw = Text.Text;
        var offset = value.Span.Start + 1;
        var end = value.Span.End - 1;
        for (var i = 0; i < index && offset < end; i++)
            offset += raw[offset] != '\\' ? 1 : raw[offset + 1] == 'u' ? 6 : 2;
        return Math.Min(offset, Math.Max(end, value.Span.Start));
    }

    /// <summary>Member names and indexes that lead from the root to <paramref name="value"/>, one of this file's values.</summary>
    public string PointerOf(JsonValue value)
    {
        var pointer = new StringBuilder();
        for (var at = Root; !ReferenceEquals(at, value);)
        {
            if (at.Kind == JsonKind.Array)
            {
                var index = Holding(at.Items, static item => item.Span, value.Span.Start);
                if (index < 0) break;
                pointer.Append(CultureInfo.InvariantCulture, $"[{index}]");
                at = at.Items[index];
            }
            else
            {
                var index = Holding(at.Members, static member => member.Value.Span, value.Span.Start);
                if (index < 0) break;
                if (pointer.Length > 0) pointer.Append('.');
                pointer.Append(at.Members[index].Name);
                at = at.Members[index].Value;
            }
        }

        return pointer.ToString();
    }

    /// <summary>The last that starts at or before <paramref name="offset"/>; they stand in the order of the file.</summary>
    private static int Holding<T>(ImmutableArray<T> children, Func<T, TextSpan> spanOf, int offset)
    {
        var low = 0;
        var high = children.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (spanOf(children[middle]).Start <= offset) low = middle + 1;
            else high = middle;
        }

        return low - 1;
    }
}

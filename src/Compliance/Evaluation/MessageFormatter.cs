using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using Compliance.Diagnostics;
using Compliance.Findings;
using Compliance.Rules;
using Compliance.Rules.Expressions;

namespace Compliance.Evaluation;

/// <summary>Fills a message's placeholders.</summary>
internal static class MessageFormatter
{
    private const int StackCharacters = 512;

    /// <summary>The message over the fact at hand. A placeholder the text gives no value for reads …</summary>
    public static FindingMessage Format(string id, MessageTemplate template, EvaluationFrame frame)
    {
        var count = 0;
        foreach (var segment in template.Chinese)
            if (segment.Placeholder is not null) count++;
        var values = new List<(string Source, CelValue Value)>(count);
        var arguments = ImmutableArray.CreateBuilder<KeyValuePair<string, string>>(count);
        foreach (var segment in template.Chinese)
        {
            if (segment.Placeholder is not { } placeholder || IndexOf(values, placeholder.Source) >= 0) continue;
            var value = placeholder.Evaluate(frame);
            values.Add((placeholder.Source, value));
            arguments.Add(new(placeholder.Source, TextOf(value, Language.Chinese)));
        }

        return new(
            id,
            arguments.DrainToImmutable(),
            new(Fill(template.Chinese, values, frame, Language.Chinese), Fill(template.English, values, frame, Language.English)));
    }

    private static int IndexOf(List<(string Source, CelValue Value)> values, string source)
    {
        for (var i = 0; i < values.Count; i++)
        {
            if (string.Equals(values[i].Source, source, StringComparison.Ordinal)) return i;
        }

        return -1;
    }

    // Each expression is asked once, however often and in however many languages it is shown.
    private static string Fill(
        ImmutableArray<MessageSegment> segments, List<(string Source, CelValue Value)> values, EvaluationFrame frame, Language language)
    {
        if (segments is [{ Placeholder: null } words]) return words.Words;
        var text = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, stackalloc char[StackCharacters]);
        foreach (var segment in segments)
        {
            if (segment.Placeholder is not { } placeholder)
            {
                text.AppendLiteral(segment.Words);
                continue;
            }

            var index = IndexOf(values, placeholder.Source);
            text.AppendLiteral(TextOf(index < 0 ? placeholder.Evaluate(frame) : values[index].Value, language));
        }

        return text.ToStringAndClear();
    }

    private static string TextOf(CelValue value, Language language)
    {
        switch (value.Kind)
        {
            case CelKind.String:
                return value.Text;
            case CelKind.Bool:
                return language == Language.English ? (value.IsTrue ? "yes" : "no") : value.IsTrue ? "是" : "否";
            case CelKind.Int or CelKind.Decimal:
                return NumberText.Of(value.Number, NumberText.Decimals);
            case CelKind.List:
                var items = new string[value.List.Count];
                for (var i = 0; i < items.Length; i++) items[i] = TextOf(value.List[i], language);
                return string.Join(language == Language.English ? ", " : "、", items);
            default:
                return "…";
        }
    }
}

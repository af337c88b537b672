using System.Collections.Immutable;
using System.Text;
using Compliance.Diagnostics;
using Compliance.Findings;
using Compliance.Rules;
using Compliance.Rules.Expressions;

namespace Compliance.Evaluation;

/// <summary>Fills a message's placeholders.</summary>
internal static class MessageFormatter
{
    /// <summary>The message over the fact at hand. A placeholder the text gives no value for reads …</summary>
    public static FindingMessage Format(string id, MessageTemplate template, EvaluationFrame frame)
    {
        var arguments = ImmutableArray.CreateBuilder<KeyValuePair<string, string>>();
        foreach (var segment in template.Chinese)
        {
            if (segment.Placeholder is { } placeholder && !Contains(arguments, placeholder.Source))
                arguments.Add(new(placeholder.Source, TextOf(placeholder.Evaluate(frame), Language.Chinese)));
        }

        return new(
            id,
            arguments.DrainToImmutable(),
            new(Fill(template.Chinese, frame, Language.Chinese), Fill(template.English, frame, Language.English)));
    }

    private static bool Contains(ImmutableArray<KeyValuePair<string, string>>.Builder arguments, string name)
    {
        foreach (var argument in arguments)
        {
            if (string.Equals(argument.Key, name, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private static string Fill(ImmutableArray<MessageSegment> segments, EvaluationFrame frame, Language language)
    {
        if (segments is [{ Placeholder: null } words]) return words.Words;
        var text = new StringBuilder();
        foreach (var segment in segments)
            text.Append(segment.Placeholder is { } placeholder ? TextOf(placeholder.Evaluate(frame), language) : segment.Words);
        return text.ToString();
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

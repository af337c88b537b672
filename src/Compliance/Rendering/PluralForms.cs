using System.Globalization;

namespace Compliance.Rendering;

/// <summary>
/// Chooses the form of an English noun: <c>{0} [0:document|documents]</c> reads "1 document" and "2 documents". Humanizer
/// would do the same, but costs 110 ms on its first use and fails where only the invariant culture is installed; the
/// tests compare every form with it.
/// </summary>
internal static class PluralForms
{
    /// <summary>Whether the template asks for a choice.</summary>
    public static bool Occur(string template) => template.Contains('[', StringComparison.Ordinal) && template.Contains('|', StringComparison.Ordinal);

    /// <summary>The template with each choice made; other brackets stay.</summary>
    public static string Choose(string template, ReadOnlySpan<object> arguments)
    {
        var open = template.IndexOf('[', StringComparison.Ordinal);
        while (open >= 0)
        {
            var close = template.IndexOf(']', open);
            if (close < 0) break;
            var bar = template.IndexOf('|', open, close - open);
            if (bar < 0)
            {
                open = template.IndexOf('[', close);
                continue;
            }

            var isOne = Convert.ToString(arguments[template[open + 1] - '0'], CultureInfo.InvariantCulture) == "1";
            var chosen = isOne ? template[(open + 3)..bar] : template[(bar + 1)..close];
            template = string.Concat(template.AsSpan(0, open), chosen, template.AsSpan(close + 1));
            open = template.IndexOf('[', open + chosen.Length);
        }

        return template;
    }
}

namespace Compliance.Rules.Expressions;

/// <summary>Finds where an expression in the braces of a message ends.</summary>
internal static class Placeholder
{
    /// <summary>
    /// Offset of the brace that closes the placeholder whose expression starts at <paramref name="start"/>; braces of maps
    /// and those inside strings are passed over. -1 where there is none.
    /// </summary>
    public static int EndOf(string text, int start)
    {
        var depth = 0;
        var quote = '\0';
        for (var i = start; i < text.Length; i++)
        {
            var c = text[i];
            if (quote != '\0')
            {
                if (c == '\\') i++;
                else if (c == quote) quote = '\0';
            }
            else if (c is '"' or '\'')
            {
                quote = c;
            }
            else if (c == '{')
            {
                depth++;
            }
            else if (c == '}' && depth-- == 0)
            {
                return i;
            }
        }

        return -1;
    }
}

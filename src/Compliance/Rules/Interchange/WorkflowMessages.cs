using System.Text;
using Compliance.Rules.Expressions;

namespace Compliance.Rules.Interchange;

/// <summary>Turns error messages with <c>$(…)</c> into our templates with <c>{…}</c>.</summary>
internal static class WorkflowMessages
{
    /// <param name="text">The message as the workflow writes it.</param>
    /// <param name="placeholder">Gives the expression of a placeholder in our words, or null where it has none.</param>
    public static string Translate(string text, Func<string, string?> placeholder)
    {
        var result = new StringBuilder();
        var at = 0;
        while (at < text.Length)
        {
            var start = text.IndexOf("$(", at, StringComparison.Ordinal);
            var end = start < 0 ? -1 : text.IndexOf(')', start);
            if (end < 0) break;
            result.Append(Escaped(text[at..start]));
            var inner = text[(start + 2)..end];
            result.Append(placeholder(inner) is { } expression ? "{" + expression + "}" : Escaped(text[start..(end + 1)]));
            at = end + 1;
        }

        return result.Append(Escaped(text[at..])).ToString();
    }

    /// <summary>Words without placeholders as a template.</summary>
    public static string Escaped(string text) =>
        text.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);

    /// <summary>True for a value that a message can show.</summary>
    public static bool CanShow(string expression, ExpressionScope scope) =>
        ExpressionCompiler.Compile(expression, scope).Program is { } program
        && program.Type.Kind is CelKind.Bool or CelKind.Int or CelKind.Decimal or CelKind.String;
}

using System.Collections.Immutable;
using System.Text;
using Compliance.Diagnostics;

namespace Compliance.Rules.Expressions;

/// <summary>
/// A message with expressions in braces: <c>“{it.text}”超出</c>. Doubled braces stand for themselves. Immutable and
/// thread-safe.
/// </summary>
internal sealed class MessageTemplate
{
    private const int MaxLength = 4096;

    private readonly ImmutableArray<(string Literal, CelProgram? Program)> _pieces;

    private MessageTemplate(ImmutableArray<(string Literal, CelProgram? Program)> pieces) => _pieces = pieces;

    /// <summary>Compiles <paramref name="template"/>; offsets of the faults count in it.</summary>
    public static MessageTemplateCompilation Compile(string template, ExpressionScope scope)
    {
        ArgumentNullException.ThrowIfNull(template);
        var pieces = ImmutableArray.CreateBuilder<(string, CelProgram?)>();
        var faults = ImmutableArray.CreateBuilder<ExpressionFault>();
        if (template.Length > MaxLength)
        {
            faults.Add(new ExpressionFault(DiagnosticCode.ExpressionTooLong, MaxLength, 0, ["4096"]));
            return new MessageTemplateCompilation(null, faults.ToImmutable());
        }

        var literal = new StringBuilder();
        for (var at = 0; at < template.Length;)
        {
            var c = template[at];
            if (c is not ('{' or '}') || (at + 1 < template.Length && template[at + 1] == c))
            {
                literal.Append(c);
                at += c is '{' or '}' ? 2 : 1;
                continue;
            }

            var end = c == '{' ? EndOf(template, at + 1) : -1;
            if (end < 0)
            {
                faults.Add(new ExpressionFault(DiagnosticCode.TemplateBrace, at, 1, []));
                at++;
                continue;
            }

            Flush(literal, pieces);
            if (CompilePlaceholder(template, at + 1, end, scope, faults) is { } program) pieces.Add((program.Source, program));
            at = end + 1;
        }

        Flush(literal, pieces);
        return new MessageTemplateCompilation(faults.Count == 0 ? new MessageTemplate(pieces.ToImmutable()) : null, faults.ToImmutable());
    }

    /// <summary>Fills the placeholders from the fact at hand. A value that is missing or failed is shown as <c>?</c>.</summary>
    public RenderedMessage Render(EvaluationFrame frame)
    {
        var text = new StringBuilder();
        var arguments = ImmutableArray.CreateBuilder<KeyValuePair<string, string>>();
        foreach (var (literal, program) in _pieces)
        {
            if (program is null)
            {
                text.Append(literal);
                continue;
            }

            var value = ValueText.Of(program.Evaluate(frame));
            text.Append(value);
            arguments.Add(new(literal, value));
        }

        return new RenderedMessage(text.ToString(), arguments.DrainToImmutable());
    }

    private static void Flush(StringBuilder literal, ImmutableArray<(string, CelProgram?)>.Builder pieces)
    {
        if (literal.Length == 0) return;
        pieces.Add((literal.ToString(), null));
        literal.Clear();
    }

    private static CelProgram? CompilePlaceholder(
        string template, int start, int end, ExpressionScope scope, ImmutableArray<ExpressionFault>.Builder faults)
    {
        var compilation = ExpressionCompiler.Compile(template[start..end], scope);
        foreach (var fault in compilation.Faults) faults.Add(fault with { Offset = fault.Offset + start });
        if (compilation.Program is not { } program || ValueText.CanShow(program.Type)) return compilation.Program;
        faults.Add(new ExpressionFault(DiagnosticCode.ExpressionWrongType, start, end - start, ["string, int, decimal, bool, list", program.Type.ToString()]));
        return null;
    }

    /// <summary>The brace that closes a placeholder, braces of maps and of strings in it passed over; -1 where there is none.</summary>
    private static int EndOf(string template, int start)
    {
        var depth = 0;
        var quote = '\0';
        for (var i = start; i < template.Length; i++)
        {
            var c = template[i];
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

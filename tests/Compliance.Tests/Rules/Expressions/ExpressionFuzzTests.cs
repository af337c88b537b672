using Compliance.Diagnostics;
using Compliance.Rules.Expressions;
using Compliance.Rules.Facts;
using Compliance.Tests.Rules.Facts;

namespace Compliance.Tests.Rules.Expressions;

/// <summary>Whatever is thrown at it: a program whose evaluation gives a value of its type, or faults inside the source.</summary>
public sealed class ExpressionFuzzTests
{
    private const int Rounds = 20_000;

    private static readonly string[] Pieces =
    [
        "it", "report", "quantities", "params", "x", ".", ".value", ".lower", ".unit", ".text", ".heading", ".operands", "(", ")", "[", "]",
        "{", "}", ",", ":", "?", "&&", "||", "!", "-", "+", "*", "/", "%", "==", "!=", "<", "<=", ">", ">=", "in", "1", "0", "2.5", "1e3", "0x1F",
        "9223372036854775807", "'件'", "\"a\\n\"", "r'\\d'", "'''t'''", "true", "false", "null", "size(", ".size()", ".all(x,", ".exists(x, x", ".filter(x, true)",
        ".map(x, x", "has(", "sum(", "min(", "int(", "string(", "double(", "bool(", ".contains('a')", ".matches('a+')", ".matches('", "u", "b'", "'", "\\", "甲", "😀", "\uD800", " ", "\n", "//",
    ];

    [Fact]
    public void Token_soups_never_throw_and_every_fault_has_a_text_and_a_place()
    {
        var random = new Random(20241);
        var source = FactSamples.Source();
        var scope = FactTable.Scope(FactTable.Find("quantities"));
        var compiled = 0;
        for (var round = 0; round < Rounds; round++)
        {
            var soup = string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            var compilation = ExpressionCompiler.Compile(soup, scope);
            foreach (var fault in compilation.Faults)
            {
                fault.Offset.Should().BeInRange(0, soup.Length, soup);
                (fault.Offset + fault.Length).Should().BeLessThanOrEqualTo(soup.Length, soup);
                new Diagnostic(fault.Code, DiagnosticSeverity.Error, "-", 1, 1, fault.Arguments).MessageIn(Language.English).Should().NotBeEmpty();
            }

            Placeholder.EndOf(soup, 0).Should().BeLessThan(soup.Length);
            if (compilation.Program is not { } program) continue;
            compiled++;
            var value = program.Evaluate(new EvaluationFrame(source, WorkBudget.Default()) { It = source.Claims.Quantities[0] });
            CheckType(value, program.Type, soup);
        }

        compiled.Should().BeGreaterThan(Rounds / 100, "a soup that never compiles tests the parser alone");
    }

    [Fact]
    public void Patterns_that_are_accepted_can_be_built()
    {
        string[] pieces = ["a", "甲", "😀", ".", "[a-z]", "[^甲]", "[", "]", "(", ")", "(?:", "|", "*", "+", "?", "{2}", "{1,3}", "{", "}", "^", "$", "\\d", "\\W", "\\.", "\\", "-", "[\\d-x]", " ", "#",
            "[\\\\-A]", "[\\_]", "\\_", "\\<a>", "\\-", "\\]", "^", "_", "<", "&&", "[a-z-[b]]", "\\w", "\\t"];
        var random = new Random(7);
        var accepted = 0;
        for (var round = 0; round < Rounds / 10; round++)
        {
            var pattern = string.Concat(Enumerable.Range(0, random.Next(1, 8)).Select(_ => pieces[random.Next(pieces.Length)]));
            var translated = PatternTranslator.Translate(pattern);
            if (translated.Pattern is null) continue;
            accepted++;
            var act = () => new System.Text.RegularExpressions.Regex(translated.Pattern, System.Text.RegularExpressions.RegexOptions.NonBacktracking).IsMatch("a甲1");
            act.Should().NotThrow(pattern);
        }

        accepted.Should().BeGreaterThan(Rounds / 100);
    }

    private static void CheckType(CelValue value, CelType type, string soup)
    {
        if (!value.IsValue || type.IsNothing) return;
        if (value.IsNull) type.IsNullable.Should().BeTrue(soup);
        else if (type.Kind == CelKind.Decimal) value.Kind.Should().BeOneOf(CelKind.Decimal, CelKind.Int);
        else value.Kind.Should().Be(type.Kind, soup);
    }
}

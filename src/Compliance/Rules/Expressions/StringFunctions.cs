using System.Text.RegularExpressions;

namespace Compliance.Rules.Expressions;

/// <summary>The functions of strings: ordinal, linear in the text, paid from the budget by its length.</summary>
internal static class StringFunctions
{
    private const int CharactersPerUnit = 64;

    public static Evaluator Compile(string name, Evaluator text, Evaluator part, EvaluationFault outOfBudget)
    {
        Func<string, string, bool> test = name switch
        {
            "contains" => static (a, b) => a.Contains(b, StringComparison.Ordinal),
            "startsWith" => static (a, b) => a.StartsWith(b, StringComparison.Ordinal),
            _ => static (a, b) => a.EndsWith(b, StringComparison.Ordinal),
        };
        return frame =>
        {
            var a = text(frame);
            if (!a.IsValue) return a;
            var b = part(frame);
            if (!b.IsValue) return b;
            return frame.Budget.Spend(1 + a.Text.Length / CharactersPerUnit) ? CelValue.Of(test(a.Text, b.Text)) : CelValue.Error(outOfBudget);
        };
    }

    /// <summary>Built on first use: a rule that never runs its pattern never pays for it. Linear in the text by construction.</summary>
    public static Evaluator Matches(Evaluator text, string pattern, EvaluationFault outOfBudget)
    {
        var regex = new Lazy<Regex>(() => new Regex(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant));
        return frame =>
        {
            var value = text(frame);
            if (!value.IsValue) return value;
            return frame.Budget.Spend(10 + value.Text.Length) ? CelValue.Of(regex.Value.IsMatch(value.Text)) : CelValue.Error(outOfBudget);
        };
    }

    /// <summary>Number of code points: a surrogate pair counts once.</summary>
    public static long CodePoints(string text)
    {
        var count = text.Length;
        for (var i = 1; i < text.Length; i++)
            if (char.IsSurrogatePair(text[i - 1], text[i])) count--;
        return count;
    }
}

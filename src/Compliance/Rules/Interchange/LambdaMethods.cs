using System.Collections.Immutable;
using Compliance.Diagnostics;
using Compliance.Rules.Expressions;

namespace Compliance.Rules.Interchange;

/// <summary>The methods and properties of .NET that have an equivalent of the same meaning; every other is reported by name.</summary>
internal sealed class LambdaMethods(FaultList faults)
{
    /// <summary>A property of <paramref name="target"/>.</summary>
    public Syntax Member(Syntax target, Token name)
    {
        if (name.Text is "Length" or "Count") return Size(target, name.End);
        if (IsType(target, "string", "String") && name.Text == "Empty") return Text("", target.Start, name.End);
        if (IsType(target, "DateTime", "Environment", "Math", "Guid", "DateTimeOffset")) return Refuse(Spelled(target) + "." + name.Text, target.Start, name.End);
        return new(SyntaxKind.Member, name.Text, target.Start, name.End, [target]) { Focus = name.Start };
    }

    /// <summary>A call of a method, or of a function where there is no target.</summary>
    public Syntax Call(Syntax? target, Token name, ImmutableArray<Syntax> arguments, int end)
    {
        var known = target is null ? null : target.Kind == SyntaxKind.Name && OnType(target, name, arguments, end) is { } ofType ? ofType : OnValue(target, name, arguments, end);
        return known ?? Refuse((target is { Kind: SyntaxKind.Name } ? target.Text + "." : "") + name.Text + "()", target is { Kind: SyntaxKind.Name } ? target.Start : name.Start, name.End);
    }

    /// <summary>Reports a construct without an equivalent.</summary>
    public void Unsupported(string construct, int start, int end) => faults.Add(DiagnosticCode.WorkflowConstruct, start, end, construct);

    private Syntax? OnType(Syntax type, Token name, ImmutableArray<Syntax> arguments, int end)
    {
        if (arguments is [var only])
        {
            if (IsType(type, "string", "String") && name.Text == "IsNullOrEmpty")
                return Or(Compare(only, CelValue.Null, CelType.Null, end), Compare(only, CelValue.Of(""), CelType.String, end));
            if (name.Text == "Parse" && only is { Kind: SyntaxKind.Literal, Value.Kind: CelKind.String })
            {
                if (IsType(type, "int", "Int32", "long", "Int64") && NumberLiteral.Read(new(TokenKind.Int, only.Value.Text, only.Start, only.End), false) is { } whole)
                    return Syntax.Literal(whole.Value, whole.Type, type.Start, end);
                if (IsType(type, "double", "Double", "decimal", "Decimal") && NumberLiteral.Decimal(only.Value.Text) is { } number)
                    return Syntax.Literal(CelValue.Of(number), CelType.Decimal, type.Start, end);
            }
        }

        if (arguments is [var first, var second])
        {
            if (IsType(type, "Math") && name.Text is "Min" or "Max")
                return new(SyntaxKind.Call, name.Text.ToLowerInvariant(), type.Start, end, [first, second]);
            if (IsType(type, "Regex") && name.Text == "IsMatch" && second is { Kind: SyntaxKind.Literal, Value.Kind: CelKind.String })
            {
                if (UnicodeClassIn(second.Value.Text) is { } letters) return Refuse(letters, second.Start, second.End);
                return new(SyntaxKind.MemberCall, "matches", type.Start, end, [first, second]);
            }
        }

        return null;
    }

    private Syntax? OnValue(Syntax target, Token name, ImmutableArray<Syntax> arguments, int end)
    {
        switch (name.Text, arguments.Length)
        {
            case ("Contains", 1):
                return target.Kind == SyntaxKind.List ? Binary("in", arguments[0], target) : Method("contains", target, arguments[0], end, name);
            case ("StartsWith", 1): return Method("startsWith", target, arguments[0], end, name);
            case ("EndsWith", 1): return Method("endsWith", target, arguments[0], end, name);
            case ("Contains" or "StartsWith" or "EndsWith", 2) when IsOrdinal(arguments[1]):
                return Call(target, name, [arguments[0]], end);
            case ("Equals", 1): return Binary("==", target, arguments[0]);
            case ("Equals", 2) when IsOrdinal(arguments[1]): return Binary("==", target, arguments[0]);
            case ("Count", 0): return Size(target, end);
            case ("Any", 0): return Binary(">", Size(target, end), Syntax.Literal(CelValue.Of(0L), CelType.Int, name.Start, end));
            case ("ToList" or "ToArray" or "AsEnumerable", 0): return target;
            case ("Sum" or "Min" or "Max", 0):
                return new(SyntaxKind.Call, name.Text.ToLowerInvariant(), target.Start, end, [target]);
            case ("Sum" or "Min" or "Max", 1) when IsLambda(arguments[0]):
                return new(SyntaxKind.Call, name.Text.ToLowerInvariant(), target.Start, end, [Macro("map", target, arguments[0], end, name)]);
            case ("Count", 1) when IsLambda(arguments[0]): return Size(Macro("filter", target, arguments[0], end, name), end);
            case ("Any", 1) when IsLambda(arguments[0]): return Macro("exists", target, arguments[0], end, name);
            case ("All", 1) when IsLambda(arguments[0]): return Macro("all", target, arguments[0], end, name);
            case ("Where", 1) when IsLambda(arguments[0]): return Macro("filter", target, arguments[0], end, name);
            case ("Select", 1) when IsLambda(arguments[0]): return Macro("map", target, arguments[0], end, name);
            default: return null;
        }
    }

    /// <summary>\d, \w and \s take digits, letters and blanks of every script there, and of ASCII alone here.</summary>
    private static string? UnicodeClassIn(string pattern)
    {
        for (var at = 0; at + 1 < pattern.Length; at++)
        {
            if (pattern[at] != '\\') continue;
            if (pattern[++at] is 'd' or 'D' or 'w' or 'W' or 's' or 'S') return pattern[(at - 1)..(at + 1)];
        }

        return null;
    }

    private static bool IsLambda(Syntax argument) => argument.Kind == SyntaxKind.Map;

    private static Syntax Macro(string macro, Syntax target, Syntax lambda, int end, Token name) =>
        new(SyntaxKind.MemberCall, macro, target.Start, end, [target, .. lambda.Children]) { Focus = name.Start };

    private static Syntax Method(string method, Syntax target, Syntax argument, int end, Token name) =>
        new(SyntaxKind.MemberCall, method, target.Start, end, [target, argument]) { Focus = name.Start };

    private static Syntax Size(Syntax target, int end) => new(SyntaxKind.Call, "size", target.Start, end, [target]);

    private static Syntax Text(string text, int start, int end) => Syntax.Literal(CelValue.Of(text), CelType.String, start, end);

    private static Syntax Binary(string symbol, Syntax left, Syntax right) =>
        new(SyntaxKind.Binary, symbol, Math.Min(left.Start, right.Start), Math.Max(left.End, right.End), [left, right]);

    private static Syntax Or(Syntax left, Syntax right) => Binary("||", left, right);

    private static Syntax Compare(Syntax value, CelValue literal, CelType type, int end) =>
        Binary("==", value, Syntax.Literal(literal, type, value.Start, end));

    /// <summary>Our comparisons are ordinal; a comparison that ignores case or follows a culture has no equivalent.</summary>
    private static bool IsOrdinal(Syntax argument) =>
        argument is { Kind: SyntaxKind.Member, Text: "Ordinal", Children: [{ Kind: SyntaxKind.Name, Text: "StringComparison" }] };

    private static bool IsType(Syntax target, params ReadOnlySpan<string> names) =>
        target.Kind == SyntaxKind.Name && names.Contains(target.Text);

    private static string Spelled(Syntax target) => target.Text;

    private Syntax Refuse(string construct, int start, int end)
    {
        Unsupported(construct, start, end);
        return new(SyntaxKind.Faulty, "", start, end, []);
    }
}

using System.Collections.Immutable;
using System.Globalization;
using Compliance.Diagnostics;
using Compliance.Rules.Expressions;

namespace Compliance.Rules.Interchange;

/// <summary>
/// Reads RulesEngine's lambda dialect straight into our own syntax tree: operators by either spelling, member access,
/// lambdas as macros. What has no safe equivalent is reported and leaves a faulty node; reading goes on. Depth is
/// counted before every recursion.
/// </summary>
internal sealed class LambdaParser
{
    private static readonly string[][] Levels =
    [
        ["||", "or", "orelse"],
        ["&&", "and", "andalso"],
        ["==", "=", "!=", "<>", "<", "<=", ">", ">="],
        ["+", "-"],
        ["*", "/", "%", "mod"],
    ];

    private readonly List<Token> _tokens;
    private readonly FaultList _faults;
    private readonly LambdaMethods _methods;
    private int _at;
    private int _depth;
    private bool _failed;

    private LambdaParser(List<Token> tokens, FaultList faults)
    {
        _tokens = tokens;
        _faults = faults;
        _methods = new LambdaMethods(faults);
    }

    private Token Current => _tokens[_at];

    /// <summary>The tree of <paramref name="source"/>; null where it has a fault, which is then in <paramref name="faults"/>.</summary>
    public static Syntax? Parse(string source, FaultList faults)
    {
        if (source.Length > ExpressionLimits.MaxLength)
        {
            faults.Add(DiagnosticCode.ExpressionTooLong, 0, 0, ExpressionLimits.MaxLength.ToString(CultureInfo.InvariantCulture));
            return null;
        }

        if (LambdaLexer.Read(source, faults) is not { } tokens) return null;
        if (tokens.Count == 1)
        {
            faults.Add(DiagnosticCode.ExpressionEmpty, 0, 0);
            return null;
        }

        var parser = new LambdaParser(tokens, faults);
        var before = faults.Count;
        var tree = parser.Expression();
        if (!parser._failed && parser.Current.Kind != TokenKind.End) parser.Unexpected();
        return faults.Count > before ? null : tree;
    }

    private Syntax Expression()
    {
        if (_depth++ > ExpressionLimits.MaxNesting)
        {
            _depth--;
            if (!_failed) _faults.Add(DiagnosticCode.ExpressionTooDeep, Current.Start, Current.End, ExpressionLimits.MaxNesting.ToString(CultureInfo.InvariantCulture));
            _failed = true;
            return Faulty();
        }

        var condition = Level(0);
        if (Is("??")) _methods.Unsupported("??", Current.Start, Current.End);
        if (!_failed && Take("?"))
        {
            var yes = Expression();
            Require(":");
            var no = Expression();
            condition = new(SyntaxKind.Conditional, "", condition.Start, no.End, [condition, yes, no]);
        }

        _depth--;
        return condition;
    }

    private Syntax Level(int level)
    {
        if (level == Levels.Length) return Unary();
        var left = Level(level + 1);
        var count = 0;
        while (!_failed && OperatorOf(Levels[level]) is { } symbol)
        {
            if (++count > ExpressionLimits.MaxDepth / 2)
            {
                Fail(DiagnosticCode.ExpressionTooDeep, ExpressionLimits.MaxNesting.ToString(CultureInfo.InvariantCulture));
                break;
            }

            _at++;
            var right = Level(level + 1);
            left = new(SyntaxKind.Binary, symbol, left.Start, right.End, [left, right]);
        }

        return left;
    }

    private string? OperatorOf(string[] symbols)
    {
        if (Current.Kind is not (TokenKind.Symbol or TokenKind.Name)) return null;
        var text = Current.Text.ToLowerInvariant();
        return Array.IndexOf(symbols, text) < 0 ? null : text switch
        {
            "or" or "orelse" => "||",
            "and" or "andalso" => "&&",
            "=" => "==",
            "<>" => "!=",
            "mod" => "%",
            _ => text,
        };
    }

    private Syntax Unary()
    {
        var start = Current.Start;
        if (Is("!") || Is("-") || (Current.Kind == TokenKind.Name && Current.Text.Equals("not", StringComparison.OrdinalIgnoreCase)))
        {
            var symbol = Is("-") ? "-" : "!";
            if (_depth++ > ExpressionLimits.MaxNesting) Fail(DiagnosticCode.ExpressionTooDeep, ExpressionLimits.MaxNesting.ToString(CultureInfo.InvariantCulture));
            _at += _failed ? 0 : 1;
            var operand = _failed ? Faulty() : Unary();
            _depth--;
            return new(SyntaxKind.Unary, symbol, start, operand.End, [operand]);
        }

        return Postfix(Primary());
    }

    private Syntax Postfix(Syntax target)
    {
        while (!_failed)
        {
            if (Is("?.")) _methods.Unsupported("?.", Current.Start, Current.End);
            if (Take(".") || Take("?."))
            {
                if (Current.Kind != TokenKind.Name) return Unexpected();
                var name = Current;
                _at++;
                target = Take("(")
                    ? _methods.Call(target, name, Arguments(), End)
                    : _methods.Member(target, name);
            }
            else if (Take("["))
            {
                var index = Expression();
                Require("]");
                target = new(SyntaxKind.Index, "", target.Start, End, [target, index]);
            }
            else
            {
                break;
            }

            if (target.Depth > ExpressionLimits.MaxDepth) Fail(DiagnosticCode.ExpressionTooDeep, ExpressionLimits.MaxDepth.ToString(CultureInfo.InvariantCulture));
        }

        return target;
    }

    private int End => _tokens[_at - 1].End;

    private ImmutableArray<Syntax> Arguments()
    {
        var arguments = ImmutableArray.CreateBuilder<Syntax>();
        if (Take(")")) return [];
        do arguments.Add(Argument());
        while (!_failed && Take(","));
        Require(")");
        return arguments.DrainToImmutable();
    }

    /// <summary>An expression, or <c>x =&gt; body</c>, kept as a map of one entry until the method turns it into a macro.</summary>
    private Syntax Argument()
    {
        var parenthesised = Is("(") && _tokens[_at + 1].Kind == TokenKind.Name && _at + 3 < _tokens.Count && _tokens[_at + 2].Is(")") && _tokens[_at + 3].Is("=>");
        if (!parenthesised && !(Current.Kind == TokenKind.Name && _tokens[_at + 1].Is("=>"))) return Expression();
        var name = _tokens[parenthesised ? _at + 1 : _at];
        _at += parenthesised ? 4 : 2;
        var body = Expression();
        return new(SyntaxKind.Map, name.Text, name.Start, body.End, [new(SyntaxKind.Name, name.Text, name.Start, name.End, []), body]);
    }

    private Syntax Primary()
    {
        var token = Current;
        switch (token.Kind)
        {
            case TokenKind.Int or TokenKind.Decimal:
                _at++;
                if (NumberLiteral.Read(token, negative: false) is { } number) return Syntax.Literal(number.Value, number.Type, token.Start, token.End);
                return Fail(DiagnosticCode.ExpressionBadNumber, token.Text);
            case TokenKind.String:
                _at++;
                return Syntax.Literal(CelValue.Of(token.Text), CelType.String, token.Start, token.End);
            case TokenKind.Name:
                _at++;
                return NameOrCall(token);
            case TokenKind.Symbol when token.Text == "(":
                _at++;
                var inner = Expression();
                Require(")");
                return inner;
            default:
                return Unexpected();
        }
    }

    private Syntax NameOrCall(Token token)
    {
        switch (token.Text.ToLowerInvariant())
        {
            case "true": return Syntax.Literal(CelValue.True, CelType.Bool, token.Start, token.End);
            case "false": return Syntax.Literal(CelValue.False, CelType.Bool, token.Start, token.End);
            case "null": return Syntax.Literal(CelValue.Null, CelType.Null, token.Start, token.End);
            case "new": return NewList(token);
            default: break;
        }

        if (Take("(")) return _methods.Call(null, token, Arguments(), End);
        return new(SyntaxKind.Name, token.Text, token.Start, token.End, []);
    }

    /// <summary><c>new[] { … }</c> and <c>new string[] { … }</c> are lists; every other new object is refused.</summary>
    private Syntax NewList(Token start)
    {
        var at = _at;
        if (Current.Kind == TokenKind.Name) _at++;
        if (!Take("[") || !Take("]") || !Take("{"))
        {
            _at = at;
            _methods.Unsupported("new", start.Start, start.End);
            _failed = true;
            return Faulty();
        }

        var items = ImmutableArray.CreateBuilder<Syntax>();
        if (!Is("}"))
        {
            do items.Add(Expression());
            while (!_failed && Take(","));
        }

        Require("}");
        return new(SyntaxKind.List, "", start.Start, End, items.DrainToImmutable());
    }

    private bool Is(string symbol) => Current.Is(symbol);

    private bool Take(string symbol)
    {
        if (_failed || !Is(symbol)) return false;
        _at++;
        return true;
    }

    private void Require(string symbol)
    {
        if (!_failed && !Take(symbol)) Unexpected();
    }

    private Syntax Unexpected() => Current.Kind == TokenKind.End
        ? Fail(DiagnosticCode.ExpressionUnexpectedEnd)
        : Fail(DiagnosticCode.ExpressionUnexpected, Current.Text);

    private Syntax Fail(DiagnosticCode code, params ReadOnlySpan<string> arguments)
    {
        if (!_failed) _faults.Add(code, Current.Start, Current.End, arguments);
        _failed = true;
        return Faulty();
    }

    private Syntax Faulty() => new(SyntaxKind.Faulty, "", Current.Start, Current.End, []);
}

using System.Collections.Immutable;
using Compliance.Diagnostics;

namespace Compliance.Rules.Expressions;

/// <summary>
/// Recursive descent over the published grammar. Depth is counted before every recursion and of every tree, so no
/// source, however nested, reaches the end of the stack.
/// </summary>
internal sealed class ExpressionParser
{
    private static readonly string[] Relations = ["==", "!=", "<", "<=", ">", ">=", "in"];

    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal)
    {
        "as", "break", "const", "continue", "else", "for", "function", "if", "import", "let", "loop", "package",
        "namespace", "return", "var", "void", "while",
    };

    private readonly List<Token> _tokens;
    private readonly FaultList _faults;
    private int _at;
    private int _depth;
    private bool _failed;

    private ExpressionParser(List<Token> tokens, FaultList faults)
    {
        _tokens = tokens;
        _faults = faults;
    }

    private Token Current => _tokens[_at];

    /// <summary>The tree of <paramref name="source"/>, or null where it has a fault, which is then in <paramref name="faults"/>.</summary>
    public static Syntax? Parse(string source, FaultList faults)
    {
        if (source.Length > ExpressionLimits.MaxLength)
        {
            faults.Add(DiagnosticCode.ExpressionTooLong, ExpressionLimits.MaxLength, ExpressionLimits.MaxLength, Limit(ExpressionLimits.MaxLength));
            return null;
        }

        var parser = new ExpressionParser(new Lexer(source, faults).Read(), faults);
        if (parser.Current.Kind == TokenKind.End)
        {
            if (faults.Count == 0) faults.Add(DiagnosticCode.ExpressionEmpty, 0, source.Length);
            return null;
        }

        var tree = parser.Expression();
        if (parser.Current.Kind != TokenKind.End) parser.Unexpected();
        return faults.Count == 0 ? tree : null;
    }

    private static string Limit(int value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private Syntax Expression()
    {
        if (_depth == ExpressionLimits.MaxNesting) return TooDeep(Current);
        _depth++;
        var condition = Or();
        if (Take("?") is { } question)
        {
            var whenTrue = Or();
            Expect(":");
            var whenFalse = Expression();
            condition = Node(SyntaxKind.Conditional, "?:", question, condition.Start, whenFalse.End, condition, whenTrue, whenFalse);
        }

        _depth--;
        return condition;
    }

    private Syntax Or()
    {
        var left = And();
        while (Take("||") is { } symbol) left = Binary(symbol, left, And());
        return left;
    }

    private Syntax And()
    {
        var left = Relation();
        while (Take("&&") is { } symbol) left = Binary(symbol, left, Relation());
        return left;
    }

    private Syntax Relation()
    {
        var left = Sum();
        while (Take(Relations) is { } symbol) left = Binary(symbol, left, Sum());
        return left;
    }

    private Syntax Sum()
    {
        var left = Product();
        while (Take("+", "-") is { } symbol) left = Binary(symbol, left, Product());
        return left;
    }

    private Syntax Product()
    {
        var left = Unary();
        while (Take("*", "/", "%") is { } symbol) left = Binary(symbol, left, Unary());
        return left;
    }

    private Syntax Unary()
    {
        if (!Current.Is("!") && !Current.Is("-")) return Members(Primary());
        var symbol = Current;
        var first = _at;
        while (Current.Is(symbol.Text)) _at++;
        var count = _at - first;

        // The last minus belongs to the number, or the smallest int could not be written.
        var isNegative = symbol.Is("-") && Current.Kind is TokenKind.Int or TokenKind.Decimal;
        if (isNegative) count--;
        if (count > ExpressionLimits.MaxNesting) return TooDeep(symbol);
        var operand = Members(isNegative ? Number(_tokens[_at - 1].Start, true) : Primary());
        for (var i = count - 1; i >= 0; i--)
            operand = Node(SyntaxKind.Unary, symbol.Text, _tokens[first + i], _tokens[first + i].Start, operand.End, operand);
        return operand;
    }

    private Syntax Members(Syntax target)
    {
        while (true)
        {
            if (Take(".") is not null)
            {
                var name = Current;
                if (name.Kind != TokenKind.Name) return Unexpected();
                _at++;
                if (Take("(") is null)
                {
                    target = Node(SyntaxKind.Member, name.Text, name, target.Start, name.End, target);
                    continue;
                }

                var arguments = Items(")");
                target = Node(SyntaxKind.MemberCall, name.Text, name, target.Start, _tokens[_at - 1].End, [target, .. arguments]);
            }
            else if (Take("[") is { } bracket)
            {
                var index = Expression();
                Expect("]");
                target = Node(SyntaxKind.Index, "[]", bracket, target.Start, _tokens[_at - 1].End, target, index);
            }
            else
            {
                return target;
            }
        }
    }

    private Syntax Primary()
    {
        var token = Current;
        switch (token.Kind)
        {
            case TokenKind.Int or TokenKind.Decimal:
                return Number(token.Start, false);
            case TokenKind.String:
                _at++;
                return Syntax.Literal(CelValue.Of(token.Text), CelType.String, token.Start, token.End);
            case TokenKind.Faulty:
                _at++;
                return new Syntax(SyntaxKind.Faulty, "", token.Start, token.End, []);
            case TokenKind.Name:
                return Name();
        }

        if (Take("(") is not null)
        {
            var inner = Expression();
            Expect(")");
            return inner;
        }

        if (Take("[") is not null)
        {
            var items = Items("]");
            return Node(SyntaxKind.List, "", token, token.Start, _tokens[_at - 1].End, [.. items]);
        }

        if (Take("{") is not null) return Map(token);
        return Unexpected();
    }

    private Syntax Name()
    {
        var name = Current;
        _at++;
        switch (name.Text)
        {
            case "true": return Syntax.Literal(CelValue.True, CelType.Bool, name.Start, name.End);
            case "false": return Syntax.Literal(CelValue.False, CelType.Bool, name.Start, name.End);
            case "null": return Syntax.Literal(CelValue.Null, CelType.Null, name.Start, name.End);
        }

        if (Reserved.Contains(name.Text)) return Stop(DiagnosticCode.ExpressionReservedWord, name, name.Text);
        if (Take("(") is null) return new Syntax(SyntaxKind.Name, name.Text, name.Start, name.End, []);
        var arguments = Items(")");
        return Node(SyntaxKind.Call, name.Text, name, name.Start, _tokens[_at - 1].End, [.. arguments]);
    }

    private Syntax Number(int start, bool negative)
    {
        var token = Current;
        _at++;
        var literal = NumberLiteral.Read(token, negative);
        if (literal is { } found) return Syntax.Literal(found.Value, found.Type, start, token.End);
        _faults.Add(DiagnosticCode.ExpressionBadNumber, start, token.End, token.Text);
        return new Syntax(SyntaxKind.Faulty, "", start, token.End, []);
    }

    private Syntax Map(Token open)
    {
        var children = new List<Syntax>();
        while (Take("}") is null)
        {
            children.Add(Expression());
            Expect(":");
            children.Add(Expression());
            if (Take(",") is not null && !_failed) continue;
            Expect("}");
            break;
        }

        return Node(SyntaxKind.Map, "", open, open.Start, _tokens[_at - 1].End, [.. children]);
    }

    private List<Syntax> Items(string close)
    {
        var items = new List<Syntax>();
        if (Take(close) is not null) return items;
        while (true)
        {
            items.Add(Expression());
            if (Take(close) is not null) return items;
            if (Take(",") is null)
            {
                Unexpected();
                return items;
            }

            if (close == "]" && Take(close) is not null) return items;
        }
    }

    private Syntax Binary(Token symbol, Syntax left, Syntax right) =>
        Node(SyntaxKind.Binary, symbol.Text, symbol, left.Start, right.End, left, right);

    private Syntax Node(SyntaxKind kind, string text, Token focus, int start, int end, params ImmutableArray<Syntax> children)
    {
        var node = new Syntax(kind, text, start, end, children) { Focus = focus.Start };
        return node.Depth > ExpressionLimits.MaxDepth ? TooDeep(focus) : node;
    }

    private Token? Take(params ReadOnlySpan<string> symbols)
    {
        foreach (var symbol in symbols)
            if (Current.Is(symbol)) return _tokens[_at++];
        return null;
    }

    private void Expect(string symbol)
    {
        if (Take(symbol) is null) Unexpected();
    }

    private Syntax TooDeep(Token at) =>
        Stop(DiagnosticCode.ExpressionTooDeep, at, Limit(ExpressionLimits.MaxNesting));

    // What is behind a faulty token is not worth a second report.
    private Syntax Unexpected() => Current.Kind switch
    {
        TokenKind.Faulty => Stop(null, Current),
        TokenKind.End => Stop(DiagnosticCode.ExpressionUnexpectedEnd, Current),
        TokenKind.String => Stop(DiagnosticCode.ExpressionUnexpected, Current, "'" + Current.Text + "'"),
        _ => Stop(DiagnosticCode.ExpressionUnexpected, Current, Current.Text),
    };

    // Moving to the end stops every loop, so one syntax fault is reported and the parser unwinds by itself.
    private Syntax Stop(DiagnosticCode? code, Token at, params ReadOnlySpan<string> arguments)
    {
        if (!_failed && code is { } known) _faults.Add(known, at.Start, at.End, arguments);
        _failed = true;
        _at = _tokens.Count - 1;
        return new Syntax(SyntaxKind.Faulty, "", at.Start, at.End, []);
    }
}

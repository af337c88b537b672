using System.Collections.Immutable;
using Compliance.Diagnostics;

namespace Compliance.Rules.Expressions;

/// <summary>
/// Checks a syntax tree against a scope and compiles it to closures in the same walk. Names resolve to what the scope
/// declares and to nothing else; every fault is reported, and a faulty part fits everywhere so that it is reported once.
/// </summary>
internal sealed class ExpressionBinder
{
    private readonly BindingContext _context;
    private readonly OperatorBinder _operators;
    private readonly FunctionBinder _functions;
    private readonly MacroBinder _macros;

    public ExpressionBinder(BindingContext context)
    {
        _context = context;
        _operators = new OperatorBinder(context);
        _functions = new FunctionBinder(context);
        _macros = new MacroBinder(context, Bind);
    }

    public Bound Bind(Syntax node) => node.Kind switch
    {
        SyntaxKind.Literal => Bound.Of(node.Value, node.Type!),
        SyntaxKind.Name => Name(node),
        SyntaxKind.Member => Member(node),
        SyntaxKind.Index => Index(node),
        SyntaxKind.Call => Call(node),
        SyntaxKind.MemberCall => MemberCall(node),
        SyntaxKind.List => List(node),
        SyntaxKind.Map => Map(node),
        SyntaxKind.Unary => _operators.Unary(node, Bind(node.Children[0])),
        SyntaxKind.Binary => _operators.Binary(node, Bind(node.Children[0]), Bind(node.Children[1])),
        SyntaxKind.Conditional => _operators.Conditional(node, Bind(node.Children[0]), Bind(node.Children[1]), Bind(node.Children[2])),
        _ => Bound.Faulty,
    };

    private Bound Name(Syntax node)
    {
        var (slot, type, isFromFacts) = _context.FindLocal(node.Text);
        if (slot >= 0) return new Bound(type, frame => frame.Locals[slot], 1) { Path = isFromFacts ? node.Text : null };
        var scope = _context.Scope;
        if (node.Text == "it" && scope.It is { } it)
            return new Bound(CelType.Of(it), static frame => CelValue.OfFact(frame.It), 1) { Path = "it" };
        if (scope.Roots.TryGetValue(node.Text, out var root))
        {
            var getter = root.Getter;
            return new Bound(root.Type, frame => getter(frame.Source, frame.Source), 1) { Path = node.Text };
        }

        if (node.Text == "params") return _context.Report(DiagnosticCode.ExpressionParametersAlone, node);
        if (FunctionBinder.UnsupportedNames.Contains(node.Text))
            return _context.Report(DiagnosticCode.ExpressionUnsupported, node, node.Text);
        var known = scope.Roots.Keys.Order(StringComparer.Ordinal).Concat(_context.LocalNames).Append("params");
        if (scope.It is not null) known = known.Append("it");
        return _context.ReportFocus(DiagnosticCode.ExpressionUnknownName, node, NearestName.Of(node.Text, known), node.Text);
    }

    private Bound Member(Syntax node)
    {
        if (node.Children[0] is { Kind: SyntaxKind.Name, Text: "params" } && _context.FindLocal("params").Slot < 0)
            return Parameter(node);
        return Member(node, Bind(node.Children[0]));
    }

    private Bound Member(Syntax node, Bound target)
    {
        if (target.Type.IsNothing) return Bound.Faulty;
        if (target.Type is { Kind: CelKind.Map, Key: { } key } && CelType.Join(key, CelType.String) is not null)
            return _operators.Index(node, target, Bound.Of(CelValue.Of(node.Text), CelType.String));
        if (target.Type.Object is not { } type)
            return _context.ReportFocus(DiagnosticCode.ExpressionNoMembers, node, null, node.Text, target.Type.ToString());
        if (type.Find(node.Text) is not { } member)
        {
            var nearest = NearestName.Of(node.Text, type.MemberNames);
            return _context.ReportFocus(DiagnosticCode.ExpressionUnknownMember, node, nearest, node.Text, type.Name);
        }

        var path = target.Path is { } parent ? $"{parent}.{member.Name}" : member.Name;
        var isIt = node.Children[0] is { Kind: SyntaxKind.Name, Text: "it" } && _context.FindLocal("it").Slot < 0;
        return new Bound(
            target.Type.IsNullable ? member.Type.OrNull() : member.Type,
            isIt ? OfIt(member.Getter) : OfNode(node.Children[0], target.Code, member.Getter),
            target.Cost + 1) { Path = path };
    }

    private static Evaluator OfIt(MemberGetter getter) => frame => getter(frame.It!, frame.Source);

    private Evaluator OfNode(Syntax parent, Evaluator target, MemberGetter getter)
    {
        var slot = parent.Kind == SyntaxKind.Name ? _context.FindLocal(parent.Text).Slot : -1;
        return slot < 0 ? OfTarget(target, getter) : frame =>
        {
            ref readonly var local = ref frame.Locals[slot];
            return local.Kind == CelKind.Object ? getter(local.Fact, frame.Source) : local;
        };
    }

    // A member of nothing is nothing: it.heading.text is null where there is no heading.
    private static Evaluator OfTarget(Evaluator target, MemberGetter getter) => frame =>
    {
        var value = target(frame);
        return value.Kind == CelKind.Object ? getter(value.Fact, frame.Source) : value;
    };

    private Bound Parameter(Syntax node)
    {
        if (_context.Scope.Parameters.TryGetValue(node.Text, out var parameter)) return Bound.Of(parameter.Value, parameter.Type);
        var nearest = NearestName.Of(node.Text, _context.Scope.Parameters.Keys);
        return _context.ReportFocus(DiagnosticCode.ExpressionUnknownParameter, node, nearest, node.Text);
    }

    private Bound Index(Syntax node) => _operators.Index(node, Bind(node.Children[0]), Bind(node.Children[1]));

    private Bound Call(Syntax node)
    {
        if (node.Text == "has") return Has(node);
        var arguments = BindAll(node.Children);
        return _functions.Call(node, arguments, node.Children);
    }

    private Bound MemberCall(Syntax node)
    {
        if (MacroBinder.IsMacro(node)) return _macros.Bind(node, Bind(node.Children[0]));
        var arguments = BindAll(node.Children);
        return _functions.MemberCall(node, arguments, node.Children);
    }

    private Bound Has(Syntax node)
    {
        if (node.Children is not [{ Kind: SyntaxKind.Member } member])
            return _context.Report(DiagnosticCode.ExpressionHasArgument, node);
        if (member.Children[0] is { Kind: SyntaxKind.Name, Text: "params" } && _context.FindLocal("params").Slot < 0)
            return Bound.Of(CelValue.Of(_context.Scope.Parameters.ContainsKey(member.Text)), CelType.Bool);
        var target = Bind(member.Children[0]);
        if (target.Type is { Kind: CelKind.Map, Key: { } keyType } && CelType.Join(keyType, CelType.String) is not null)
        {
            var (map, key) = (target.Code, CelValue.Of(member.Text));
            return new Bound(CelType.Bool, frame =>
            {
                var value = map(frame);
                return value.Kind == CelKind.Map ? CelValue.Of(value.Map.TryGet(key, out _)) : value;
            }, target.Cost + 2);
        }

        var bound = Member(member, target);
        if (bound.Type.IsNothing) return bound;
        var code = bound.Code;
        return new Bound(CelType.Bool, frame =>
        {
            var value = code(frame);
            return value.IsValue ? CelValue.Of(!value.IsNull) : value;
        }, bound.Cost + 1);
    }

    private Bound[] BindAll(ImmutableArray<Syntax> nodes)
    {
        var bound = new Bound[nodes.Length];
        for (var i = 0; i < nodes.Length; i++) bound[i] = Bind(nodes[i]);
        return bound;
    }

    private Bound List(Syntax node)
    {
        var items = BindAll(node.Children);
        if (JoinAll(node, items, 0, 1) is not { } element) return Bound.Faulty;
        var type = CelType.ListOf(element);
        var codes = Array.ConvertAll(items, item => item.Code);
        var list = new Bound(type, frame => Build(codes, frame), 1 + items.Sum(item => item.Cost)) { Size = items.Length };
        return _context.Fold(list, node, items);
    }

    private static CelValue Build(Evaluator[] codes, EvaluationFrame frame)
    {
        var values = new CelValue[codes.Length];
        for (var i = 0; i < codes.Length; i++)
        {
            values[i] = codes[i](frame);
            if (!values[i].IsValue) return values[i];
        }

        return CelValue.Of(new ValueList(values));
    }

    private Bound Map(Syntax node)
    {
        var items = BindAll(node.Children);
        if (JoinAll(node, items, 0, 2) is not { } key || JoinAll(node, items, 1, 2) is not { } value) return Bound.Faulty;
        if (key.IsNullable || key.Kind is not (CelKind.Bool or CelKind.Int or CelKind.String or CelKind.Unknown))
            return _context.Report(DiagnosticCode.ExpressionWrongType, node.Children[0], "bool, int, string", key.ToString());
        var codes = Array.ConvertAll(items, item => item.Code);
        var duplicate = CelValue.Error(BindingContext.FaultAt(node, EvaluationFaultCode.DuplicateKey));
        var map = new Bound(CelType.MapOf(key, value), frame => BuildMap(codes, frame, duplicate), 1 + items.Sum(item => item.Cost))
        {
            Size = items.Length / 2,
        };
        return _context.Fold(map, node, items);
    }

    private static CelValue BuildMap(Evaluator[] codes, EvaluationFrame frame, CelValue duplicate)
    {
        var built = Build(codes, frame);
        if (!built.IsValue) return built;
        var entries = new KeyValuePair<CelValue, CelValue>[codes.Length / 2];
        for (var i = 0; i < entries.Length; i++) entries[i] = new(built.List[2 * i], built.List[2 * i + 1]);
        return CelMap.TryCreate(entries, out var map) ? CelValue.Of(map) : duplicate;
    }

    /// <summary>The common type of every <paramref name="step"/>-th item; null, reported, where there is none.</summary>
    private CelType? JoinAll(Syntax node, Bound[] items, int first, int step)
    {
        var common = CelType.Nothing;
        for (var i = first; i < items.Length; i += step)
        {
            if (CelType.Join(common, items[i].Type) is not { } joined)
            {
                _context.Report(DiagnosticCode.ExpressionMixedTypes, node.Children[i], common.ToString(), items[i].Type.ToString());
                return null;
            }

            common = joined;
        }

        return common;
    }
}

using System.Collections.Immutable;
using System.Globalization;
using Compliance.Diagnostics;
using Compliance.Rules.Expressions;
using Compliance.Rules.Loading;

namespace Compliance.Rules.Interchange;

/// <summary>Reads a workflow's expressions: parses, puts our names in, and reports faults where their author sees them.</summary>
internal sealed class WorkflowScope(ImmutableDictionary<string, string> inputs, RuleSetFaults faults)
{
    /// <summary>Parameters of one list; they are read again for every rule.</summary>
    private const int MostParameters = 200;

    private readonly HashSet<(string File, int Offset, DiagnosticCode Code)> _told = [];

    /// <summary>Parameters of the rule at hand whose expression has a fault.</summary>
    private readonly List<(string Name, JsonCursor Expression, ImmutableArray<ExpressionFault> Faults)> _broken = [];

    public RuleSetFaults Faults => faults;

    public WorkflowNames Names() => new(inputs);

    /// <summary>The expression in our words; null with a fault.</summary>
    public Syntax? Read(JsonCursor cursor, ImmutableDictionary<string, Syntax> parameters, WorkflowNames names)
    {
        var tree = Read(cursor, parameters, names, out var list);
        foreach (var fault in list) Tell(cursor, fault.Offset, fault);
        return tree;
    }

    /// <summary>Says what is wrong with the parameters read since the last call: a fault where the rule used one, else a notice that it was left out.</summary>
    public void TellBroken(WorkflowNames names)
    {
        foreach (var (name, expression, list) in _broken)
        {
            foreach (var fault in list)
            {
                if (names.Used.Contains(name)) Tell(expression, fault.Offset, fault);
                else WorkflowObject.LeaveOut(expression, fault.Arguments.IsEmpty ? name : name + ": " + fault.Arguments[0], faults);
            }
        }

        _broken.Clear();
    }

    private static Syntax? Read(
        JsonCursor cursor, ImmutableDictionary<string, Syntax> parameters, WorkflowNames names, out ImmutableArray<ExpressionFault> faults)
    {
        var list = new FaultList();
        var tree = LambdaParser.Parse(cursor.Value.Text, list);
        var resolved = tree is null ? null : names.Resolve(tree, parameters, list);
        faults = list.ToImmutable();
        return faults.IsEmpty ? resolved : null;
    }

    /// <summary>The parameters with those of <paramref name="items"/> added; each may use the ones before it. One with a fault spoils the rules that use it.</summary>
    public ImmutableDictionary<string, Syntax> Add(
        ImmutableArray<JsonCursor> items, ImmutableDictionary<string, Syntax> parameters, WorkflowNames names, out bool complete)
    {
        complete = items.Length <= MostParameters;
        if (!complete)
        {
            faults.At(items[MostParameters], DiagnosticCode.ValueOutOfRange, items.Length.ToString(CultureInfo.InvariantCulture), "0", "200");
            return parameters;
        }

        foreach (var item in items)
        {
            var entry = new WorkflowObject(item, faults);
            var name = entry.Text("Name");
            var expression = entry.Text("Expression");
            entry.Finish();
            if (name is not { } known || expression is not { } text)
            {
                faults.At(item, DiagnosticCode.PropertyMissing, name is null ? "Name" : "Expression");
                complete = false;
            }
            else
            {
                var tree = Read(text, parameters, names, out var list);
                if (!list.IsEmpty) _broken.Add((known.Value.Text, text, list));
                parameters = parameters.SetItem(known.Value.Text, tree ?? new Syntax(SyntaxKind.Faulty, "", 0, 0, []));
            }
        }

        return parameters;
    }

    /// <summary>True where the checker accepts <paramref name="source"/>; its faults are told at the expression they came from.</summary>
    public bool Check(string source, ExpressionScope scope, CelType? expected, JsonCursor cursor)
    {
        var compilation = ExpressionCompiler.Compile(source, scope, expected);
        foreach (var fault in compilation.Faults)
        {
            var word = fault.Arguments.IsEmpty ? "" : fault.Arguments[0];
            var at = word.Length == 0 ? -1 : cursor.Value.Text.IndexOf(word, StringComparison.OrdinalIgnoreCase);
            Tell(cursor, Math.Max(at, 0), fault);
        }

        return compilation.Program is not null;
    }

    /// <summary>A shared parameter is read for many rules; its fault is told once.</summary>
    private void Tell(JsonCursor cursor, int offset, ExpressionFault fault)
    {
        var place = cursor.File.OffsetInString(cursor.Value, offset);
        if (!_told.Add((cursor.File.Name, place, fault.Code))) return;
        faults.Add(cursor.File, place, cursor.Pointer, fault.Suggestion, fault.Code, [.. fault.Arguments]);
    }
}

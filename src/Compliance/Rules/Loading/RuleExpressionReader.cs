using System.Collections.Immutable;
using Compliance.Diagnostics;
using Compliance.Rules.Expressions;
using Compliance.Rules.Facts;

namespace Compliance.Rules.Loading;

/// <summary>
/// Compiles one rule's expressions against the fact table. Its collection comes first: it decides what <c>it</c> is in
/// the others.
/// </summary>
internal sealed class RuleExpressionReader(ImmutableSortedDictionary<string, RuleParameter> parameters, RuleSetFaults faults)
{
    private ExpressionScope? _scope;

    /// <summary>
    /// The collection a rule selects, the report itself where it names none; its facts become <c>it</c>. Null, and a
    /// fault, where there is no such collection: the rule's other expressions are then left alone, since every use of
    /// <c>it</c> would look like a fault of its own.
    /// </summary>
    public FactCollection? Select(JsonCursor? cursor)
    {
        var collection = cursor is { } named ? FactTable.Find(named.Value.Text) : FactTable.ReportItself;
        _scope = collection is null ? null : FactTable.Scope(collection, Values());
        if (collection is null) faults.Misspelt(cursor!.Value, DiagnosticCode.CollectionUnknown, cursor.Value.Value.Text, FactTable.SelectableNames);
        return collection;
    }

    /// <summary>An expression that is true or false.</summary>
    public RuleExpression? Condition(JsonCursor cursor) => Compile(cursor, CelType.Bool);

    /// <summary>An expression that gives a text.</summary>
    public RuleExpression? Text(JsonCursor cursor) => Compile(cursor, CelType.String);

    /// <summary>An expression of any kind.</summary>
    public RuleExpression? Value(JsonCursor cursor) => Compile(cursor, null);

    /// <summary>A message whose placeholders are compiled; null, and faults, where a brace or an expression is wrong.</summary>
    public MessageTemplate? Message(PlacedText text)
    {
        var chinese = MessageReader.Read(text.Chinese, Placeholder, faults);
        var english = MessageReader.Read(text.English, Placeholder, faults);
        if (chinese is not { } zh || english is not { } en) return null;
        MessageReader.ReportDifference(text, zh, en, faults);
        return new(text.Text, zh, en);
    }

    private ImmutableSortedDictionary<string, ParameterValue> Values() => parameters.ToImmutableSortedDictionary(
        static parameter => parameter.Key, static parameter => ParameterReader.ValueOf(parameter.Value), StringComparer.Ordinal);

    private RuleExpression? Placeholder(JsonCursor cursor, string source, int start)
    {
        if (Compile(cursor, source, start, null) is not { } placeholder) return null;
        if (IsText(placeholder.Program.Type)) return placeholder;
        faults.Add(
            cursor.File, cursor.File.OffsetInString(cursor.Value, start), cursor.Pointer, null,
            DiagnosticCode.PlaceholderNotText, source, placeholder.Program.Type.ToString());
        return null;
    }

    /// <summary>True for what a message can show: a fact or a map would read as an ellipsis.</summary>
    private static bool IsText(CelType type) => type.Kind switch
    {
        CelKind.Object or CelKind.Map or CelKind.Null => false,
        CelKind.List => type.Element is not { } element || IsText(element),
        _ => true,
    };

    private RuleExpression? Compile(JsonCursor cursor, CelType? expected) => Compile(cursor, cursor.Value.Text, 0, expected);

    /// <summary>Compiles <paramref name="source"/>, which stands <paramref name="start"/> characters into the cursor's string.</summary>
    private RuleExpression? Compile(JsonCursor cursor, string source, int start, CelType? expected)
    {
        if (_scope is null) return null;
        var compilation = ExpressionCompiler.Compile(source, _scope, expected);
        foreach (var fault in compilation.Faults)
        {
            faults.Add(
                cursor.File,
                cursor.File.OffsetInString(cursor.Value, start + fault.Offset),
                cursor.Pointer,
                fault.Suggestion,
                fault.Code,
                [.. fault.Arguments]);
        }

        return compilation.Program is { } program ? new(program) : null;
    }
}

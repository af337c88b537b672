using System.Collections.Immutable;
using Compliance.Diagnostics;
using Compliance.Rules.Loading;

namespace Compliance.Rules.Interchange;

/// <summary>An object of a workflow file. RulesEngine reads names without regard to case, and so does this.</summary>
internal sealed class WorkflowObject(JsonCursor cursor, RuleSetFaults faults)
{
    private readonly HashSet<string> _known = new(StringComparer.OrdinalIgnoreCase);

    public JsonCursor Cursor => cursor;

    /// <summary>The first of the names that is there and not null.</summary>
    public JsonCursor? Any(params ReadOnlySpan<string> names)
    {
        JsonCursor? found = null;
        foreach (var name in names)
        {
            _known.Add(name);
            foreach (var member in cursor.Value.Members)
            {
                if (found is null && member.Value.Kind != JsonKind.Null && string.Equals(member.Name, name, StringComparison.OrdinalIgnoreCase))
                    found = cursor.Member(member);
            }
        }

        return found;
    }

    /// <summary>A string, or null; anything else is a fault.</summary>
    public JsonCursor? Text(params ReadOnlySpan<string> names) => OfKind(Any(names), JsonKind.String, "string");

    /// <summary>The items of a list, none where there is no list.</summary>
    public ImmutableArray<JsonCursor> Items(params ReadOnlySpan<string> names)
    {
        if (OfKind(Any(names), JsonKind.Array, "array") is not { } list) return [];
        return [.. Enumerable.Range(0, list.Value.Items.Length).Select(list.Item)];
    }

    /// <summary>Says of each other member that it was left out.</summary>
    public void Finish()
    {
        foreach (var member in cursor.Value.Members)
        {
            if (!_known.Contains(member.Name) && member.Value.Kind != JsonKind.Null) LeaveOut(cursor.Member(member), member.Name);
        }
    }

    /// <summary>Says that something was left out, which costs no rule.</summary>
    public void LeaveOut(JsonCursor place, string what) => LeaveOut(place, what, faults);

    /// <summary>Says that something was left out, which costs no rule.</summary>
    public static void LeaveOut(JsonCursor place, string what, RuleSetFaults faults)
    {
        var position = place.File.Text.Lines.PositionOf(place.Value.Span.Start);
        faults.Add(new Diagnostic(DiagnosticCode.WorkflowLeftOut, DiagnosticSeverity.Notice, place.File.Name, position.Line, position.Column, [what])
        {
            Pointer = place.Pointer,
        });
    }

    private JsonCursor? OfKind(JsonCursor? member, JsonKind kind, string name)
    {
        if (member is not { } found || found.Value.Kind == kind) return member;
        faults.At(found, DiagnosticCode.ValueWrongType, name);
        return null;
    }
}

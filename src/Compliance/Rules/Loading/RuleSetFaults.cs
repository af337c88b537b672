using System.Collections.Immutable;
using Compliance.Diagnostics;
using Compliance.Rules.Expressions;

namespace Compliance.Rules.Loading;

/// <summary>Collects every fault of a rule set while loading goes on.</summary>
internal sealed class RuleSetFaults
{
    private readonly List<Diagnostic> _diagnostics = [];

    /// <summary>True where the rule set cannot be used.</summary>
    public bool Any => _diagnostics.Exists(static d => d.Severity == DiagnosticSeverity.Error);

    /// <summary>A fault at a value.</summary>
    public void At(JsonCursor cursor, DiagnosticCode code, params ReadOnlySpan<string> arguments) =>
        Add(cursor.File, cursor.Value.Span.Start, cursor.Pointer, null, code, arguments);

    /// <summary>A fault at a value that is close to a known name.</summary>
    public void Misspelt(JsonCursor cursor, DiagnosticCode code, string written, IEnumerable<string> known) =>
        Add(cursor.File, cursor.Value.Span.Start, cursor.Pointer, NearestName.Of(written, known), code, [written]);

    /// <summary>A fault at an offset of a file.</summary>
    public void Add(
        JsonFile file, int offset, string? pointer, string? suggestion, DiagnosticCode code, params ReadOnlySpan<string> arguments)
    {
        var position = file.Text.Lines.PositionOf(offset);
        _diagnostics.Add(new(code, DiagnosticSeverity.Error, file.Name, position.Line, position.Column, [.. arguments])
        {
            Pointer = pointer is { Length: > 0 } ? pointer : null,
            Suggestion = suggestion,
        });
    }

    /// <summary>A fault of a whole file.</summary>
    public void InFile(string name, DiagnosticCode code, params ReadOnlySpan<string> arguments) =>
        _diagnostics.Add(new(code, DiagnosticSeverity.Error, name, null, null, [.. arguments]));

    /// <summary>A fault that another part of the loader has already described.</summary>
    public void Add(Diagnostic diagnostic) => _diagnostics.Add(diagnostic);

    /// <summary>All faults, file by file in the order the files were first met, each file's by place.</summary>
    public ImmutableArray<Diagnostic> Ordered()
    {
        var files = _diagnostics.Select(static d => d.Source).Distinct(StringComparer.Ordinal).ToList();
        return
        [
            .. _diagnostics
                .OrderBy(d => files.IndexOf(d.Source))
                .ThenBy(static d => d.Line ?? 0)
                .ThenBy(static d => d.Column ?? 0)
                .ThenBy(static d => d.Code),
        ];
    }
}

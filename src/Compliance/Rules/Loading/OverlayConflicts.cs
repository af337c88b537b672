using Compliance.Diagnostics;

namespace Compliance.Rules.Loading;

/// <summary>
/// Finds what two overlays set differently although neither extends the other: which one wins would hang on their order.
/// An overlay that extends both and sets the value itself has decided.
/// </summary>
internal sealed class OverlayConflicts(RuleSetFaults faults)
{
    private readonly Dictionary<string, List<Setting>> _settings = new(StringComparer.Ordinal);

    /// <summary>Notes that a layer sets something to a value.</summary>
    /// <param name="what">What it sets, such as <c>overrides.NUM-07.severity</c>.</param>
    /// <param name="layer">The layer.</param>
    /// <param name="value">The value as text.</param>
    /// <param name="file">The file that sets it.</param>
    /// <param name="offset">Where in that file.</param>
    public void Note(string what, RuleSetLayer layer, string value, JsonFile file, int offset)
    {
        if (!_settings.TryGetValue(what, out var settings)) _settings[what] = settings = [];
        settings.Add(new(layer, value, file, offset));
    }

    /// <summary>Notes that a layer sets something to the value at <paramref name="cursor"/>.</summary>
    public void Note(string what, RuleSetLayer layer, JsonCursor cursor) =>
        Note(what, layer, cursor.File.Text.ToString(cursor.Value.Span), cursor.File, cursor.Value.Span.Start);

    /// <summary>Reports each conflict at the later of the two settings.</summary>
    public void Report()
    {
        foreach (var (what, settings) in _settings)
        {
            for (var later = 1; later < settings.Count; later++)
            {
                var other = settings.Take(later).FirstOrDefault(earlier => Differ(earlier, settings[later]));
                if (other is null || settings.Skip(later + 1).Any(third => Extends(third, other) && Extends(third, settings[later]))) continue;
                var (layer, _, file, offset) = settings[later];
                faults.Add(file, offset, what, null, DiagnosticCode.OverlayConflict, what, other.Layer.Id, layer.Id);
                break;
            }
        }
    }

    private static bool Differ(Setting a, Setting b) => a.Value != b.Value && !Extends(a, b) && !Extends(b, a);

    private static bool Extends(Setting setting, Setting basis) => setting.Layer == basis.Layer || setting.Layer.Ancestors.Contains(basis.Layer.EntryName);

    private sealed record Setting(RuleSetLayer Layer, string Value, JsonFile File, int Offset);
}

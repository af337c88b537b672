using Compliance.Lexicons;
using Compliance.Text;

namespace Compliance.Claims;

/// <summary>Finds the hits of one lexicon that touch a place.</summary>
internal readonly ref struct PhraseLookup(ReadOnlySpan<PhraseHit> hits)
{
    // No phrase of a lexicon that is looked up this way is longer; gaps of patterns included.
    private const int Reach = 40;

    private readonly ReadOnlySpan<PhraseHit> _hits = hits;

    /// <summary>The longest hit that starts at <paramref name="offset"/> and has the field's value, or none.</summary>
    public bool TryStartingAt(int offset, string field, string value, out PhraseHit found)
    {
        for (var i = LowerBound(offset); i < _hits.Length && _hits[i].Span.Start == offset; i++)
        {
            if (!Has(_hits[i], field, value)) continue;
            found = _hits[i];
            return true;
        }

        found = default;
        return false;
    }

    /// <summary>The longest hit that ends at <paramref name="offset"/> and has the field's value, or none.</summary>
    public bool TryEndingAt(int offset, string field, string value, out PhraseHit found)
    {
        for (var i = LowerBound(offset - Reach); i < _hits.Length && _hits[i].Span.Start < offset; i++)
        {
            if (_hits[i].Span.End != offset || !Has(_hits[i], field, value)) continue;
            found = _hits[i];
            return true;
        }

        found = default;
        return false;
    }

    /// <summary>The longest hit that ends at <paramref name="offset"/>, or none.</summary>
    public bool TryEndingAt(int offset, out PhraseHit found)
    {
        for (var i = LowerBound(offset - Reach); i < _hits.Length && _hits[i].Span.Start < offset; i++)
        {
            if (_hits[i].Span.End != offset) continue;
            found = _hits[i];
            return true;
        }

        found = default;
        return false;
    }

    /// <summary>True where some hit covers the character at <paramref name="offset"/>.</summary>
    public bool Covers(int offset)
    {
        for (var i = LowerBound(offset - Reach); i < _hits.Length && _hits[i].Span.Start <= offset; i++)
        {
            if (_hits[i].Span.End > offset) return true;
        }

        return false;
    }

    /// <summary>The last hit that lies wholly inside <paramref name="span"/>, or none.</summary>
    public bool TryLastIn(TextSpan span, out PhraseHit found)
    {
        for (var i = LowerBound(span.End) - 1; i >= 0 && _hits[i].Span.Start >= span.Start; i--)
        {
            if (_hits[i].Span.End > span.End) continue;
            found = _hits[i];
            return true;
        }

        found = default;
        return false;
    }

    /// <summary>First value of a field of the hit's entry, or null.</summary>
    public static string? FieldOf(in PhraseHit hit, string field) =>
        hit.Entry.Fields.TryGetValue(field, out var values) && values.Length > 0 ? values[0] : null;

    private static bool Has(in PhraseHit hit, string field, string value) =>
        hit.Entry.Fields.TryGetValue(field, out var values) && values.Contains(value);

    private int LowerBound(int start)
    {
        var low = 0;
        var high = _hits.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_hits[middle].Span.Start < start) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}

using System.Collections.Immutable;
using Compliance.Structure;
using Compliance.Text;

namespace Compliance.Claims;

/// <summary>
/// Reads chains 一是…二是… over paragraphs. A new 一是 opens a chain of its own: nested where the chain around it goes on
/// afterwards, else a restart. A heading ends the chains that stand at its level or deeper.
/// </summary>
internal sealed class EnumerationReader
{
    // Chains nest two or three deep; the bound keeps the search for an open chain constant.
    public const int MaxOpen = 8;

    private readonly List<EnumerationChain> _chains = [];
    private readonly List<EnumerationChain> _open = [];
    private readonly string _folded;
    private int _headingLevel;

    private EnumerationReader(string folded) => _folded = folded;

    /// <summary>All chains of the body, as <see cref="Read(Report, CancellationToken)"/> says.</summary>
    public static ImmutableArray<Enumeration> Read(ClaimContext context) => Read(context.Report, context.Cancellation);

    /// <summary>All chains of the body in order of their first markers. <see cref="Enumeration.Announced"/> is left null.</summary>
    public static ImmutableArray<Enumeration> Read(Report report, CancellationToken cancellation)
    {
        var reader = new EnumerationReader(report.Document.Source.Folded);
        reader.Collect(report, cancellation);
        return reader.Build(report);
    }

    private void Collect(Report report, CancellationToken cancellation)
    {
        var headings = report.Headings;
        var heading = 0;
        foreach (var paragraph in report.Paragraphs)
        {
            cancellation.ThrowIfCancellationRequested();
            var lineStart = paragraph.Start;
            var position = paragraph.Start;
            while (EnumerationMarkerScanner.TryFind(_folded, lineStart, position, paragraph.End, out var marker, out position))
            {
                for (; heading < headings.Length && headings[heading].MarkerSpan.Start <= marker.Span.Start; heading++)
                    Enter(headings[heading].Level);
                var after = heading > 0 ? headings[heading - 1].MarkerSpan.End : 0;
                var opens = marker.OpensParagraph || (after > lineStart && _folded.AsSpan(after, Math.Max(0, marker.Span.Start - after)).IsWhiteSpace());
                Take(marker with { OpensParagraph = opens });
            }
        }
    }

    private void Enter(int level)
    {
        _headingLevel = level;
        _open.RemoveAll(chain => chain.HeadingLevel >= level);
    }

    private void Take(EnumerationMarker marker)
    {
        if (marker.Ordinal == 1)
        {
            Open(marker);
            return;
        }

        if (Continued(marker) is { } chain)
        {
            _open.RemoveRange(_open.IndexOf(chain) + 1, _open.Count - _open.IndexOf(chain) - 1);
            chain.Add(marker);
        }
        else if (marker.Delimited)
        {
            Open(marker);
        }
    }

    private void Open(EnumerationMarker marker)
    {
        // 统一是-like words slip through inside a clause: there only a chain that waits for nothing better may open.
        if (!marker.Delimited && _open.Exists(open => open.Last.Ordinal == 1)) return;
        if (_open.Count > 0) FinishBySentence(_open[^1], marker);
        if (_open.Count == MaxOpen) _open.RemoveAt(0);
        var chain = new EnumerationChain(marker, _headingLevel, _open.Count > 0 ? _open[^1] : null);
        _open.Add(chain);
        _chains.Add(chain);
    }

    // 一是…；二是…。下一步，一是…: the full stop ended the first chain, for its own items are parted by semicolons.
    private void FinishBySentence(EnumerationChain chain, EnumerationMarker next)
    {
        if (chain.Markers.Count < 2 || chain.Last.AfterFullStop) return;
        var between = _folded.AsSpan(chain.Last.Span.End, next.Span.Start - chain.Last.Span.End);
        chain.IsFinished |= between.ContainsAny('。', '\n', '\r');
    }

    /// <summary>
    /// The open chain that waits for this marker: the innermost, unless an outer one waits for the same number and its
    /// markers stand like this one (at paragraph starts, after full stops) while the inner's do not. Without one that
    /// waits, the innermost that a skipped or repeated number can belong to.
    /// </summary>
    private EnumerationChain? Continued(EnumerationMarker marker)
    {
        EnumerationChain? best = null;
        for (var i = _open.Count - 1; i >= 0; i--)
        {
            var chain = _open[i];
            if (chain.IsFinished || chain.First.Form != marker.Form || chain.Last.Ordinal + 1 != marker.Ordinal) continue;
            if (best is null)
            {
                best = chain;
                continue;
            }

            var better = Likeness(chain, marker) > Likeness(best, marker);
            var equal = Likeness(chain, marker) == Likeness(best, marker);
            best.Ambiguous |= equal;
            chain.Ambiguous |= equal;
            if (better) best = chain;
        }

        return best ?? (marker.Delimited ? Skipped(marker) : null);
    }

    private EnumerationChain? Skipped(EnumerationMarker marker)
    {
        for (var i = _open.Count - 1; i >= 0; i--)
        {
            var gap = marker.Ordinal - _open[i].Last.Ordinal;
            if (!_open[i].IsFinished && _open[i].First.Form == marker.Form && gap is 0 or 2) return _open[i];
        }

        return null;
    }

    private static int Likeness(EnumerationChain chain, EnumerationMarker marker)
    {
        var pattern = chain.Markers.Count > 1 ? chain.Last : chain.First;
        var likeness = pattern.OpensParagraph == marker.OpensParagraph ? 2 : 0;
        if (chain.Markers.Count > 1 && pattern.AfterFullStop == marker.AfterFullStop) likeness++;
        return likeness;
    }

    private ImmutableArray<Enumeration> Build(Report report)
    {
        var enumerations = ImmutableArray.CreateBuilder<Enumeration>(_chains.Count);
        for (var i = 0; i < _chains.Count; i++)
            if (_chains[i].IsChain) enumerations.Add(Build(report, i));
        return enumerations.DrainToImmutable();
    }

    private Enumeration Build(Report report, int index)
    {
        var chain = _chains[index];
        var source = report.Document.Source;
        var end = EndOfChain(report, index);
        var items = ImmutableArray.CreateBuilder<EnumerationItem>(chain.Markers.Count);
        for (var i = 0; i < chain.Markers.Count; i++)
        {
            var marker = chain.Markers[i];
            var stop = i + 1 < chain.Markers.Count ? chain.Markers[i + 1].Span.Start : end;
            items.Add(new EnumerationItem(
                marker.Ordinal, source.ToString(marker.Span), marker.Span, TextSpan.FromBounds(marker.Span.Start, stop)));
        }

        return new Enumeration(TextSpan.FromBounds(chain.First.Span.Start, end), items.MoveToImmutable(), null, chain.Depth)
        {
            IsAmbiguous = chain.Ambiguous,
        };
    }

    /// <summary>The last item ends with its paragraph, or before the sentence that leads to the next chain of the same paragraph.</summary>
    private int EndOfChain(Report report, int index)
    {
        var chain = _chains[index];
        var last = chain.Last.Span;
        var end = ParagraphEnd(report.Paragraphs, last.Start);
        for (var next = index + 1; next < _chains.Count; next++)
        {
            var other = _chains[next];
            if (other.First.Span.Start < last.Start || !other.IsChain) continue;
            if (other.First.Span.Start < end)
            {
                var folded = report.Document.Source.Folded;
                var stop = folded.AsSpan(last.End, other.First.Span.Start - last.End).LastIndexOfAny('。', '!', '?');
                return stop < 0 ? other.First.Span.Start : last.End + stop + 1;
            }

            break;
        }

        return end;
    }

    private static int ParagraphEnd(ImmutableArray<TextSpan> paragraphs, int offset)
    {
        int low = 0, high = paragraphs.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (paragraphs[middle].Start <= offset) low = middle;
            else high = middle - 1;
        }

        return paragraphs[low].End;
    }
}

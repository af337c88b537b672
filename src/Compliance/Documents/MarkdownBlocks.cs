using System.Collections.Immutable;
using Compliance.Text;
using Markdig.Syntax;

namespace Compliance.Documents;

/// <summary>Gathers the blocks of a parsed Markdown document, line by line, as spans of the source.</summary>
internal sealed class MarkdownBlocks(SourceText source)
{
    private readonly List<Block> _blocks = [];

    public void AddAll(MarkdownDocument document)
    {
        // An explicit stack: nesting is bounded, but recursion would still depend on it.
        var pending = new Stack<(Markdig.Syntax.Block Block, int Marker)>();
        Push(pending, document);
        while (pending.TryPop(out var next))
        {
            if (next.Block is ContainerBlock container) Push(pending, container, next.Marker);
            else if (next.Block is LeafBlock leaf) Add(leaf, next.Marker);
        }
    }

    /// <summary>The blocks in reading order, disjoint.</summary>
    public ImmutableArray<Block> ToOrdered()
    {
        _blocks.Sort(static (a, b) => a.Span.CompareTo(b.Span));
        var ordered = ImmutableArray.CreateBuilder<Block>(_blocks.Count);
        var end = 0;
        foreach (var block in _blocks)
        {
            if (block.Span.Start < end) continue;
            ordered.Add(block);
            end = block.Span.End;
        }

        return ordered.DrainToImmutable();
    }

    // The first leaf of an ordered item takes the item's number into its span: marker is where that stands, or -1.
    private static void Push(Stack<(Markdig.Syntax.Block, int)> pending, ContainerBlock container, int marker = -1)
    {
        for (var i = container.Count - 1; i >= 0; i--)
        {
            var child = container[i];
            var start = child is ListItemBlock { Parent: ListBlock { IsOrdered: true } } ? child.Span.Start : i == 0 ? marker : -1;
            pending.Push((child, start));
        }
    }

    private void Add(LeafBlock leaf, int marker)
    {
        if (leaf is HtmlBlock or LinkReferenceDefinition or ThematicBreakBlock || leaf.Lines.Lines is null) return;
        var isFirst = true;
        for (var i = 0; i < leaf.Lines.Count; i++)
        {
            var slice = leaf.Lines.Lines[i].Slice;
            if (!ReferenceEquals(slice.Text, source.Text) || slice.IsEmpty) continue;
            var start = isFirst && IsOnLineOf(marker, slice.Start) ? marker : slice.Start;
            isFirst = false;
            var span = PlainTextReader.Trim(source.Text, start, slice.End + 1);
            AddLine(leaf, WithoutEmphasis(span));
        }
    }

    private bool IsOnLineOf(int marker, int start) =>
        marker >= 0 && marker <= start && !source.Text.AsSpan(marker..start).ContainsAny('\r', '\n');

    private void AddLine(LeafBlock leaf, TextSpan span)
    {
        if (span.IsEmpty || IsRule(source.Slice(span))) return;
        if (leaf is HeadingBlock heading)
        {
            _blocks.Add(new Block(BlockKind.Heading, span, heading.Level));
            return;
        }

        var folded = source.FoldedSlice(span);
        if (TableRow.IsRow(folded))
        {
            if (!TableRow.IsRuler(folded)) _blocks.Add(new Block(BlockKind.TableRow, span));
            return;
        }

        var inItem = leaf.Parent is ListItemBlock;
        _blocks.Add(new Block(inItem ? BlockKind.ListItem : BlockKind.Paragraph, span));
    }

    // A rule straight under a paragraph is part of it for Markdig, which takes it for an underline.
    private static bool IsRule(ReadOnlySpan<char> line) => line.Length > 2 && (line[0] is '-' or '=') && !line.ContainsAnyExcept(line[0]);

    // **whole line** becomes its text, **（一）opening words。**text loses the marks in front; marks inside a line stay, since the
    // span must be one piece.
    private TextSpan WithoutEmphasis(TextSpan span)
    {
        var text = source.Slice(span);
        var marks = 0;
        while (marks < 3 && 2 * (marks + 1) < text.Length && text[marks] is '*' or '_' && text[marks] == text[0] && text[^(marks + 1)] == text[0]) marks++;
        if (marks == 0 || text[marks..^marks].Contains(text[0])) return WithoutOpening(span);
        return PlainTextReader.Trim(source.Text, span.Start + marks, span.End - marks);
    }

    private TextSpan WithoutOpening(TextSpan span)
    {
        var text = source.Slice(span);
        var marks = text.StartsWith("**") || text.StartsWith("__") ? 2 : 0;
        return marks > 0 && text.Length > 2 * marks && text[marks..].Contains(text[..marks], StringComparison.Ordinal)
            ? PlainTextReader.Trim(source.Text, span.Start + marks, span.End)
            : span;
    }
}

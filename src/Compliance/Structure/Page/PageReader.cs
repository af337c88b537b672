using Compliance.Documents;
using Compliance.Lexicons;
using Compliance.Structure.Front;
using Compliance.Structure.Numbering;
using Compliance.Text;

namespace Compliance.Structure.Page;

/// <summary>
/// Finds where the page ends and the report begins, at both ends. Chrome is looked for from the outside in and never past the
/// first paragraph that can only be the report's own.
/// </summary>
internal sealed class PageReader(ReportDocument document, ReportKind kind, PhraseIndex phrases)
{
    private const int MaxHead = 200;
    private const int MaxFoot = 60;
    private const int MaxShort = 80;
    private const int MaxValue = 60;
    private readonly SourceText _source = document.Source;
    private readonly PageLineClassifier _classifier = new(document.Source.Folded, phrases, kind.Chrome);
    private readonly List<TextSpan> _paragraphs = new(document.Blocks.Length + 2);
    private readonly List<PageRole> _roles = new(document.Blocks.Length + 2);
    private readonly List<BlockKind> _kinds = new(document.Blocks.Length + 2);
    private readonly List<MetadataField> _fields = [];

    /// <summary>Reads the page.</summary>
    public PageReading Read()
    {
        Split();
        var head = ReadHead();
        var foot = ReadFoot(head);
        for (var i = 0; i < head; i++) ReadFields(i);
        for (var i = foot; i < _paragraphs.Count; i++) ReadFields(i);
        for (var i = head; i < foot; i++) _roles[i] = _roles[i] == PageRole.Symbols ? PageRole.Symbols : PageRole.Text;
        return new PageReading(_paragraphs, _roles, head, foot, _fields);
    }

    private void Split()
    {
        foreach (var block in document.Blocks)
        {
            if (block.Span.IsEmpty) continue;
            _paragraphs.Add(block.Span);
            _kinds.Add(block.Kind);
            _roles.Add(PageRole.Text);
        }

        if (_paragraphs.Count == 0) return;
        var cutter = new PageLineCutter(_source.Folded, phrases, kind.Chrome, kind.Titles);
        if (cutter.CutStart(_paragraphs[0]) is { } start) Cut(0, start, PageRole.Field, PageRole.Text);
        if (cutter.CutEnd(_paragraphs[^1]) is { } end) Cut(_paragraphs.Count - 1, end, PageRole.Text, PageRole.Footer);
    }

    private void Cut(int index, int at, PageRole first, PageRole second)
    {
        var whole = _paragraphs[index];
        var start = at;
        while (start < whole.End && char.IsWhiteSpace(_source.Text[start])) start++;
        while (at > whole.Start && char.IsWhiteSpace(_source.Text[at - 1])) at--;
        if (at == whole.Start || start == whole.End) return;
        _paragraphs[index] = TextSpan.FromBounds(whole.Start, at);
        _roles[index] = first;
        _paragraphs.Insert(index + 1, TextSpan.FromBounds(start, whole.End));
        _kinds.Insert(index + 1, BlockKind.Paragraph);
        _roles.Insert(index + 1, second);
    }

    private int ReadHead()
    {
        var head = 0;
        var limit = Math.Min(_paragraphs.Count, MaxHead);
        for (var i = 0; i < limit; i++)
        {
            if (_roles[i] == PageRole.Text) _roles[i] = _classifier.Classify(_paragraphs[i], _kinds[i]);
            if (_roles[i] == PageRole.Text && i > 0 && _roles[i - 1] == PageRole.Label && IsValue(i)) _roles[i] = PageRole.Value;
            if (_roles[i] != PageRole.Text) head = i + 1;
            else if (IsContent(_paragraphs[i])) break;
        }

        return head;
    }

    private int ReadFoot(int head)
    {
        var foot = _paragraphs.Count;
        for (var i = _paragraphs.Count - 1; i >= Math.Max(head, _paragraphs.Count - MaxFoot); i--)
        {
            if (_roles[i] is PageRole.Text or PageRole.Symbols) _roles[i] = _classifier.Classify(_paragraphs[i], _kinds[i]);
            if (_roles[i] == PageRole.Text)
            {
                if (IsContent(_paragraphs[i]) || IsDate(_paragraphs[i])) break;
            }
            else foot = i;
        }

        for (var i = foot; i < _paragraphs.Count; i++)
            if (_roles[i] == PageRole.Text)
                _roles[i] = _roles[i - 1] == PageRole.Label && IsValue(i) ? PageRole.Value : PageRole.Menu;
        return foot;
    }

    private void ReadFields(int index)
    {
        var span = _paragraphs[index];
        switch (_roles[index])
        {
            case PageRole.Field:
            case PageRole.Footer:
                FieldLine.Read(_source, span, phrases.In(kind.Chrome, span), _fields);
                break;
            case PageRole.FieldRow:
                FieldTable.Read(_source, span, phrases.In(kind.Chrome, span), _fields);
                break;
            case PageRole.Label:
                FieldLine.Read(_source, span, phrases.In(kind.Chrome, span), _fields);
                if (index + 1 < _paragraphs.Count && _roles[index + 1] == PageRole.Value && _fields.Count > 0)
                    _fields[^1] = _fields[^1] with { Value = _source.ToString(_paragraphs[index + 1]), Span = _paragraphs[index + 1] };
                break;
            default:
                break;
        }
    }

    // A label's value may stand on the next line; a line that may be the title is none.
    private bool IsValue(int index)
    {
        var span = _paragraphs[index];
        if (span.Length > MaxValue || IsContent(span)) return false;
        foreach (var hit in phrases.In(kind.Titles, span))
            if (hit.Entry.Has("role", "type") || hit.Entry.Has("role", "about"))
                return false;
        return index + 1 >= _paragraphs.Count || !StartsAbout(_paragraphs[index + 1]);
    }

    private bool StartsAbout(TextSpan span)
    {
        foreach (var hit in phrases.StartingAt(kind.Titles, span.Start))
            if (hit.Entry.Has("role", "about"))
                return true;
        return false;
    }

    // A heading, a sentence, or a long line can only be the report's own.
    private bool IsContent(TextSpan span) =>
        span.Length > MaxShort ||
        _source.Folded[span.End - 1] is '。' ||
        MarkerReader.TryRead(_source.Folded, span.Start, span.End, out _);

    private bool IsDate(TextSpan span) => DateText.IsWhole(_source.FoldedSlice(span), out _, out _);
}

using System.Collections.Immutable;
using Compliance.Documents;
using Compliance.Lexicons;
using Compliance.Text;

namespace Compliance.Structure.Front;

/// <summary>Reads who issued the report: from the title, else the signature, else the page's fields.</summary>
internal sealed class IssuerReader(SourceText source, ReportKind kind, PhraseIndex phrases)
{
    private readonly IssuerNameReader _names = new(source, kind, phrases);

    /// <summary>The issuer, or null where nothing names one.</summary>
    public Issuer? Read(ReportTitle? title, Signature? signature, ImmutableArray<MetadataField> fields)
    {
        if (title is not null && FromTitle(title) is { } named) return named;
        if (signature?.Issuer is { } signed && _names.Read(signed) is { } signer) return signer;
        foreach (var field in fields)
            if (field.Span is { } value && IsPublisher(field) && _names.Read(value) is { } publisher)
                return publisher;
        return null;
    }

    /// <summary>The first field that says who published the report and is not left empty; null where there is none.</summary>
    public MetadataField? Publisher(ImmutableArray<MetadataField> fields)
    {
        foreach (var field in fields)
            if (field.Value.Length > 0 && IsPublisher(field)) return field;
        return null;
    }

    private Issuer? FromTitle(ReportTitle title)
    {
        var start = AfterYear(title.Span);
        var end = NameEnd(TextSpan.FromBounds(start, title.Span.End), out var about);
        if (end == start && about is { } word)
        {
            start = word.End;
            end = NameEnd(TextSpan.FromBounds(start, title.Span.End), out _);
        }

        return end <= start ? null : _names.Read(Trim(start, end));
    }

    // 2025年某某县…: the year may stand before the name.
    private int AfterYear(TextSpan title)
    {
        if (!YearText.TryRead(source.Folded, title.Start, title.End, out _, out var end)) return title.Start;
        if (end < title.End && source.Folded[end] == '度') end++;
        while (end < title.End && char.IsWhiteSpace(source.Folded[end])) end++;
        return end;
    }

    // The issuer's name ends where the title starts to speak of a year or a matter.
    private int NameEnd(TextSpan span, out TextSpan? about)
    {
        var end = span.End;
        about = null;
        foreach (var hit in phrases.In(kind.Titles, span))
        {
            if (hit.Entry.Has("role", "about") && hit.Span.Start == span.Start) about = hit.Span;
            if (hit.Span.Start >= end || !(hit.Entry.Has("role", "about") || hit.Entry.Has("role", "stop"))) continue;
            end = hit.Span.Start;
            break;
        }

        if (YearText.Find(source.Folded, span) is { } year && year.Span.Start < end) end = year.Span.Start;
        return end;
    }

    private TextSpan Trim(int start, int end)
    {
        while (start < end && char.IsWhiteSpace(source.Text[start])) start++;
        while (end > start && (char.IsWhiteSpace(source.Text[end - 1]) || source.Folded[end - 1] is '(' or ':' or '、')) end--;
        return TextSpan.FromBounds(start, end);
    }

    private bool IsPublisher(MetadataField field)
    {
        if (field.Span is not { } value) return false;
        var from = Math.Max(0, value.Start - 60);
        foreach (var hit in phrases.In(kind.Chrome, TextSpan.FromBounds(from, value.Start)))
            if (hit.Entry.Has("meaning", "publisher") && source.Slice(hit.Span).SequenceEqual(field.Name))
                return true;
        return false;
    }
}

using System.Text;
using Compliance.Lexicons;
using Compliance.Text;

namespace Compliance.Structure.Front;

/// <summary>Reads an organisation's name, or the names of several, and says what kind they are by how they begin and end.</summary>
internal sealed class IssuerNameReader(SourceText source, ReportKind kind, PhraseIndex phrases)
{
    private const int MaxName = 80;

    /// <summary>The issuer whose name <paramref name="span"/> is; null where it names none.</summary>
    public Issuer? Read(TextSpan span)
    {
        if (span.IsEmpty || span.Length > MaxName) return null;
        var whole = Classify(span);
        var parts = Split(span);
        if (parts.Count < 2) return whole is { } single ? new Issuer(Compact(span), single.Kind, single.Level, span) : null;
        var names = new StringBuilder();
        var kinds = new List<(IssuerKind Kind, GovernmentLevel Level)>();
        foreach (var part in parts)
        {
            if (Classify(part) is not { } one) return whole is { } joined ? new Issuer(Compact(span), joined.Kind, joined.Level, span) : null;
            kinds.Add(one);
            names.Append(names.Length > 0 ? "、" : string.Empty).Append(Compact(part));
        }

        var party = kinds.Exists(one => one.Kind is IssuerKind.Party or IssuerKind.Joint);
        var government = kinds.FindIndex(one => one.Kind is IssuerKind.Government or IssuerKind.Township or IssuerKind.Joint);
        var (joint, level) = party && government >= 0 ? (IssuerKind.Joint, kinds[government].Level) : kinds[^1];
        return new Issuer(names.ToString(), joint, level, span);
    }

    private (IssuerKind Kind, GovernmentLevel Level)? Classify(TextSpan name)
    {
        LexiconEntry? ending = null;
        LexiconEntry? beginning = null;
        foreach (var hit in phrases.In(kind.Issuers, name))
        {
            if (hit.Entry.Has("at", "start"))
            {
                if (hit.Span.Start == name.Start) beginning ??= hit.Entry;
            }
            else if (hit.Span.End == name.End && (hit.Span.Start > name.Start || hit.Entry.Has("at", "whole")) && ending is null) ending = hit.Entry;
        }

        if (ending is null) return null;
        var issuerKind = KindOf(beginning) ?? KindOf(ending) ?? IssuerKind.Unknown;
        if (KindOf(ending) == IssuerKind.Joint) issuerKind = IssuerKind.Joint;
        return (issuerKind, issuerKind is IssuerKind.Party or IssuerKind.Department ? GovernmentLevel.Unknown : LevelOf(ending));
    }

    // Names stand beside each other with a space, a line break or 、 between them.
    private List<TextSpan> Split(TextSpan span)
    {
        var parts = new List<TextSpan>();
        var start = span.Start;
        for (var i = span.Start; i <= span.End; i++)
        {
            if (i < span.End && !char.IsWhiteSpace(source.Text[i]) && source.Text[i] != '、') continue;
            if (i - start > 1) parts.Add(TextSpan.FromBounds(start, i));
            else if (i > start) return [span];
            start = i + 1;
        }

        return parts;
    }

    private string Compact(TextSpan span)
    {
        var text = new StringBuilder(span.Length);
        foreach (var c in source.Slice(span))
            if (!char.IsWhiteSpace(c))
                text.Append(c);
        return text.ToString();
    }

    private static IssuerKind? KindOf(LexiconEntry? entry) => entry?.First("kind") switch
    {
        "government" => IssuerKind.Government,
        "department" => IssuerKind.Department,
        "township" => IssuerKind.Township,
        "party" => IssuerKind.Party,
        "joint" => IssuerKind.Joint,
        "unknown" => IssuerKind.Unknown,
        _ => null,
    };

    private static GovernmentLevel LevelOf(LexiconEntry entry) => entry.First("level") switch
    {
        "province" => GovernmentLevel.Province,
        "city" => GovernmentLevel.City,
        "county" => GovernmentLevel.County,
        "township" => GovernmentLevel.Township,
        _ => GovernmentLevel.Unknown,
    };
}

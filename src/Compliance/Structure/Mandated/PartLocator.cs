using System.Collections.Immutable;
using Compliance.Lexicons;
using Compliance.Text;

namespace Compliance.Structure.Mandated;

/// <summary>
/// Finds each declared part: by a heading that names it, else by sentences that speak for it. A part whose evidence depends on
/// where another part stands is looked for after that one.
/// </summary>
internal sealed class PartLocator
{
    private readonly SourceText _source;
    private readonly ReportKind _kind;
    private readonly List<HeadingSite> _sites;
    private readonly EvidenceReader _evidence;
    private readonly PartExtent _extent;
    private readonly PartRegions _regions;
    private readonly TextSpan _title;
    private readonly Part?[] _parts;
    private readonly bool[] _visiting;

    public PartLocator(SourceText source, ReportKind kind, PhraseIndex phrases, PartContext context)
    {
        _source = source;
        _kind = kind;
        var naming = new HeadingNaming(source, kind, phrases, context.ReportYear);
        _sites = new SiteReader(source, naming).Read(context.Headings, context.Text, context.End);
        _evidence = new EvidenceReader(source, phrases, naming, context.Text, _sites, context.Lead);
        _extent = new PartExtent(source, _sites, context.End);
        _regions = new PartRegions(kind.Parts.Length);
        _title = context.TitlePlace;
        _parts = new Part?[kind.Parts.Length];
        _visiting = new bool[kind.Parts.Length];
    }

    /// <summary>One entry for each declared part, in order.</summary>
    public ImmutableArray<Part> Locate()
    {
        for (var part = 0; part < _parts.Length; part++)
            foreach (var site in _sites)
                if (part < HeadingNaming.MaxParts && site.IsNamed(part))
                    _regions.Add(part, site.Section);
        for (var part = 0; part < _parts.Length; part++) Resolve(part);
        return [.. _parts.Select(static part => part!)];
    }

    private void Resolve(int part)
    {
        if (_parts[part] is not null || _visiting[part]) return;
        _visiting[part] = true;
        var definition = _kind.Parts[part];
        foreach (var other in definition.ExcludeWithin) ResolveById(other);
        if (definition.Within is { } within) ResolveById(within);
        _parts[part] = definition.NeedsText ? LocateText(part, definition) : LocatePlain(part, definition);
    }

    private void ResolveById(string id)
    {
        if (IndexOf(id) is var index and >= 0) Resolve(index);
    }

    private Part LocatePlain(int part, PartDefinition definition)
    {
        HeadingSite? lower = null;
        foreach (var site in _sites)
        {
            if (!site.IsNamed(part)) continue;
            if (site.Level == 1) return Found(definition, PartStatus.Present, site, []);
            if (lower is null && !IsExcluded(definition, site.Span, part)) lower = site;
        }

        if (lower is { } heading) return Found(definition, PartStatus.Embedded, heading, []);
        if (definition.Evidence is not { } lexicon) return Missing(part, definition, []);
        var hits = _evidence.Read(lexicon, words => !IsExcluded(definition, words, part) && IsWithin(definition, words));
        if (hits.Count == 0) return Missing(part, definition, _evidence.Read(lexicon, static _ => true));
        foreach (var hit in hits) _regions.Add(part, _extent.Of(hit));
        return new Part
        {
            Id = definition.Id,
            Status = PartStatus.Embedded,
            Span = TextSpan.FromBounds(hits[0].Sentence.Start, Math.Max(hits[^1].Sentence.End, _extent.Of(hits[0]).End)),
            Evidence = [.. hits.Select(static hit => hit.Sentence)],
            AbsencePlace = _title,
        };
    }

    // A heading alone is no proof: the text under it, or in the part it belongs to, must bear it out.
    private Part LocateText(int part, PartDefinition definition)
    {
        var within = definition.Within is { } id ? IndexOf(id) : -1;
        foreach (var site in _sites)
            if (site.IsNamed(part) && !(within >= 0 && site.IsNamed(within)) && _extent.HoldsText(site))
                return Found(definition, PartStatus.Present, site, []);
        var hits = definition.Evidence is { } lexicon
            ? _evidence.Read(lexicon, words => IsWithin(definition, words) && !IsExcluded(definition, words, part))
            : [];
        hits.RemoveAll(hit => hit.Announces && !_extent.HoldsTextAfter(hit));
        if (hits.Count == 0) return Missing(part, definition, definition.Evidence is { } sought ? _evidence.Read(sought, static _ => true) : []);
        var sentences = hits.Select(static hit => hit.Sentence).ToImmutableArray();
        foreach (var site in _sites)
            if (site.IsNamed(part) && site.Section.Contains(hits[0].Words))
                return Found(definition, PartStatus.Present, site, sentences);
        return new Part
        {
            Id = definition.Id,
            Status = hits.Exists(static hit => hit.Announces) ? PartStatus.Present : PartStatus.Embedded,
            Span = TextSpan.FromBounds(sentences[0].Start, sentences[^1].End),
            Evidence = sentences,
            AbsencePlace = Place(definition),
        };
    }

    private Part Found(PartDefinition definition, PartStatus status, HeadingSite site, ImmutableArray<TextSpan> evidence) => new()
    {
        Id = definition.Id,
        Status = status,
        Span = _extent.Trim(site.Section),
        Heading = site.Heading,
        Evidence = evidence.IsEmpty && site.Heading is null ? [site.Span] : evidence,
        AbsencePlace = site.Span,
    };

    private Part Missing(int part, PartDefinition definition, List<EvidenceHit> rejected) => new()
    {
        Id = definition.Id,
        Status = PartStatus.Missing,
        Candidates = PartCandidates.Collect(part, definition, _sites, rejected, words => IsExcluded(definition, words, part)),
        AbsencePlace = Place(definition),
    };

    private TextSpan Place(PartDefinition definition)
    {
        if (definition.Within is not { } id || IndexOf(id) is not (var index and >= 0) || _parts[index] is not { } within) return _title;
        return within.Heading?.Span ?? (within.Evidence.IsDefaultOrEmpty ? within.Span ?? _title : within.Evidence[0]);
    }

    private bool IsWithin(PartDefinition definition, TextSpan words) =>
        definition.Within is not { } id || (IndexOf(id) is var index and >= 0 && _regions.Covers(index, words));

    private bool IsExcluded(PartDefinition definition, TextSpan words, int part)
    {
        foreach (var id in definition.ExcludeWithin)
            if (IndexOf(id) is var index and >= 0 && index != part && _regions.Covers(index, words))
                return true;
        return false;
    }

    private int IndexOf(string id)
    {
        for (var i = 0; i < _kind.Parts.Length; i++)
            if (_kind.Parts[i].Id == id)
                return i;
        return -1;
    }
}

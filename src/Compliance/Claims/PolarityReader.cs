using Compliance.Lexicons;
using Compliance.Structure;
using Compliance.Text;

namespace Compliance.Claims;

/// <summary>Tells results from targets, earlier figures and standing facts: by the part or section a number stands in and by the words before it.</summary>
internal sealed class PolarityReader
{
    private readonly ClaimContext _context;
    private readonly List<TextSpan> _targets = [];

    /// <summary>Finds the stretches of the report that only speak of what is aimed at.</summary>
    public PolarityReader(ClaimContext context)
    {
        _context = context;
        foreach (var entry in context.Lexicons.Of(LexiconNames.Polarity)?.Entries ?? [])
        {
            if (entry.Fields.TryGetValue("parts", out var parts)) AddParts(parts);
        }

        AddSections(context.Report.Outline);
    }

    /// <summary>What a number at <paramref name="start"/> is said to be; words count from <paramref name="from"/> on.</summary>
    public Polarity Of(int from, int start, Approximation before, int? year)
    {
        foreach (var target in _targets)
        {
            if (target.Contains(start)) return Polarity.Target;
        }

        var words = new PhraseLookup(_context.Phrases.Of(LexiconNames.Polarity));
        if (words.TryLastIn(TextSpan.FromBounds(from, start), out var hit) && PhraseLookup.FieldOf(hit, "scope") is null)
        {
            switch (PhraseLookup.FieldOf(hit, "polarity"))
            {
                case "target": return Polarity.Target;
                case "prior": return Polarity.Prior;
                case "standing": return Polarity.Standing;
            }
        }

        return (year, _context.Report.ReportYear) switch
        {
            ({ } stated, { } reported) when stated < reported.Value => Polarity.Prior,
            ({ } stated, { } reported) when stated > reported.Value => Polarity.Target,
            _ => Polarity.Result,
        };
    }

    private void AddParts(IEnumerable<string> ids)
    {
        foreach (var part in _context.Report.Parts)
        {
            if (!ids.Contains(part.Id)) continue;
            if (part.Heading is not null && part.Span is { } span) _targets.Add(span);
            else _targets.AddRange(part.Evidence);
        }
    }

    private void AddSections(IEnumerable<Section> sections)
    {
        foreach (var section in sections)
        {
            var hits = _context.Phrases.In(LexiconNames.Polarity, section.Heading.Span);
            var isTarget = false;
            foreach (var hit in hits)
            {
                isTarget |= PhraseLookup.FieldOf(hit, "scope") == "heading" && hit.Span.End == section.Heading.WordsSpan.End;
            }

            if (isTarget) _targets.Add(section.Span);
            else AddSections(section.Children);
        }
    }
}

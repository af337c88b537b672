using Compliance.Lexicons;
using Compliance.Structure;
using Compliance.Text;

namespace Compliance.Claims;

/// <summary>Tells results from targets, earlier figures and standing facts: by the part or section a number stands in and by the words before it.</summary>
internal sealed class PolarityReader
{
    private readonly ClaimContext _context;
    private readonly List<TextSpan> _targets = [];
    private readonly int[] _targetStarts;

    /// <summary>Finds the stretches of the report that only speak of what is aimed at.</summary>
    public PolarityReader(ClaimContext context)
    {
        _context = context;
        foreach (var entry in context.Lexicons.Of(LexiconNames.Polarity)?.Entries ?? [])
        {
            if (entry.Fields.TryGetValue("parts", out var parts)) AddParts(parts);
        }

        AddSections(context.Report.Outline);
        _targets.Sort();
        _targetStarts = new int[_targets.Count];
        for (var i = 0; i < _targetStarts.Length; i++) _targetStarts[i] = _targets[i].Start;
    }

    /// <summary>What a number at <paramref name="start"/> is said to be; words count from <paramref name="from"/> on.</summary>
    public Polarity Of(int from, int start, Approximation before, int? year)
    {
        if (IsInTarget(start)) return Polarity.Target;
        var words = new PhraseLookup(_context.Phrases.Of(LexiconNames.Polarity));
        if (words.TryLastIn(TextSpan.FromBounds(from, start), out var hit))
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

    // Sections and evidence sentences may nest; the nearest few that start before decide.
    private bool IsInTarget(int start)
    {
        var index = Array.BinarySearch(_targetStarts, start);
        if (index < 0) index = ~index - 1;
        for (var steps = 0; index >= 0 && steps < 4; index--, steps++)
        {
            if (_targets[index].Contains(start)) return true;
        }

        return false;
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
            var words = section.Heading.WordsSpan;
            var isTarget = false;
            foreach (var hit in _context.Phrases.In(LexiconNames.TargetHeadings, words)) isTarget |= hit.Span.End == words.End;

            if (isTarget) _targets.Add(section.Span);
            else AddSections(section.Children);
        }
    }
}

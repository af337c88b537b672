using System.Collections.Immutable;
using Compliance.Structure;

namespace Compliance.Rules.Facts;

/// <summary>What a heading's list looks like as a whole: how many there are, and how most of them end.</summary>
/// <param name="Count">Headings in the list, the heading itself included.</param>
/// <param name="UsualPunctuation">The final punctuation that most headings on lines of their own have; null for none, or where none prevails.</param>
/// <param name="HasUsual">True where more than half of at least three agree.</param>
internal sealed record SiblingHeadings(int Count, string? UsualPunctuation, bool HasUsual)
{
    private const int LeastForUsual = 3;

    public static readonly SiblingHeadings Alone = new(1, null, false);

    /// <summary>The list of every heading.</summary>
    public static Dictionary<Heading, SiblingHeadings> Of(Report report)
    {
        var lists = new Dictionary<Heading, SiblingHeadings>(ReferenceEqualityComparer.Instance);
        var pending = new Stack<ImmutableArray<Section>>();
        pending.Push(report.Outline);
        while (pending.TryPop(out var sections))
        {
            if (sections.IsEmpty) continue;
            var list = Of(sections);
            foreach (var section in sections)
            {
                lists[section.Heading] = list;
                pending.Push(section.Children);
            }
        }

        return lists;
    }

    private static SiblingHeadings Of(ImmutableArray<Section> sections)
    {
        var own = 0;
        var bare = 0;
        string? mark = null;
        var marked = 0;
        foreach (var section in sections)
        {
            var heading = section.Heading;
            if (heading.RunIn) continue;
            own++;
            if (heading.FinalPunctuation is null) bare++;
            else if (mark is null || string.Equals(mark, heading.FinalPunctuation, StringComparison.Ordinal))
            {
                mark = heading.FinalPunctuation;
                marked++;
            }
        }

        var hasUsual = own >= LeastForUsual && Math.Max(bare, marked) * 2 > own;
        return new(sections.Length, hasUsual && marked > bare ? mark : null, hasUsual);
    }
}

using Compliance.Lexicons;
using Compliance.Structure.Front;
using Compliance.Text;

namespace Compliance.Structure.Mandated;

/// <summary>
/// Says which parts a heading's words name. A weak entry (主要工作) counts only where nothing stronger names another part; an entry
/// of next year's counts only beside a year after the one reported on.
/// </summary>
internal sealed class HeadingNaming(SourceText source, ReportKind kind, PhraseIndex phrases, int? reportYear)
{
    /// <summary>Parts beyond this many are not told apart in headings: one bit each.</summary>
    public const int MaxParts = 64;

    /// <summary>The parts named by <paramref name="words"/>, a bit for each.</summary>
    public ulong Names(TextSpan words)
    {
        var strong = 0UL;
        var weak = 0UL;
        for (var part = 0; part < Math.Min(kind.Parts.Length, MaxParts); part++)
        {
            foreach (var hit in phrases.In(kind.Parts[part].Headings, words))
            {
                if (hit.Entry.Has("year", "next") && !SpeaksOfNextYear(words)) continue;
                if (hit.Entry.Has("strength", "weak")) weak |= 1UL << part;
                else strong |= 1UL << part;
            }
        }

        return strong != 0 ? strong : weak;
    }

    /// <summary>True where a year after the one reported on stands in <paramref name="span"/>.</summary>
    public bool SpeaksOfNextYear(TextSpan span) =>
        reportYear is { } year && YearText.Find(source.Folded, span) is { } found && found.Value > year;
}

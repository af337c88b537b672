using Compliance.Lexicons;
using Compliance.Text;

namespace Compliance.Structure.Mandated;

/// <summary>Finds the sentences that speak for a part: outside headings, lead, titles in 《》, and where its entries ask to stand.</summary>
internal sealed class EvidenceReader(SourceText source, PhraseIndex phrases, HeadingNaming naming, List<TextSpan> paragraphs, List<HeadingSite> sites, TextSpan? lead)
{
    /// <summary>More sentences than this prove nothing more.</summary>
    private const int MaxSentences = 24;

    /// <summary>The evidence of lexicon <paramref name="lexicon"/> that <paramref name="counts"/>, in reading order, one entry for each sentence.</summary>
    public List<EvidenceHit> Read(string lexicon, Func<TextSpan, bool> counts)
    {
        var found = new List<EvidenceHit>();
        var paragraph = 0;
        var site = 0;
        foreach (ref readonly var hit in phrases.Of(lexicon))
        {
            while (paragraph < paragraphs.Count && paragraphs[paragraph].End < hit.Span.End) paragraph++;
            if (paragraph == paragraphs.Count || found.Count == MaxSentences) break;
            if (hit.Span.Start < paragraphs[paragraph].Start) continue;
            while (site < sites.Count && sites[site].Words.End <= hit.Span.Start) site++;
            if (site < sites.Count && sites[site].Span.Start < hit.Span.End) continue;
            if (lead is { } opening && opening.Contains(hit.Span) && !hit.Entry.Has("lead", "true")) continue;
            if (Accept(hit, paragraphs[paragraph]) is { } evidence && (hit.Entry.Has("anywhere", "true") || counts(evidence.Words))) Add(found, evidence);
        }

        return found;
    }

    private static void Add(List<EvidenceHit> found, EvidenceHit evidence)
    {
        if (found.Count > 0 && found[^1].Sentence == evidence.Sentence) found[^1] = found[^1] with { Announces = found[^1].Announces || evidence.Announces, Alone = found[^1].Alone && evidence.Alone };
        else found.Add(evidence);
    }

    private EvidenceHit? Accept(in PhraseHit hit, TextSpan paragraph)
    {
        var folded = source.Folded;
        if (hit.Entry.Has("at", "paragraph") && hit.Span.Start != paragraph.Start) return null;
        if (hit.Entry.Has("at", "sentence") && !SentenceFinder.StartsAt(folded, hit.Span.Start, paragraph)) return null;
        if (hit.Entry.Has("year", "next") && !naming.SpeaksOfNextYear(hit.Span)) return null;
        var sentence = SentenceFinder.Around(folded, hit.Span, paragraph);
        if (SentenceFinder.InTitleMarks(folded, hit.Span.Start, sentence)) return null;
        if (hit.Entry.Fields.TryGetValue("with", out var companions) && !HoldsAny(sentence, companions)) return null;
        if (hit.Entry.Fields.TryGetValue("by", out var actors) && !HoldsAny(sentence, actors)) return null;
        return new EvidenceHit(hit.Span, sentence, paragraph, hit.Entry.Has("announces", "true"), hit.Entry.Has("reach", "sentence"));
    }

    private bool HoldsAny(TextSpan sentence, System.Collections.Immutable.ImmutableArray<string> words)
    {
        var text = source.FoldedSlice(sentence);
        foreach (var word in words)
            if (text.IndexOf(word, StringComparison.Ordinal) >= 0)
                return true;
        return false;
    }
}

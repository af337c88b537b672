namespace Compliance.Claims.Relations;

/// <summary>Finds announced counts beside the items they announce, each shape by a finder of its own.</summary>
internal sealed class AnnouncedCountFinder : IRelationFinder
{
    /// <inheritdoc/>
    public void Find(RelationContext context)
    {
        var words = AnnouncedWords.From(context.Lexicons);
        AnnouncedChainFinder.Find(context, words);
        AnnouncedHeadingFinder.Find(context, words);
        AnnouncedInlineFinder.Find(context, words);
        SloganChainFinder.Find(context);
        AnnouncedListFinder.Find(context, words);
        SloganFinder.Find(context, words);
        LevelFinder.Find(context, words);
        NamedListFinder.Find(context, words);
        FocusListFinder.Find(context, words);
        BigSetFinder.Find(context);
        SeriesFinder.Find(context, words);
    }
}

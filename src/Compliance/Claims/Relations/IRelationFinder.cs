namespace Compliance.Claims.Relations;

/// <summary>Finds relations of one kind among the claims of a report.</summary>
internal interface IRelationFinder
{
    /// <summary>
    /// Adds the relations it finds to <paramref name="context"/>, decided or undetermined; never throws on input and takes
    /// time linear in the text.
    /// </summary>
    void Find(RelationContext context);
}

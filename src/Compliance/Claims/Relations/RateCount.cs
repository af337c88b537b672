using Compliance.Text;

namespace Compliance.Claims.Relations;

/// <summary>A count near a rate, with the words that bind it.</summary>
/// <param name="Quantity">The count.</param>
/// <param name="Role">What its verb makes it.</param>
/// <param name="Lead">The words before it, back to the previous number or the start of its clause.</param>
/// <param name="Verb">The verb that gave the role; empty where there is none.</param>
internal readonly record struct RateCount(Quantity Quantity, CountRole Role, TextSpan Lead, TextSpan Verb)
{
    /// <summary>The words before the verb; empty where the verb follows the count.</summary>
    public TextSpan BeforeVerb => Lead.Contains(Verb) ? TextSpan.FromBounds(Lead.Start, Verb.Start) : new(Lead.Start, 0);

    /// <summary>The words between the verb and the count, or all words before it where the verb follows.</summary>
    public TextSpan Noun => Lead.Contains(Verb) ? TextSpan.FromBounds(Verb.End, Lead.End) : Lead;
}

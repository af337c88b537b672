using Compliance.Text;

namespace Compliance.Claims;

/// <summary>A mention of a meeting, a law or a plan that exists only from a known day on.</summary>
/// <param name="Span">The mention as written.</param>
/// <param name="Id">Id of the lexicon's entry.</param>
/// <param name="Name">Its name in full.</param>
/// <param name="Since">The first day on which it can be spoken of as existing.</param>
/// <param name="IsFuture">True where the text speaks of it as still to come, as a draft or as intended.</param>
/// <param name="IsAnnounced">True where only its announcement is known, so that from that day on it may or may not exist.</param>
/// <param name="HasNamesakes">True where other things bear the same name.</param>
public sealed record EventMention(
    TextSpan Span, string Id, string Name, DateOnly Since, bool IsFuture, bool IsAnnounced, bool HasNamesakes);

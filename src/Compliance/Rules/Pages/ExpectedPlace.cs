namespace Compliance.Rules.Pages;

/// <summary>A place that an example promises.</summary>
/// <param name="Role">The location's role, or null for the main place whatever its role.</param>
/// <param name="Line">1-based line of the example's text.</param>
/// <param name="Quote">Exactly the text the location covers.</param>
public sealed record ExpectedPlace(string? Role, int Line, string Quote);

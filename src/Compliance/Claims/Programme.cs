using Compliance.Text;

namespace Compliance.Claims;

/// <summary>A programme that ends with a stated year, such as a plan named with its years.</summary>
/// <param name="Span">Its name or its years as written.</param>
/// <param name="Name">What identifies it: the lexicon entry's id, or the text.</param>
/// <param name="EndYear">Its last year.</param>
/// <param name="IsClosing">True where the sentence speaks of concluding it or of what it achieved.</param>
/// <param name="Part">Id of the part it stands in, or null.</param>
public sealed record Programme(TextSpan Span, string Name, int EndYear, bool IsClosing, string? Part);

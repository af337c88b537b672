using Compliance.Text;

namespace Compliance.Rendering.Html;

/// <summary>A place of a finding in the report's text.</summary>
/// <param name="Span">What is marked; may be empty, overlap others or reach over lines.</param>
/// <param name="Number">The finding's number.</param>
/// <param name="Place">The place's number within the finding, 1-based.</param>
/// <param name="Kind">Its class: a severity, or <c>review</c>.</param>
/// <param name="Label">What a screen reader says for the number beside it.</param>
internal sealed record HtmlMark(TextSpan Span, int Number, int Place, string Kind, string Label)
{
    /// <summary>False where its number already stands beside another place of the line.</summary>
    public bool IsNumbered { get; init; } = true;
}

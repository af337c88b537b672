using System.Collections.Immutable;
using Compliance.Diagnostics;

namespace Compliance.Rules;

/// <summary>A message in both languages whose placeholders are expressions, compiled at load. Both languages hold the same ones.</summary>
public sealed record MessageTemplate
{
    internal MessageTemplate(LocalizedText text, ImmutableArray<MessageSegment> chinese, ImmutableArray<MessageSegment> english)
    {
        Text = text;
        Chinese = chinese;
        English = english;
    }

    /// <summary>The text as the rule file writes it.</summary>
    public LocalizedText Text { get; }

    /// <summary>The Chinese text in segments.</summary>
    internal ImmutableArray<MessageSegment> Chinese { get; }

    /// <summary>The English text in segments.</summary>
    internal ImmutableArray<MessageSegment> English { get; }
}

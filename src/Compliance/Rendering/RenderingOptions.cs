using Compliance.Diagnostics;

namespace Compliance.Rendering;

/// <summary>What the renderers leave to the host.</summary>
public sealed record RenderingOptions
{
    /// <summary>Chinese, everything that is asked for, masked, without colour.</summary>
    public static RenderingOptions Default { get; } = new();

    /// <summary>Language of messages and labels.</summary>
    public Language Language { get; init; } = Language.Chinese;

    /// <summary>True shows findings of every outcome; false only fail and review.</summary>
    public bool AllOutcomes { get; init; }

    /// <summary>True writes ANSI colours; for a terminal only.</summary>
    public bool Colour { get; init; }

    /// <summary>True leaves telephone, identity and bank card numbers readable; they are masked otherwise.</summary>
    public bool ShowPersonalNumbers { get; init; }
}

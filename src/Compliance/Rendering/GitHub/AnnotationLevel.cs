namespace Compliance.Rendering.GitHub;

/// <summary>The kinds of annotation, each with its own limit.</summary>
internal enum AnnotationLevel
{
    /// <summary>Blue.</summary>
    Notice,

    /// <summary>Yellow.</summary>
    Warning,

    /// <summary>Red.</summary>
    Error,
}

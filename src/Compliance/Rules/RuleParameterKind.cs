namespace Compliance.Rules;

/// <summary>What a parameter holds.</summary>
public enum RuleParameterKind
{
    /// <summary>True or false.</summary>
    Flag,

    /// <summary>A whole number.</summary>
    Whole,

    /// <summary>An exact decimal.</summary>
    Number,

    /// <summary>A text.</summary>
    Text,

    /// <summary>A list of texts.</summary>
    TextList,
}

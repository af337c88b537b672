namespace Compliance.Diagnostics;

/// <summary>The languages every message is complete in.</summary>
public enum Language
{
    /// <summary>Simplified Chinese (zh-CN), the source language.</summary>
    Chinese,

    /// <summary>English (en).</summary>
    English,
}

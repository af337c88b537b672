namespace Compliance.Claims.Relations;

/// <summary>What the words of an item say about its place in a breakdown.</summary>
[Flags]
internal enum CountedItemTells
{
    /// <summary>A plain name.</summary>
    None = 0,

    /// <summary>It names an act or a measure of its own (办结, 新增), so it may be no part, or overlap another.</summary>
    Event = 1,

    /// <summary>It names the rest (其他, 其余), so the list is complete.</summary>
    Rest = 2,

    /// <summary>It names an attribute that others may share (女, 党员, 35岁以下).</summary>
    Shared = 4,

    /// <summary>It speaks of another time, a plan or another base (上年, 计划, 全省).</summary>
    Elsewhere = 8,

    /// <summary>It names a place (甲镇), so that the count is that place's part.</summary>
    Place = 16,

    /// <summary>It begins with 其中, so that it opens a list of its own.</summary>
    Among = 32,
}

using System.Collections.Frozen;
using Compliance.Diagnostics;

namespace Compliance.Claims.Relations;

/// <summary>Codes that say why a relation is undetermined, with their texts. <see cref="Relation.Reason"/> holds one of them.</summary>
internal static class RelationReasons
{
    /// <summary>Several numbers before the list could be its total.</summary>
    public const string WholeNotCertain = "whole-not-certain";

    /// <summary>The parts may overlap, so that their sum proves nothing.</summary>
    public const string PartsMayOverlap = "parts-may-overlap";

    /// <summary>It cannot be told where the list of parts ends, or whether it is complete.</summary>
    public const string PartsNotCertain = "parts-not-certain";

    /// <summary>A result stands beside a target, or this year beside another.</summary>
    public const string PeriodsDiffer = "periods-differ";

    /// <summary>What the part counts need not belong to the whole (cases carried over, another object).</summary>
    public const string SubsetNotCertain = "subset-not-certain";

    /// <summary>The announced count is not attached to the items that follow.</summary>
    public const string AnnouncementNotAttached = "announcement-not-attached";

    /// <summary>The list can be split in more than one way.</summary>
    public const string ItemsNotCertain = "items-not-certain";

    /// <summary>The list is open (等): it need not name all.</summary>
    public const string ListOpen = "list-open";

    private static readonly FrozenDictionary<string, LocalizedText> Texts = new Dictionary<string, LocalizedText>
    {
        [WholeNotCertain] = new("前文不止一个数可作总数，不能确定", "More than one number before the list could be its total"),
        [PartsMayOverlap] = new("各分项可能交叉，不能相加", "The parts may overlap, so they cannot be added"),
        [PartsNotCertain] = new("分项的范围或是否列全不能确定", "It is not certain where the list of parts ends or whether it is complete"),
        [PeriodsDiffer] = new("一为结果、一为目标，或所属年度不同", "One is a result and the other a target, or they are of different years"),
        [SubsetNotCertain] = new("部分是否属于该总数不能确定", "It is not certain that the part belongs to this whole"),
        [AnnouncementNotAttached] = new("所称数目与其后列项没有紧接", "The announced count is not attached to the items"),
        [ItemsNotCertain] = new("列项的切分不止一种", "The list can be split in more than one way"),
        [ListOpen] = new("列举未尽（等），不要求相等", "The list is open (等) and need not name every item"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>All codes, ordinal.</summary>
    public static IEnumerable<string> All => Texts.Keys.Order(StringComparer.Ordinal);

    /// <summary>The text of <paramref name="reason"/>; null where there is no such code.</summary>
    public static LocalizedText? TextOf(string reason) => Texts.GetValueOrDefault(reason);
}

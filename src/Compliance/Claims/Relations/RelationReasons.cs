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

    /// <summary>The rate's base is not given in the text.</summary>
    public const string BaseNotStated = "base-not-stated";

    /// <summary>The base is given, the count that the rate is about is not.</summary>
    public const string NumeratorNotStated = "numerator-not-stated";

    /// <summary>Satisfaction and the like are measured over their own sample.</summary>
    public const string OwnBase = "own-base";

    /// <summary>On-time rates leave open cases out of their base.</summary>
    public const string OnTimeRate = "on-time-rate";

    /// <summary>The count beside the rate is of suspected, not of confirmed cases.</summary>
    public const string SuspectedBase = "suspected-base";

    /// <summary>One rate is said of several counts (均, 分别).</summary>
    public const string DistributedRate = "distributed-rate";

    /// <summary>More than one count could be the operand.</summary>
    public const string SeveralCandidates = "several-candidates";

    /// <summary>Words before the rate narrow it to a part of the cases.</summary>
    public const string NarrowedRate = "narrowed-rate";

    /// <summary>Words before the numerator narrow it, or name other things than the denominator.</summary>
    public const string DifferentThings = "different-things";

    /// <summary>Cases carried over from an earlier period stand beside the year's own.</summary>
    public const string CarriedOver = "carried-over-cases";

    /// <summary>The operands are counted in different units.</summary>
    public const string UnitsDiffer = "units-differ";

    /// <summary>The operands speak of different areas or bodies.</summary>
    public const string ScopesDiffer = "scopes-differ";

    /// <summary>An operand is only approximate (380余).</summary>
    public const string ApproximateOperand = "approximate-operand";

    /// <summary>The whole that the share is taken of is named, but not counted in the text.</summary>
    public const string WholeElsewhere = "whole-stated-elsewhere";

    /// <summary>A share in a list is off by one of its last digit, as shares are that were made to add up to 100%.</summary>
    public const string LastDigit = "last-digit-adjusted";

    /// <summary>Growth is given in real terms, amounts in current prices.</summary>
    public const string RealGrowth = "real-growth";

    /// <summary>The growth may be that of the yearly increment or that of the stock.</summary>
    public const string IncrementOrStock = "increment-or-stock";

    /// <summary>The earlier figure is revised, or of another scope, before the growth is computed.</summary>
    public const string RebasedGrowth = "rebased-growth";

    /// <summary>The growth is a yearly average over several years.</summary>
    public const string AverageGrowth = "average-growth";

    /// <summary>The earlier figure is not given in the text.</summary>
    public const string EarlierNotStated = "earlier-figure-not-stated";

    /// <summary>A planned figure stands beside a result.</summary>
    public const string TargetBesideResult = "target-beside-result";

    /// <summary>The two mentions may mean different things.</summary>
    public const string PossiblyDifferent = "possibly-different";

    /// <summary>A date is incomplete or no calendar day.</summary>
    public const string DateIncomplete = "date-incomplete";

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
        [BaseNotStated] = new("文中没有给出这个比率的基数", "The text does not give the base of this rate"),
        [NumeratorNotStated] = new("文中给出了基数，没有给出分子", "The text gives the base, but not the numerator"),
        [OwnBase] = new("满意率一类的比率以回访、测评等样本为基数，文中没有给出", "Rates such as satisfaction have a sample of their own as base, which the text does not give"),
        [OnTimeRate] = new("按期率不计未到期的事项，基数不是全部受理数", "On-time rates leave open cases out, so their base is not all cases received"),
        [SuspectedBase] = new("旁边的数是疑似或线索数，不一定是这个比率的基数", "The count beside it is of suspected cases and need not be the base"),
        [DistributedRate] = new("一个比率同时说几项数字，不能对应到具体的一项", "One rate is said of several counts and cannot be bound to one of them"),
        [SeveralCandidates] = new("附近有多个数字都可能是参与计算的数", "More than one number nearby could be the operand"),
        [NarrowedRate] = new("比率前的限定语说明它只针对其中一部分", "Words before the rate narrow it to some of the cases"),
        [DifferentThings] = new("两个数字所指的事项可能不同", "The two numbers may count different things"),
        [CarriedOver] = new("含有上年结转或历史存量，口径不同", "Cases carried over from earlier years are involved"),
        [UnitsDiffer] = new("计量单位不同", "The units differ"),
        [ScopesDiffer] = new("所指范围或主体不同", "The areas or bodies differ"),
        [ApproximateOperand] = new("参与计算的数是概数", "An operand is only approximate"),
        [WholeElsewhere] = new("占比的总体没有在文中给出数值", "The whole that the share is taken of has no number in the text"),
        [LastDigit] = new("与按数字计算的结果只差末位一个单位，可能是为凑足100%所作的调整", "Off by one of the last digit only, as shares are that were adjusted to add up to 100%"),
        [RealGrowth] = new("增速按可比价计算，数额按现价", "Growth is in real terms, amounts are in current prices"),
        [IncrementOrStock] = new("增幅可能指增量，也可能指总量", "The growth may be of the increment or of the stock"),
        [RebasedGrowth] = new("投资、零售额、规上企业、进出口等指标的上期数会修订或换口径，增幅不能由两期数字算出", "The earlier figure of such measures (investment, retail sales, trade) is revised before growth is computed, so the two figures do not give it"),
        [AverageGrowth] = new("增速是多年平均", "The growth is an average over several years"),
        [EarlierNotStated] = new("文中没有给出上期数", "The text does not give the earlier figure"),
        [TargetBesideResult] = new("一个是计划数，一个是实绩", "One figure is planned, the other a result"),
        [PossiblyDifferent] = new("两处表述的口径、时期或范围不能确定相同", "Scope, period or meaning of the two mentions cannot be shown to be the same"),
        [DateIncomplete] = new("日期不完整或不存在", "A date is incomplete or does not exist"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>All codes, ordinal.</summary>
    public static IEnumerable<string> All => Texts.Keys.Order(StringComparer.Ordinal);

    /// <summary>The text of <paramref name="reason"/>; null where there is no such code.</summary>
    public static LocalizedText? TextOf(string reason) => Texts.GetValueOrDefault(reason);
}

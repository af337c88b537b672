using Compliance.Claims;
using Compliance.Claims.Relations;

namespace Compliance.Tests.Claims.Relations;

/// <summary>
/// The known false-alarm patterns of rates, shares, growth and restated figures. Each sentence looks contradictory to plain
/// arithmetic and is none: silent, or undetermined with its reason.
/// </summary>
public sealed class RateTrapTests
{
    [Theory]
    [InlineData("growth is real, amounts nominal", "地区生产总值由54亿元增加到82.7亿元，增长7.1%。", RelationReasons.RealGrowth)]
    [InlineData("yearly average over several years", "立案数由2020年的100件增加到150件，年均增长8.4%。", RelationReasons.AverageGrowth)]
    [InlineData("the earlier figure is revised", "社会消费品零售总额由620亿元增加到627亿元，增长8.9%。", RelationReasons.RebasedGrowth)]
    [InlineData("another set of firms", "规上企业营业收入由1206亿元增加到1236亿元，增长6.8%。", RelationReasons.RebasedGrowth)]
    [InlineData("growth of the increment", "新登记商户76家，比上年增加15家，增长40%。", RelationReasons.IncrementOrStock)]
    [InlineData("satisfaction has its own base", "办结信访事项7319件，群众满意率98%。", RelationReasons.OwnBase)]
    [InlineData("several grades together pass", "组织考试，参考139人，优秀42人，良好71人，合格26人，通过率100%。", RelationReasons.SeveralCandidates)]
    [InlineData("satisfaction beside a full pair", "受理工单200件，办结196件，群众满意度91%。", RelationReasons.OwnBase)]
    [InlineData("on-time rates leave open cases out", "受理复核申请48件，已办结42件，按期办结率100%。", RelationReasons.OnTimeRate)]
    [InlineData("on-time settled beside all settled", "受理申请48件，按期办结42件，办结率100%。", RelationReasons.DifferentThings)]
    [InlineData("suspected cases are no base", "核查疑似图斑282宗，处置52宗，处置率71.23%。", RelationReasons.SuspectedBase)]
    [InlineData("leads are no base", "收到问题线索60件，处置50件，处置率98%。", RelationReasons.SuspectedBase)]
    [InlineData("one rate over a list of counts", "办理建议102件、提案112件，办结50件，办结率均达100%。", RelationReasons.DistributedRate)]
    [InlineData("a list of rates for one word", "受理信访110件、投诉90件，办结率分别为98.2%、97.8%。", RelationReasons.DistributedRate)]
    [InlineData("the share is of a whole elsewhere", "新增上市企业75家，占全市总数的13.3%。", RelationReasons.WholeElsewhere)]
    [InlineData("the total is of a wider kind", "全年查处食品案件500件，涉企案件125件，占案件总数的2.5%。", RelationReasons.BaseNotStated)]
    [InlineData("the total is of a wider place", "全年查处案件500件，涉企案件125件，占全市案件总数的8%。", RelationReasons.WholeElsewhere)]
    [InlineData("the share of a lagging base", "研发投入1880.5万元，占同期支出的5.81%。", RelationReasons.WholeElsewhere)]
    [InlineData("a bare approximation under an exact rate", "受理投诉380余件，办结375件，办结率98%。", RelationReasons.ApproximateOperand)]
    [InlineData("cases carried over", "上年结转30件，受理案件200件，办结215件，办结率93.5%。", RelationReasons.CarriedOver)]
    [InlineData("the rate is narrowed", "受理信访事项614件，办结601件，疑难事项办结率80%。", RelationReasons.NarrowedRate)]
    [InlineData("another body's numerator", "全市受理案件614件，其中市场监管局办结101件，办结率99%。", RelationReasons.ScopesDiffer)]
    [InlineData("the object of the numerator differs", "办理代表建议130件，办结复议案件98件，办结率100%。", RelationReasons.DifferentThings)]
    [InlineData("the rest is still open", "受理案件120件，办结108件，其余正在办理，办结率100%。", RelationReasons.OnTimeRate)]
    [InlineData("a share of the part before", "检查企业120家，其中存在问题60家，责令整改48家，占80%。", RelationReasons.WholeNotCertain)]
    [InlineData("the part after a rise may be of what was added", "持证人员由86人增加到120人，其中法律专业20人，占比达58.8%。", RelationReasons.WholeNotCertain)]
    [InlineData("the counts after a rate are those of a part", "组织考试2场，通过率96.3%，其中新申领证件人员参考52人，通过50人。", RelationReasons.ScopesDiffer)]
    [InlineData("put right at once or within a term", "发现隐患526条，当场整改419条，限期整改107条，整改率99.2%。", RelationReasons.SeveralCandidates)]
    [InlineData("put right, or put on a list to be", "排查隐患1217处，现场整改984处，挂牌整改12处，整改率97.5%。", RelationReasons.SeveralCandidates)]
    [InlineData("appeals stand between judgments and what was changed", "判决案件312件，上诉46件，改判5件，改判率10.2%。", RelationReasons.SeveralCandidates)]
    [InlineData("what was inspected is no base of what was put right", "巡查门店320家，整改到位286家，整改率95.3%。", RelationReasons.BaseNotStated)]
    [InlineData("not all who are listed need control", "登记在册人员763人，管控691人，管控率97.6%。", RelationReasons.BaseNotStated)]
    [InlineData("not all that is heard is pronounced", "开庭案件386件，当庭宣判241件，当庭宣判率64.8%。", RelationReasons.BaseNotStated)]
    [InlineData("open lawsuits are not lost", "应诉案件43件，败诉4件，败诉率10.5%。", RelationReasons.BaseNotStated)]
    [InlineData("not every lawsuit is heard", "发生行政诉讼案件64件，负责人出庭58件，出庭率98.3%。", RelationReasons.BaseNotStated)]
    [InlineData("open leads are not yet true or false", "收到举报163件，查实41件，查实率27.5%，其余正在核查。", RelationReasons.BaseNotStated)]
    [InlineData("those who were absent are named after the rate", "参加培训2315人，考试合格2018人，合格率96.9%，缺考233人。", RelationReasons.SubsetNotCertain)]
    [InlineData("what was sent on is named after the rate", "受理来信来访1263件，化解1083件，化解率93.2%，不属本级101件已转送。", RelationReasons.SubsetNotCertain)]
    [InlineData("two kinds of a base together", "办理代表建议126件、政协提案158件，办复284件，办复率100%。", RelationReasons.SeveralCandidates)]
    [InlineData("two bases with the same verb", "受理信访110件，受理投诉90件，办结198件，办结率99%。", RelationReasons.SeveralCandidates)]
    public void A_doubtful_relation_is_undetermined_with_its_reason(string pattern, string sentence, string reason)
    {
        var reading = RelationReading.Of(sentence);
        reading.Failing.Should().BeEmpty("{0}: {1}", pattern, reading);
        reading.Relations.Where(static relation => relation.Outcome == RelationOutcome.Undetermined)
            .Select(static relation => relation.Reason).Should().Contain(reason, "{0}: {1}", pattern, reading);
    }

    /// <summary>More settled than came in is a fault, but not that of the rate, which follows from the two counts.</summary>
    [Theory]
    [InlineData("108.3%", RelationOutcome.Holds)]
    [InlineData("118.3%", RelationOutcome.Fails)]
    public void A_rate_above_a_hundred_is_measured_like_any_other(string rate, RelationOutcome outcome)
    {
        var reading = RelationReading.Of($"全年受理案件120件，办结130件，办结率{rate}。");
        reading.Relations.Single(static relation => relation.Kind == RelationKind.RateFromCounts).Outcome.Should().Be(outcome);
        reading.Relations.Single(static relation => relation.Kind == RelationKind.PartOfWhole).Outcome.Should().Be(RelationOutcome.Fails);
    }

    [Theory]
    [InlineData("percent of the next clause", "实施项目2758个、完工2746个，99%的乡镇通上了硬化路。")]
    [InlineData("chance match of a ratio", "上市企业75家、占全市13.3%，拟上市企业10家。")]
    [InlineData("parallel counts with two hundreds", "办理建议102件、提案112件，满意率、办复率均达100%。")]
    [InlineData("reduction is one minus the quotient", "审批事项由56项精简至21项，精简率62.5%。")]
    [InlineData("reduction of a time limit", "办理时限平均压缩率达60%，受理事项300件。")]
    [InlineData("operands are rounded too", "审计资金1.2亿元，其中核减0.05亿元，占4.4%。")]
    [InlineData("plan completion above a hundred", "计划开展培训5次，实际完成8次，完成率160%。")]
    [InlineData("slogan completion", "个体工商户转企业完成率640%。")]
    [InlineData("index above a hundred", "外贸依存度从289%降至142%。")]
    [InlineData("points written as percent", "优良率达97%、提升2%。")]
    [InlineData("two parts of a ratio of three", "二三产业比例为41.3∶58.6，一二三产业比例为12.4∶41.3∶46.2。")]
    [InlineData("class limit, not a value", "占比超过10%的单位有44个，排名前1%。")]
    [InlineData("percentages in names", "实现“7个100%”，落实“双95%”要求，受理案件40件，办结39件。")]
    [InlineData("one-sided bounds", "投入资金超过900万元，占4.13%。")]
    [InlineData("average points of several years", "城镇化率由41.3%提升到50.6%，年均提高1.9个百分点，合格率由80%提高到90%，每年提高2个百分点。")]
    [InlineData("target beside result", "力争办结率达到99%，全年受理200件，办结180件。")]
    [InlineData("times, not percent", "受理量由40件增加到160件，增长3倍。")]
    [InlineData("the growth of the stock", "一年净增个体户76户、增长24.5%。")]
    [InlineData("a share in a bracket is of the whole of the list", "全县常住人口50万人，其中60岁及以上人口12万人，占24.0%（其中，65岁及以上人口8万人，占16.0%）。")]
    [InlineData("the share is of the level reached", "持证人员由86人增加到120人，其中新增法律专业34人，占比达28.3%。")]
    [InlineData("a small fraction in brackets may be a date", "办结率97.9%（11/30），较上月有所提升。")]
    [InlineData("a fraction above one is none", "满意率98%（365/24）。")]
    [InlineData("years in brackets", "达标率96%（2024/2025）。")]
    [InlineData("an earlier year not next to it", "2022年立案90件，2025年立案117件，同比增长18%。")]
    [InlineData("kinds of products are no cases", "抽查书包、文具等10种产品，抽查不合格率为13.5%。")]
    [InlineData("shares made to add up to a hundred", "收到申请420件，其中许可类107件，占25.5%；确认类108件，占25.7%；给付类205件，占48.8%。其余情况另行公布。")]
    [InlineData("growth without a word that compares may be of the increment", "企业总数达210家，增加76家，增长24.5%。")]
    [InlineData("the share of a wider whole", "13个县新收申请4300件，其中河口县收到申请2200件，占全省新收申请总数的40.9%。")]
    [InlineData("change, then level", "受理投诉50件，同比增加10件，办结率98%。")]
    [InlineData("not settled is no numerator", "受理案件200件，未办结20件，办结率98%。")]
    [InlineData("a closed bracket holds other counts", "受理案件200件（含热线件50件），办结196件，办结率98%。")]
    [InlineData("the base is both outcomes", "经审查，共逮捕25人，不捕24人，不捕率为48.98%。")]
    [InlineData("mediation outside the cases", "受理争议137起，结案132起；案外调解争议111起，调解率达66.1%。")]
    [InlineData("both counts together are the base", "经审查，逮捕25人，不捕24人，不捕率48.98%。")]
    [InlineData("an average is no base", "日均受理诉求140件，直接答复3380件，直接答复率62.96%。")]
    [InlineData("all that was due", "制定文件126件，备案36件，报备率100%。")]
    [InlineData("a stock stands before a sample", "全区企业5000家，抽查合格480家，合格率96%。")]
    [InlineData("the growth is of the level before the parts", "接收信访367件，其中来信103件、网络76件，与上年421件相比下降12.8%。")]
    [InlineData("the growth is of the year, not of the day", "受理诉求51248件，日均受理140件，较上年增长9.2%（上年受理46912件）。")]
    [InlineData("a farther count is the base", "发出建议300件，收到回复280件，吸收210件，吸收率70%。")]
    [InlineData("the list of counts is longer than that of shares", "受理甲类120件、乙类80件、丙类40件，分别占50.0%、20.5%。")]
    [InlineData("counts in a row may share the whole", "查处甲类20件、乙类30件，占案件总数（80件）的62.5%。")]
    [InlineData("the row of counts is larger than the whole named", "全年新增企业75家，占全市新增企业（2000家以上）的3.5%。")]
    [InlineData("next sentence's counts", "办结率达98%。受理投诉300件，办结200件。")]
    [InlineData("other segment", "受理投诉300件；化解纠纷90起，化解率98%。")]
    [InlineData("growth of another measure", "案件由120件增加到150件，案值增长30%。")]
    [InlineData("points of another rate", "办结率由85%提高到90%，满意率提高8个百分点。")]
    [InlineData("another change", "案件由120件增加到150件，线索增加80件。")]
    [InlineData("prior figure of another measure", "检查360次，罚款上年300次，同比增长50%。")]
    [InlineData("part of a part", "排查纠纷1200起，化解1150起，化解率95.8%，其中重大纠纷30起，化解28起，化解率93.3%。")]
    [InlineData("planned settlement", "受理案件120件，计划办结60件，办结率98%。")]
    [InlineData("the change since the start of the year, the growth of a year", "存款余额412.6亿元，比年初增加31.2亿元，同比增长13.2%。")]
    [InlineData("the change of a year, the growth of a month", "受理投诉150件，同比增加30件，环比增长9.1%。")]
    [InlineData("the change of a month, the growth of a year", "受理投诉150件，比上月增加30件，比去年同期增长9.1%。")]
    [InlineData("the growth of a year, then the change since its start", "受理投诉150件，同比增长9.1%，较年初增加30件。")]
    [InlineData("the level at the start of the year, the growth of a year", "持证人员由年初的120人增加到150人，同比增长9.1%。")]
    [InlineData("the level of another month, the growth of a year", "受理量从1月的30件增加到12月的60件，同比增长25%。")]
    [InlineData("the level at the start of the year beside the change", "持证人员150人，比年初的120人增加30人，同比增长9.1%。")]
    [InlineData("the change since an earlier year, the growth of a year", "持证人员150人，比2019年增加30人，同比增长9.1%。")]
    [InlineData("the change of a year after the level at its start", "持证人员由年初的120人增加到150人，同比增加20人。")]
    [InlineData("the points of a year after the rate at its start", "办结率由年初的85%提高到90%，同比提高2个百分点。")]
    [InlineData("the figure of a year ago, the growth of a month", "受理投诉150件，去年同期为120件，环比增长9.1%。")]
    [InlineData("the growth of a month, the figure of a year ago", "受理投诉150件，环比增长9.1%，上年同期为120件。")]
    [InlineData("the change since the end of the year before", "在册商户150户，比上年年末增加30户，同比增长9.1%。")]
    [InlineData("the change over several years, the growth of one", "管护里程由2019年的120公里增加到2023年的150公里，同比增长2.1%。")]
    [InlineData("share of a level, not of its change", "案件总量120件，比上年增加50件，其中涉企案件48件，占40%。")]
    public void Nothing_fails(string pattern, string sentence)
    {
        var reading = RelationReading.Of(sentence);
        reading.Failing.Should().BeEmpty("{0}: {1}", pattern, reading);
    }

    [Theory]
    [InlineData("result and target", "（一）学法\n全年组织干部集中学习法律12次。\n（二）打算\n计划全年组织干部集中学习法律15次。")]
    [InlineData("two years", "（一）执法\n2024年办理行政处罚案件120件。\n（二）监督\n2025年办理行政处罚案件137件。")]
    [InlineData("two bodies", "（一）城关所\n县城关所全年开展普法宣传活动12场。\n（二）南山所\n县南山所全年开展普法宣传活动18场。")]
    [InlineData("two bodies, named before", "（一）执法\n市场监管局主动作为，全年办理行政处罚案件120件。\n（二）城管\n城市管理局严格执法，全年办理行政处罚案件80件。")]
    [InlineData("no period named", "（一）普法\n开展主题普法宣传活动12场。\n（二）亮点\n开展主题普法宣传活动3场。")]
    [InlineData("rounded the second time", "（一）服务\n全年接听群众咨询热线电话384.3万次。\n（二）亮点\n全年接听群众咨询热线电话384万次。")]
    [InlineData("two months of a year", "（一）前期\n2024年1月，共受理群众来信来访事项120件。\n（二）后期\n2024年2月，共受理群众来信来访事项150件。")]
    [InlineData("two weeks of a year", "（一）前期\n2024年第26周（6月24日—6月30日），热线共受理市民反映诉求120件。\n（二）后期\n2024年第28周（7月8日—7月14日），热线共受理市民反映诉求150件。")]
    [InlineData("two spans of days", "（一）前期\n2024年5月1日至6月30日，共排查整治风险隐患问题120个。\n（二）后期\n2024年7月1日至9月30日，共排查整治风险隐患问题150个。")]
    [InlineData("two batches", "（一）前期\n2024年第一批，共整改销号督察反馈问题120个。\n（二）后期\n2024年第二批，共整改销号督察反馈问题150个。")]
    [InlineData("two holidays", "（一）前期\n2024年国庆期间，共受理市民反映各类诉求120件。\n（二）后期\n2024年春节期间，共受理市民反映各类诉求150件。")]
    [InlineData("two dates of a stock", "（一）前期\n截至2024年6月，共建成运行综合服务站点120个。\n（二）后期\n截至2024年12月，共建成运行综合服务站点150个。")]
    [InlineData("two fields of work", "（一）食品安全领域\n2024年共立案查处各类违法案件30件。\n（二）交通运输领域\n2024年共立案查处各类违法案件50件。")]
    [InlineData("two campaigns", "（一）春季\n在清风行动中，2024年共排查整治各类风险隐患30个。\n（二）秋季\n在利剑行动中，2024年共排查整治各类风险隐患50个。")]
    [InlineData("same words, more than twice", "（一）甲\n全年开展主题普法宣传活动12场。\n（二）乙\n全年开展主题普法宣传活动3场。\n（三）丙\n全年开展主题普法宣传活动5场。")]
    public void Figures_of_different_things_are_not_compared(string pattern, string text)
    {
        var reading = RelationReading.Of(text);
        reading.Failing.Where(static relation => relation.Kind == RelationKind.Restated).Should().BeEmpty("{0}: {1}", pattern, reading);
    }

    [Fact]
    public void A_truncated_rate_holds_and_says_so()
    {
        var relation = RelationReading.Of("受理案件614件，办结601件，办结率97.8%。").Of(RelationKind.RateFromCounts).Single();
        relation.Outcome.Should().Be(RelationOutcome.Holds);
        relation.Policies.Should().Equal("truncated");
    }

    [Fact]
    public void A_wrong_rate_is_repaired_three_ways()
    {
        var relation = RelationReading.Of("受理案件６１４件，办结601件，办结率97.7%。").Of(RelationKind.RateFromCounts).Single();
        relation.Outcome.Should().Be(RelationOutcome.Fails);
        relation.Repairs.Select(static repair => $"{repair.Role} {repair.Stated} {repair.Text}").Should().Equal(
            "numerator 601件 600件", "denominator ６１４件 ６１５件", "rate 97.7% 97.9%");
    }

    [Fact]
    public void A_plan_below_the_result_is_noted_and_one_above_holds()
    {
        RelationReading.Of("全年组织干部集中学习法律12次。\n二、2026年主要安排\n计划全年组织干部集中学习法律10次。")
            .Of(RelationKind.PlanAgainstResult).Should().ContainSingle().Which.Outcome.Should().Be(RelationOutcome.Fails);
        RelationReading.Of("全年组织干部集中学习法律12次。\n二、2026年主要安排\n计划全年组织干部集中学习法律不少于12次。")
            .Of(RelationKind.PlanAgainstResult).Should().ContainSingle().Which.Outcome.Should().Be(RelationOutcome.Holds);
    }

    [Fact]
    public void Every_reason_has_a_text_in_both_languages()
    {
        foreach (var reason in RelationReasons.All)
        {
            var text = RelationReasons.TextOf(reason);
            text!.Chinese.Should().NotBeNullOrWhiteSpace();
            text.English.Should().NotBeNullOrWhiteSpace().And.NotContainAny("。", "，");
        }
    }
}

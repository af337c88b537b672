using Compliance.Structure;

namespace Compliance.Tests.Structure;

/// <summary>How the declared parts are found in invented reports: every wording and place seen in published ones.</summary>
public class PartTests
{
    private const string Title = "云岭县水务局关于2025年度法治政府建设情况的报告\n";
    private const string Lead = "2025年，我局认真履职，现将有关情况报告如下：\n";
    private const string Done = "全年组织开展学法6次，办理案件12件。\n";
    private const string Lacks = "执法力量还不够，宣传形式单一。\n";
    private const string Next = "加强学习，规范执法。\n";

    [Theory]
    [InlineData("推进法治政府建设的主要举措和成效")]
    [InlineData("推动法治政府建设的主要措施和成效")]
    [InlineData("推进法治建设的主要举措和突出成效")]
    [InlineData("主要举措及成效")]
    [InlineData("主要工作举措及成效")]
    [InlineData("主要工作及成效")]
    [InlineData("主要做法和成效")]
    [InlineData("工作开展情况")]
    [InlineData("2025年度法治政府建设工作开展情况")]
    [InlineData("主要情况")]
    [InlineData("2025年推进法治政府建设总体情况")]
    [InlineData("工作总体完成情况")]
    [InlineData("上一年度主要工作情况")]
    public void Headings_name_measures(string words) => Status("measures", $"一、{words}\n{Done}二、存在问题\n{Lacks}").Should().Be(PartStatus.Present);

    [Theory]
    [InlineData("存在的不足和原因")]
    [InlineData("2025年度存在的问题和不足")]
    [InlineData("存在问题")]
    [InlineData("存在的问题及原因分析")]
    [InlineData("不足、原因分析及整改措施")]
    [InlineData("推进法治政府建设存在的主要问题")]
    [InlineData("短板和不足")]
    [InlineData("面临的主要困难和问题")]
    public void Headings_name_problems(string words)
    {
        var body = $"一、主要做法\n{Done}二、{words}\n{Lacks}";
        Status("problems", body).Should().Be(PartStatus.Present);
        Status("nextYearPlan", body).Should().Be(PartStatus.Missing);
        Status("causes", body).Should().Be(PartStatus.Missing);
    }

    [Theory]
    [InlineData("党政主要负责人履行推进法治建设第一责任人职责，加强法治政府建设的有关情况")]
    [InlineData("党政主要负责人履行推进法治建设第一责任人职责情况")]
    [InlineData("主要负责人履行推进法治建设第一责任人职责及相关工作情况")]
    [InlineData("主要负责同志履行推进法治建设第一责任人职责情况")]
    [InlineData("落实第一责任人法治建设职责")]
    [InlineData("党政主要负责人履职情况")]
    [InlineData("切实履行法治建设第一责任")]
    [InlineData("履行第一责任，筑牢法治根基")]
    public void Headings_name_the_first_responsible(string words)
    {
        Status("firstResponsible", $"一、{words}\n局长主持会议2次。\n二、主要做法\n{Done}").Should().Be(PartStatus.Present);
        Status("firstResponsible", $"一、主要做法\n（一）{words}\n局长主持会议2次。\n（二）规范执法\n{Done}").Should().Be(PartStatus.Embedded);
        Status("measures", $"一、{words}\n局长主持会议2次。\n二、存在问题\n{Lacks}").Should().Be(PartStatus.Missing);
    }

    [Theory]
    [InlineData("下一步工作计划")]
    [InlineData("下一步打算")]
    [InlineData("下一步工作措施")]
    [InlineData("2026年度推进法治政府建设的主要安排")]
    [InlineData("2026年度法治建设重点工作")]
    [InlineData("2026年工作思路")]
    [InlineData("明年工作安排")]
    [InlineData("下一年度主要举措")]
    public void Headings_name_the_plan(string words)
    {
        var body = $"一、存在问题\n{Lacks}二、{words}\n{Next}";
        Status("nextYearPlan", body).Should().Be(PartStatus.Present);
        Status("measures", body).Should().Be(PartStatus.Missing);
    }

    // What must not be taken for a part, and what stands in prose.
    [Theory]
    [InlineData("一、强化政治引领，筑牢思想根基\n全年组织开展学法6次。\n二、规范执法行为，提升执法质效\n办理案件12件，严格落实三项制度。\n三、下一步打算\n加强学习。", "measures", PartStatus.Embedded)]
    [InlineData("一、存在问题\n执法力量还不够。\n二、整改措施\n加强培训。", "nextYearPlan", PartStatus.Missing)]
    [InlineData("一、主要做法\n全年办案12件。\n二、存在问题\n执法力量还不够。\n下一步，我局将加强培训。", "nextYearPlan", PartStatus.Embedded)]
    [InlineData("一、主要做法\n全年办案12件，为下一步工作打下基础。", "nextYearPlan", PartStatus.Missing)]
    [InlineData("一、主要做法\n全年办案12件。\n2026年，我局将继续加强培训。", "nextYearPlan", PartStatus.Embedded)]
    [InlineData("一、主要做法\n查找短板，针对存在的问题逐项整改，办案12件。", "problems", PartStatus.Missing)]
    [InlineData("一、主要做法\n全年办案12件。虽然取得一定成绩，但仍存在执法力量不足等问题。", "problems", PartStatus.Embedded)]
    [InlineData("一、聚焦突出问题，提升执法质效\n全年办案12件。\n二、下一步打算\n加强学习。", "problems", PartStatus.Missing)]
    [InlineData("一、坚持问题导向，补齐短板弱项\n全年办案12件。\n二、紧盯薄弱环节，加强重点执法\n检查5次。\n三、下一步打算\n加强学习。", "problems", PartStatus.Missing)]
    [InlineData("一、主要做法\n全年办案12件。\n二、下一步打算\n虽然取得了一定成效，但与上级要求还有一定差距，执法力量不足。下一步，我局将加强培训。", "problems", PartStatus.Embedded)]
    [InlineData("一、主要做法\n全年办案12件。\n二、下一步打算\n取得了一定成效，但仍存在执法力量不足的问题，原因在于编制偏少。下一步，我局将加强培训。", "causes", PartStatus.Present)]
    [InlineData("一、主要做法\n全年办案12件。\n二、下一步打算\n取得了一定成绩，但还存在执法力量不足的问题。由于编制偏少，人手紧张。下一步，我局将加强培训。", "causes", PartStatus.Embedded)]
    [InlineData("一、主要做法\n全年办案12件。\n二、下一步打算\n针对仍存在执法力量不足的问题，加强培训。", "problems", PartStatus.Missing)]
    [InlineData("一、存在的问题及原因\n宣传形式单一，导致效果不佳。", "causes", PartStatus.Missing)]
    [InlineData("一、存在的问题及原因\n宣传形式单一。由于编制偏少，力量不足。", "causes", PartStatus.Present)]
    [InlineData("一、存在的问题\n宣传形式单一。由于编制偏少，力量不足。", "causes", PartStatus.Embedded)]
    [InlineData("一、存在的问题\n宣传形式单一。主要原因是：编制偏少，经费不足。", "causes", PartStatus.Present)]
    [InlineData("一、存在的问题及原因分析\n宣传不够。原因是人手少。", "causes", PartStatus.Present)]
    [InlineData("一、存在的问题\n宣传形式单一。\n二、原因分析\n编制偏少，经费也不足。", "causes", PartStatus.Present)]
    [InlineData("一、存在的问题和原因\n（一）存在问题\n宣传形式单一。\n（二）原因分析\n编制偏少，经费也不足。", "causes", PartStatus.Present)]
    [InlineData("一、存在的问题\n宣传形式单一。\n二、原因分析\n三、下一步打算\n加强学习。", "causes", PartStatus.Missing)]
    [InlineData("一、主要做法\n由于措施得力，办案12件。\n二、存在问题\n宣传形式单一。", "causes", PartStatus.Missing)]
    [InlineData("一、主要做法\n一是规范执法。二是主要负责人切实履行推进法治建设第一责任人职责，主持会议2次。", "firstResponsible", PartStatus.Embedded)]
    [InlineData("一、主要做法\n三是推进法治建设第一责任人职责严格压实。", "firstResponsible", PartStatus.Embedded)]
    [InlineData("一、主要做法\n主要负责人牵头抓总，办案12件。", "firstResponsible", PartStatus.Missing)]
    [InlineData("一、主要做法\n局主要负责同志对法治建设重要工作亲自部署、重大问题亲自过问、重点环节亲自协调、重要任务亲自督办。", "firstResponsible", PartStatus.Embedded)]
    [InlineData("一、主要做法\n分管同志对安全生产重要工作亲自部署、重大问题亲自过问。", "firstResponsible", PartStatus.Missing)]
    [InlineData("一、主要做法\n主要负责同志对安全生产重要工作亲自部署、重大问题亲自过问。", "firstResponsible", PartStatus.Missing)]
    [InlineData("一、主要做法\n严格贯彻落实《党政主要负责人履行推进法治建设第一责任人职责规定》，将法治建设纳入年度重点工作。", "firstResponsible", PartStatus.Embedded)]
    [InlineData("主要负责人切实履行推进法治建设第一责任人职责，主持会议2次。全年组织开展学法6次，办理案件12件。", "measures", PartStatus.Embedded)]
    [InlineData("一、主要做法\n认真学习《党政主要负责人履行推进法治建设第一责任人职责规定》。", "firstResponsible", PartStatus.Missing)]
    [InlineData("一、主要做法\n压实企业安全生产第一责任人责任，检查企业12家。", "firstResponsible", PartStatus.Missing)]
    [InlineData("一、下一步打算\n持续落实党政主要负责人法治建设第一责任人职责。", "firstResponsible", PartStatus.Missing)]
    [InlineData("一、主要做法\n全年办案12件。\n二、特色亮点\n首创巡回课堂。", "other", PartStatus.Present)]
    [InlineData("全年组织开展学法6次，办案12件。\n同时，工作中还存在力量不足的问题。\n下一步，我局将加强培训。", "measures", PartStatus.Embedded)]
    [InlineData("全年组织开展学法6次，办案12件。\n同时，工作中还存在力量不足的问题。\n下一步，我局将加强培训。", "problems", PartStatus.Embedded)]
    [InlineData("全年组织开展学法6次，办案12件。\n同时，工作中还存在力量不足的问题。\n下一步，我局将加强培训。", "nextYearPlan", PartStatus.Embedded)]
    [InlineData("主要做法和成效\n全年办案12件。\n存在问题\n力量单薄。\n下一步工作计划\n加强培训。", "nextYearPlan", PartStatus.Present)]
    public void Parts_are_told_from_what_looks_like_them(string body, string part, PartStatus status) => Status(part, body).Should().Be(status);

    // The lead proves no part but what the leaders did, which may stand nowhere else.
    [Fact]
    public void The_lead_may_say_that_the_leaders_did_their_duty()
    {
        var report = Parsing.Parse(Title + "2025年，我局扎实履行推进法治建设第一责任人职责，依法行政取得实效。现将法治政府建设情况报告如下：\n一、主要举措和成效\n" + Done);

        report.Part("firstResponsible").Status.Should().Be(PartStatus.Embedded);
    }

    [Fact]
    public void Order_is_free()
    {
        var report = Parse($"一、党政主要负责人履行推进法治建设第一责任人职责情况\n局长主持会议2次。\n二、2026年主要安排\n{Next}三、存在的不足\n{Lacks}四、主要举措和成效\n{Done}");

        report.Parts.Where(part => part.Status == PartStatus.Present).Select(part => part.Id).Should()
            .Equal("measures", "problems", "firstResponsible", "nextYearPlan");
        report.PlanYear!.Value.Should().Be(2026);
    }

    [Theory]
    [InlineData("一、主要做法\n办案12件。\n二、下一步打算\n2026年，我局将加强培训。", 2026)]
    [InlineData("一、主要做法\n办案12件。\n二、2027年工作打算\n加强培训。", 2027)]
    [InlineData("一、主要做法\n办案12件。\n二、下一步打算\n落实《纲要（2021—2025年）》。", null)]
    public void Plan_year_is_what_the_plan_says(string body, int? year) => (Parse(body).PlanYear?.Value).Should().Be(year);

    [Fact]
    public void A_missing_part_carries_its_proof()
    {
        var report = Parse($"一、主要举措和成效\n{Done}二、存在的问题及原因\n宣传形式单一，导致效果不佳。\n");

        var causes = report.Part("causes");
        causes.Candidates[0].Reason.Should().Be(PartRejection.PromisedOnly);
        report.Text(causes.AbsencePlace).Should().Be("二、存在的问题及原因");
        var plan = report.Part("nextYearPlan");
        plan.Candidates.Should().OnlyContain(candidate => candidate.Reason == PartRejection.HeadingNamesAnother).And.HaveCount(2);
        plan.AbsencePlace.Should().Be(report.Title!.Span);
    }

    private static PartStatus Status(string part, string body) => Parse(body).Part(part).Status;

    private static Report Parse(string body) => Parsing.Parse(Title + Lead + body);
}

using Compliance.Structure;

namespace Compliance.Tests.Structure;

/// <summary>Page, title, issuer, years, signature and kind of invented reports.</summary>
public class FrontTests
{
    private const string Body = "\n一、主要举措和成效\n全年组织学法6次。\n二、下一步打算\n继续抓好学法用法。\n";

    [Theory]
    [InlineData("云岭县人民政府关于2025年度法治政府建设情况的报告", "云岭县人民政府", IssuerKind.Government, GovernmentLevel.County, 2025)]
    [InlineData("临江市人民政府2025年法治政府建设年度报告", "临江市人民政府", IssuerKind.Government, GovernmentLevel.City, 2025)]
    [InlineData("云岭县水务局2025年法治政府建设工作报告", "云岭县水务局", IssuerKind.Department, GovernmentLevel.Unknown, 2025)]
    [InlineData("云岭县卫生健康委员会\n关于2024年度法治政府建设\n情况的报告", "云岭县卫生健康委员会", IssuerKind.Department, GovernmentLevel.Unknown, 2024)]
    [InlineData("青石镇人民政府2025年度推进法治政府建设情况报告", "青石镇人民政府", IssuerKind.Township, GovernmentLevel.Township, 2025)]
    [InlineData("东桥街道办事处 关于2025年法治政府建设情况的报告", "东桥街道办事处", IssuerKind.Township, GovernmentLevel.Township, 2025)]
    [InlineData("中共青石镇委员会\n青石镇人民政府\n关于2025年法治政府建设情况的报告", "中共青石镇委员会、青石镇人民政府", IssuerKind.Joint, GovernmentLevel.Township, 2025)]
    [InlineData("中共云岭县委员会 云岭县人民政府关于2025年度法治政府建设情况的报告", "中共云岭县委员会、云岭县人民政府", IssuerKind.Joint, GovernmentLevel.County, 2025)]
    [InlineData("中共青石镇委员会关于2025年法治政府建设情况的报告", "中共青石镇委员会", IssuerKind.Party, GovernmentLevel.Unknown, 2025)]
    [InlineData("云 岭 县 水 务 局\n关于 2025 年度法治政府建设情况的 报告", "云岭县水务局", IssuerKind.Department, GovernmentLevel.Unknown, 2025)]
    [InlineData("云岭县水务局2025度法治政府建设工作总结", "云岭县水务局", IssuerKind.Department, GovernmentLevel.Unknown, 2025)]
    [InlineData("云岭县水务局二〇二五年度法治政府建设情况报告", "云岭县水务局", IssuerKind.Department, GovernmentLevel.Unknown, 2025)]
    [InlineData("关于云岭县水务局2025年度法治政府建设情况的报告", "云岭县水务局", IssuerKind.Department, GovernmentLevel.Unknown, 2025)]
    [InlineData("云岭市国有资产监督管理委员会2025年度法治政府建设情况的报告", "云岭市国有资产监督管理委员会", IssuerKind.Department, GovernmentLevel.Unknown, 2025)]
    [InlineData("2025年云岭县法治政府建设情况报告", "云岭县", IssuerKind.Government, GovernmentLevel.County, 2025)]
    [InlineData("2025年度云岭县水务局法治政府建设工作报告", "云岭县水务局", IssuerKind.Department, GovernmentLevel.Unknown, 2025)]
    public void Title_issuer_and_year_are_read(string title, string issuer, IssuerKind kind, GovernmentLevel level, int year)
    {
        var report = Parsing.Parse(title + Body);

        report.Title!.Text.Should().Be(string.Concat(title.Where(c => !char.IsWhiteSpace(c))));
        report.Issuer.Should().NotBeNull();
        report.Issuer!.Name.Should().Be(issuer);
        report.Issuer.Kind.Should().Be(kind);
        report.Issuer.Level.Should().Be(level);
        report.ReportYear!.Value.Should().Be(year);
        report.Recognised.Should().BeTrue();
    }

    [Theory]
    [InlineData("云岭县水务局\n2026年1月20日", "云岭县水务局", "2026年1月20日")]
    [InlineData("　　　　　　云岭县水务局　　\n　　　　　2026 年 1 月 20 日　", "云岭县水务局", "2026 年 1 月 20 日")]
    [InlineData("云岭县水务局\n二〇二六年一月二十日", "云岭县水务局", "二〇二六年一月二十日")]
    [InlineData("特此报告。\n中共青石镇委员会\n青石镇人民政府\n2026年1月20日\n（此件公开发布）", "中共青石镇委员会\n青石镇人民政府", "2026年1月20日")]
    [InlineData("特此报告。云岭县水务局 2026年1月20日", "云岭县水务局", "2026年1月20日")]
    [InlineData("2026年1月20日", null, "2026年1月20日")]
    public void Signature_is_read(string ending, string? issuer, string date)
    {
        var report = Parsing.Parse("云岭县水务局关于2025年度法治政府建设情况的报告" + Body + ending);

        (report.Signature!.Issuer is { } span ? report.Text(span) : null).Should().Be(issuer);
        report.Text(report.Signature.Date!.Value).Should().Be(date);
    }

    [Theory]
    [InlineData("您现在的位置：首页 > 政务公开 > 法治建设\n", "\n【打印】 【关闭】\n上一篇：无\n版权所有：云岭县人民政府 云ICP备12345678号")]
    [InlineData("索引号：\n00123/2026-1\n发布机构：\n云岭县水务局\n发布日期：\n2026-01-25\n", "\n主办单位：云岭县人民政府办公室\n政府网站标识码：5301230001\n>")]
    [InlineData("| 索引号 | 00123/2026-1 | 发布机构 | 云岭县水务局 |\n| 发布日期 | 2026-01-25 |\n", "\n扫一扫在手机打开当前页面")]
    [InlineData("发布时间：2026-01-25 10:20 来源：云岭县水务局 浏览次数：35 次 字体：【大 中 小】\n", "\n责任编辑：云小岭\n网站地图\n联系我们")]
    [InlineData("- [ 索引号 ] 11500/2026-4\n- [ 发布机构 ] 云岭县水务局\n- [ 发布日期 ] 2026-01-25\n- 分享到：\n", "\n打印本页")]
    [InlineData("索 引 号 | 11500/2026-4 | 主题分类 | 其他 |\n发布机构 | 云岭县水务局 | 发布日期 | 2026-01-25 |\n", "")]
    [InlineData("| [ 索引号 ] | 11500/2026-4 | [ 发文字号 ] | |\n| [ 发布机构 ] | 云岭县水务局 |\n| [ 发布日期 ] | 2026-01-25 |\n", "")]
    [InlineData("- 备注/文号：云水〔2026〕1号\n- 公文生成日期：2026-01-25\n- 发布日期：2026-01-25\n", "")]
    [InlineData("首页>政务公开\n政务公开\n2026-01-25 来源：云岭县水务局\n", "\n分享到：\n微信 微博")]
    [InlineData("", "")]
    public void Page_chrome_is_told_from_the_report(string head, string foot)
    {
        var title = "云岭县水务局关于2025年度法治政府建设情况的报告";
        var report = Parsing.Parse(head + title + Body + foot);

        report.Text(report.Body).Should().StartWith(title).And.EndWith("继续抓好学法用法。");
        report.Chrome.Should().HaveCount((head.Length > 0 ? 1 : 0) + (foot.Length > 0 ? 1 : 0));
        if (head.Contains("2026-01-25", StringComparison.Ordinal) && !head.StartsWith("首页", StringComparison.Ordinal))
            report.Metadata.Should().Contain(field => field.Name.StartsWith("发布", StringComparison.Ordinal) && field.Value.StartsWith("2026-01-25", StringComparison.Ordinal));
    }

    [Fact]
    public void A_title_printed_twice_is_the_one_by_the_text()
    {
        var title = "云岭县水务局关于2025年度法治政府建设情况的报告";
        var report = Parsing.Parse($"{title}\n发布时间：2026-01-25\n浏览量：12\n{title}\n县委、县政府：\n现将有关情况报告如下：{Body}");

        report.Line(report.Title!.Span.Start).Should().Be(4);
        report.Line(report.Body.Start).Should().Be(4);
        report.Text(report.Addressee!.Value).Should().Be("县委、县政府：");
        report.Text(report.Lead!.Value).Should().Be("现将有关情况报告如下：");
    }

    [Fact]
    public void Without_a_title_the_lead_speaks()
    {
        var report = Parsing.Parse("2025年，我局扎实推进工作，现将法治政府建设情况报告如下：" + Body);

        report.Title.Should().BeNull();
        report.Issuer.Should().BeNull();
        report.ReportYear!.Value.Should().Be(2025);
        report.Recognised.Should().BeTrue();
    }

    // The stem of the page above the title, and a line that only names the office beside a time.
    [Theory]
    [InlineData("今天是：\n中国政府网|省政府网|繁体\n2026-01-20 17:01 | 云岭县水务局\n")]
    [InlineData("分享到：\n")]
    public void A_title_stands_below_what_the_page_left_of_itself(string head)
    {
        var title = "县水务局2025年度法治政府建设情况报告";

        Parsing.Parse(head + title + Body).Title!.Text.Should().Be(title);
    }

    [Theory]
    [InlineData("县委全面依法治县委员会：\n2025年，我乡法治政府建设工作在县委领导下，把法治政府建设贯穿始终。现将一年来工作情况报告如下：", true)]
    [InlineData("2025年，我局落实法治政府建设部署，筑牢法治建设根基。现将本年度工作情况报告如下：", true)]
    [InlineData("2025年，我局落实法治建设部署。现将有关情况总结如下：\n一、2025年推进法治政府建设的主要举措和成效\n办案12件。", true)]
    [InlineData("2025年，我局完成绩效任务，依法行政水平提高。现将本年度工作情况报告如下：", false)]
    [InlineData("2025年，我局落实法治政府建设部署，筑牢法治建设根基。现将有关事项通知如下：", false)]
    public void Without_a_title_a_lead_that_keeps_to_the_matter_and_announces_a_report_speaks(string opening, bool recognised) =>
        Parsing.Parse(opening + Body).Recognised.Should().Be(recognised);

    [Theory]
    [InlineData("【政策解读】\n《云岭县人民政府关于2025年度法治政府建设情况的报告》政策解读\n现将法治政府建设情况解读如下：\n一、起草背景\n落实规定。")]
    [InlineData("《云岭县2025年法治政府建设年度报告》文件解读\n一、背景依据\n落实规定。")]
    [InlineData("云岭县人民政府办公室关于做好2025年度法治政府建设年度报告工作的通知\n各单位：\n请于3月1日前报送。")]
    [InlineData("云岭县政府工作报告\n各位代表：\n现在，我代表县人民政府向大会报告工作。\n一、2025年工作回顾\n法治政府建设成效明显。\n二、2026年工作安排\n推进法治政府建设。")]
    [InlineData("云岭县2026年法治政府建设工作要点\n一、加强学习\n全年组织学法。")]
    [InlineData("今天天气很好。")]
    public void Another_kind_of_document_is_noticed(string text) => Parsing.Parse(text).Recognised.Should().BeFalse();

    [Theory]
    [InlineData("")]
    [InlineData("\n \n")]
    [InlineData("一、")]
    [InlineData("|")]
    [InlineData("（")]
    [InlineData("1.")]
    [InlineData("：\n》\n“")]
    public void Any_text_gives_a_report(string text) => Parsing.Parse(text).Parts.Should().HaveCount(Parsing.Kind.Parts.Length);
}

using System.Globalization;
using System.Text;

namespace Compliance.Benchmarks;

/// <summary>
/// Writes well-formed reports of a wanted size from a seed: the same seed gives the same text. About one number in
/// twenty-five characters, as in real reports, all four parts, and no figure that contradicts another.
/// </summary>
internal static class GeneratedReport
{
    private static readonly string[] Places = ["青溪", "南坪", "云岭", "东湾", "白石", "长汀", "柳河", "北塘"];
    private static readonly string[] Kinds = ["矛盾纠纷", "信访事项", "热线工单", "行政许可", "行政处罚案件", "投诉举报"];
    private static readonly string[] Acts = ["普法宣传活动", "专题学法", "执法检查", "案卷评查", "业务培训", "法治讲座"];

    private static readonly string[] Fields =
    [
        "农村公路", "河湖管理", "养老服务", "市场监管", "生态环境", "食品安全", "劳动用工", "城市管理", "文化旅游", "教育培训", "医疗卫生", "自然资源",
        "应急管理", "住房建设", "水利工程", "林业保护", "农业生产", "交通运输", "税费征缴", "消防安全", "物业服务", "电梯安全", "婚姻登记", "数据安全",
    ];

    private static readonly string[] Means =
    [
        "健全制度", "压实责任", "优化流程", "公开指南", "加强培训", "完善台账", "统一标准", "畅通渠道", "细化清单", "强化督导", "充实队伍", "规范文书",
    ];

    private static readonly string[] Ends =
    [
        "办事更便捷", "执法更规范", "服务更贴心", "监管更精准", "响应更及时", "协作更顺畅", "信息更透明", "程序更严谨", "群众更满意", "基础更牢固",
    ];

    /// <summary>One report of about <paramref name="characters"/> characters (UTF-16 units; three UTF-8 bytes each).</summary>
    public static string Write(int seed, int characters = 3500)
    {
        var random = new Sequence(seed);
        var place = Places[random.Next(Places.Length)];
        var text = new StringBuilder(characters + 1024);
        text.Append(place).Append("县司法局\n关于2025年法治政府建设情况的报告\n\n");
        text.Append("2025年，我局坚持以习近平新时代中国特色社会主义思想为指导，深入学习贯彻习近平法治思想，扎实推进法治政府建设。现将有关情况报告如下：\n");
        text.Append("一、2025年度推进法治政府建设的主要举措和成效\n");
        for (var section = 1; text.Length < characters * 7 / 10; section++)
        {
            text.Append('（').Append(Numeral(section)).Append("）推进第").Append(Numeral(section)).Append("类重点工作\n");
            var field = Fields[(seed + section) % Fields.Length];
            var kind = Kinds[random.Next(Kinds.Length)];
            for (var sentence = 0; sentence < 4; sentence++)
            {
                AppendResult(text, random, sentence, field, kind);
                for (var plain = 0; plain < 3; plain++) AppendPlain(text, random, field);
            }

            text.Append('\n');
        }

        text.Append("二、存在的不足和原因\n一是基层执法力量还比较薄弱。二是普法宣传的针对性有待增强。主要原因是：对基层法治队伍建设研究不够，培训的系统性不强，考核办法没有及时完善，部门之间信息共享不够充分，工作机制还需要磨合。\n");
        text.Append("三、主要负责人履行推进法治建设第一责任人职责情况\n");
        text.Append(Invariant($"主要负责人切实履行推进法治建设第一责任人职责，主持召开专题会议{random.Next(2, 9)}次，带头讲授法治课{random.Next(1, 4)}次，对重要工作亲自部署、重大问题亲自过问、重点环节亲自协调、重要任务亲自督办。\n"));
        text.Append("四、2026年度推进法治政府建设的主要安排\n");
        for (var field = 0; text.Length < characters; field++)
        {
            text.Append(Invariant($"围绕{Fields[(seed + field) % Fields.Length]}，2026年计划开展{Acts[random.Next(Acts.Length)]}不少于{random.Next(3, 30)}次。"));
            AppendPlain(text, random, Fields[(seed + field) % Fields.Length]);
            text.Append('\n');
        }

        return text.Append(place).Append("县司法局\n2026年2月10日\n").ToString();
    }

    private static void AppendResult(StringBuilder text, Sequence random, int form, string field, string kind)
    {
        var total = random.Next(20, 2000);
        var done = total - random.Next(0, total / 10 + 1);
        text.Append(form switch
        {
            0 => Invariant($"全年受理{field}{kind}{total}件，办结{done}件，办结率{Percent(done, total)}%。"),
            1 => Invariant($"开展{field}{Acts[random.Next(Acts.Length)]}{random.Next(2, 60)}场次，发放{field}资料{random.Next(3, 90)}00余份。"),
            2 => Invariant($"调处{field}纠纷{total}件，其中城区{done}件、乡镇{total - done}件，件件有回音。"),
            _ => Invariant($"组织{field}业务骨干参加轮训，参训{random.Next(40, 900)}人次，考试全部合格。"),
        });
    }

    // Short clauses in changing company, so that no passage is repeated.
    private static void AppendPlain(StringBuilder text, Sequence random, string field)
    {
        var mean = random.Next(Means.Length);
        var end = random.Next(Ends.Length);
        text.Append(field).Append(Means[mean]).Append('，').Append(Means[(mean + random.Next(1, Means.Length)) % Means.Length])
            .Append('，').Append(Ends[end]).Append('、').Append(Ends[(end + random.Next(1, Ends.Length)) % Ends.Length]).Append('。');
    }

    /// <summary>The percentage with one decimal, half up, in whole numbers alone.</summary>
    private static string Percent(int part, int whole)
    {
        var tenths = (2L * part * 1000 + whole) / (2L * whole);
        return string.Create(CultureInfo.InvariantCulture, $"{tenths / 10}.{tenths % 10}");
    }

    private static string Numeral(int value) =>
        value <= 10 ? "一二三四五六七八九十".Substring(value - 1, 1)
        : value < 20 ? "十" + Numeral(value - 10)
        : Numeral(value / 10) + "十" + (value % 10 == 0 ? "" : Numeral(value % 10));

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}

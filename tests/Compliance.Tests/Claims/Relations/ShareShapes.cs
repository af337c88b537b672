using Compliance.Claims;

namespace Compliance.Tests.Claims.Relations;

/// <summary>Parts behind 其中 with their share of the whole before it.</summary>
internal static class ShareShapes
{
    public static IEnumerable<ContradictionShape> All => Marked.Select(static marked => new ContradictionShape(RelationKind.RateFromCounts, marked));

    private static string[] Marked =>
    [
        "全年查处案件{120|150}件，其中食品类48件，占{40|45}%。",
        "受理行政复议案件200件，其中以调解方式结案{60|80}件，占比{30|36}%。",
        "办理行政处罚案件80件，其中简易程序{60|64}件、占75%，普通程序20件、占{25|30}%。",
        "现有执法人员{250|280}人，其中法律专业背景100人，占总数的40%。",
        "排查纠纷400起，其中邻里纠纷{180|108}起，占比45%，婚姻家庭纠纷100起，占比{25|35}%。",
        "投入普法经费{50|60}万元，其中专项经费20万元，占40%。",
        "接听热线{1.6|1.9}万件，其中咨询类0.8万件，占50%。",
        "全年收到复核申请620件。其中，受理{496|469}件，占申请总数的80.0%；不予受理124件，占{20.0|22.0}%。",
        "收到来信400件。按类型看，投诉类{180|108}件，占总量的45.0%；咨询类120件，占总量的{30.0|33.0}%；建议类60件，占总量的15.0%；求助类40件，占总量的10.0%。",
        "本年办理事项中，许可{264|246}件，占33.0%；确认216件，占{27.0|25.0}%；奖励176件，占22.0%；给付144件，占18.0%。",
        "登记人口中，男性{725|752}人，占51.8%；女性675人，占48.2%。",
        "代表共提出建议250件，其中城建类建议{75|57}件，占建议总数的30%。",
    ];
}

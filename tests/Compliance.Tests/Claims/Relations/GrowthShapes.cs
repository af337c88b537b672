using Compliance.Claims;

namespace Compliance.Tests.Claims.Relations;

/// <summary>Growth, decline and changes beside the figures they are of.</summary>
internal static class GrowthShapes
{
    public static IEnumerable<ContradictionShape> All => Marked.Select(static marked => new ContradictionShape(RelationKind.YearOnYear, marked));

    private static string[] Marked =>
    [
        "调解案件由2024年的120件增加到{150|180}件，增长{25|52}%。",
        "行政复议案件从80件上升到100件，上升{25|20}%。",
        "投诉举报由200件下降到{150|130}件，下降{25|35}%。",
        "信访总量从上年的{500|600}件减少至450件，减少10%。",
        "受理法律援助案件150件，同比增加{30|50}件，增长{25|20}%。",
        "办理行政处罚案件90件，同比减少{10|30}件，下降10%。",
        "受理行政复议申请240件，较上年增加40件，增长{20|40}%。",
        "开展执法检查360次，上年{300|330}次，同比增长20%。",
        "受理投诉180件（上年同期{200|220}件），同比下降10%。",
        "普法志愿者由{40|45}人增加到60人，增长50%。",
        "出庭应诉率由85%提高到{90|95}%，提高{5|8}个百分点。",
        "案件合格率从92.5%提升至{96.0|98.0}%，提升3.5个百分点。",
        "行政诉讼败诉率由8%下降到5%，下降{3|6}个百分点。",
        "法律顾问由12名增加到{20|26}名，增加8名。",
        "公共法律服务站由30个增加到45个，增加{15|25}个。",
        "审批事项从{86|96}项减少到60项，减少26项。",
        "普法经费由20万元增加到{25|35}万元，增长25%。",
        "政务公开信息由1,200条增加到1,500条，增长{25|35}%。",
    ];
}

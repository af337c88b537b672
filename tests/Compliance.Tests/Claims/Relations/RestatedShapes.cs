using Compliance.Claims;

namespace Compliance.Tests.Claims.Relations;

/// <summary>The same figure said in two sections, and dates out of order.</summary>
internal static class RestatedShapes
{
    public static IEnumerable<ContradictionShape> All => Restated.Select(static marked => new ContradictionShape(RelationKind.Restated, marked));

    private static string[] Restated =>
    [
        "（一）深化普法宣传\n全年开展主题普法宣传活动{12|14}场，发放资料3000余份。\n（二）打造特色亮点\n以节点为抓手，全年开展主题普法宣传活动12场。",
        "（一）强化学习\n全年组织党员干部集中学习法律法规{4|6}次。\n（二）压实责任\n带头学法，全年组织党员干部集中学习法律法规4次。",
        "（一）规范执法\n2025年共办理行政处罚案件{137|173}件。\n（二）加强监督\n加强案卷管理，2025年办理行政处罚案件137件，全部归档。",
        "（一）化解矛盾\n全年排查调处各类矛盾纠纷126起。\n（二）亮点工作\n网格前移，全年排查调处各类矛盾纠纷{126|162}起，群众反映良好。",
        "（一）夯实基层\n2025年，全镇共化解矛盾纠纷{312|321}件。\n（二）建强队伍\n2025年，全镇共化解矛盾纠纷312件。",
        "（一）优化服务\n全年累计办理法律援助案件{58|85}件。\n（二）便民举措\n公共法律服务更近，全年办理法律援助案件58件。",
        "（一）夯实基层\n截至2025年12月31日，全镇共建成综合服务站点{12|21}个。\n（二）建强队伍\n截至2025年12月31日，全镇共建成综合服务站点12个。",
    ];
}

using Compliance.Claims;

namespace Compliance.Tests.Claims.Relations;

/// <summary>Each operand's smallest repair, written the way the text writes it.</summary>
public sealed class SumRepairTests
{
    [Theory]
    [InlineData("全年办理行政复议案件39件（维持20件、撤销6件、驳回10件）。", "total→36件 part→23件 part→9件 part→13件")]
    [InlineData("受理投诉30件，办结36件。", "part→30件 whole→36件")]
    [InlineData("主要有以下四点：一是站位不高。二是力量不足。三是经费不足。", "announced→三点")]
    [InlineData("仍存在3方面问题：一是站位不高。二是力量不足。", "announced→2方面")]
    public void Failed_relations_name_their_repairs(string text, string repairs)
    {
        var failing = RelationReading.Of(text).Failing.Should().ContainSingle().Subject;
        string.Join(' ', failing.Repairs.Select(static repair => $"{repair.Role}→{repair.Text}")).Should().Be(repairs);
    }

    [Fact]
    public void The_announced_quantity_is_attached_to_its_chain()
    {
        const string text = "一是学。二是干。原因有以下两点：一是人少。二是钱少。";
        var chains = Claiming.ReadPlain(text).Enumerations;
        chains[0].Announced.Should().BeNull();
        chains[1].Announced!.Value.Should().Be((Compliance.Text.Rational)2);
    }
}

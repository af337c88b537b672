using System.Reflection;
using Compliance.Tests.Structure;

namespace Compliance.Tests.Claims.Relations;

/// <summary>Each of the forty known false-alarm patterns has a row in a table of tests; this is where to look for it.</summary>
public sealed class TrapIndexTests
{
    private static (int Trap, Type Tests, string Row)[] Index =>
    [
        (1, typeof(RateTrapTests), "growth is real, amounts nominal"),
        (2, typeof(RateTrapTests), "percent of the next clause"),
        (3, typeof(RateTrapTests), "chance match of a ratio"),
        (4, typeof(RateTrapTests), "the share is of a whole elsewhere"),
        (5, typeof(RateTrapTests), "one rate over a list of counts"),
        (6, typeof(RateTrapTests), "satisfaction has its own base"),
        (7, typeof(RateTrapTests), "on-time rates leave open cases out"),
        (8, typeof(RateTrapTests), "suspected cases are no base"),
        (9, typeof(RateTrapTests), "reduction is one minus the quotient"),
        (10, typeof(RateTrapTests), "the share of a lagging base"),
        (11, typeof(RateTrapTests), "operands are rounded too"),
        (12, typeof(RateTrapTests), "one-sided bounds"),
        (13, typeof(RateTrapTests), "plan completion above a hundred"),
        (14, typeof(RateTrapTests), "index above a hundred"),
        (15, typeof(RateTrapTests), "points written as percent"),
        (16, typeof(RateTrapTests), "two parts of a ratio of three"),
        (17, typeof(RateTrapTests), "class limit, not a value"),
        (18, typeof(RateTrapTests), "percentages in names"),
        (19, typeof(SumTrapTests), "19 increase before 其中"),
        (20, typeof(SumTrapTests), "20 其中 need not be exhaustive"),
        (21, typeof(SumTrapTests), "21 a new verb ends the scope"),
        (22, typeof(SumTrapTests), "22 siblings that happen to add up"),
        (23, typeof(SumTrapTests), "23 completions above starts"),
        (24, typeof(SumTrapTests), "24 different units"),
        (25, typeof(SumTrapTests), "25 办结 with an object of its own"),
        (26, typeof(SumTrapTests), "26 rounded total"),
        (27, typeof(SumTrapTests), "27 years as labels"),
        (28, typeof(SumTrapTests), "28 alternate units"),
        (29, typeof(SumTrapTests), "29 slogans"),
        (30, typeof(SumTrapTests), "30 等 leaves items unnamed"),
        (31, typeof(SumTrapTests), "31 和 inside a name"),
        (32, typeof(SumTrapTests), "32 two levels"),
        (33, typeof(SumTrapTests), "33 compound counts"),
        (34, typeof(SumTrapTests), "34 merged names"),
        (35, typeof(SumTrapTests), "35 the chain belongs to something else"),
        (36, typeof(SumTrapTests), "36 十一是"),
        (37, typeof(NumberingTrapTests), "under the next heading anew"),
        (38, typeof(RateTrapTests), "result and target"),
        (39, typeof(RateTrapTests), "growth of the increment"),
        (40, typeof(QuantityTests), "对违规行为零容忍，实现零败诉、零距离。"),
    ];

    [Fact]
    public void Every_pattern_is_listed_once() => Index.Select(static entry => entry.Trap).Should().Equal(Enumerable.Range(1, 40));

    [Fact]
    public void Every_listed_row_is_tested()
    {
        foreach (var (trap, tests, row) in Index) Rows(tests).Should().Contain(row, "pattern {0} is tested there", trap);
    }

    private static IEnumerable<string> Rows(Type tests)
    {
        foreach (var method in tests.GetMethods())
        {
            foreach (var data in method.GetCustomAttributes<InlineDataAttribute>())
                foreach (var row in data.GetData(method)) if (row[0] is string text) yield return text;
        }

        if (tests == typeof(SumTrapTests))
            foreach (var row in SumTrapTests.Silent) yield return (string)row[0];
    }
}

using Compliance.Rules.Expressions;
using Xunit.Abstractions;

namespace Compliance.Tests.Rules.Expressions;

/// <summary>The published language's own conformance cases: the expected value, or refused when compiled; never another value.</summary>
public sealed class ConformanceTests(ITestOutputHelper output)
{
    private const double LeastShare = 0.7;

    [SharedFact]
    public void Every_case_gives_its_value_or_is_refused_and_most_give_their_value()
    {
        var cases = ConformanceCase.ReadAll();
        var met = 0;
        var refused = new List<string>();
        var wrong = new List<string>();
        foreach (var one in cases)
        {
            var compilation = ExpressionCompiler.Compile(one.Expression, ExpressionScope.Empty);
            if (compilation.Program is not { } program)
            {
                compilation.Faults.Should().NotBeEmpty();
                if (one.ExpectsError) met++;
                else refused.Add($"{one.Name}: {one.Expression} — {compilation.Faults[0].Code}");
                continue;
            }

            var value = program.Evaluate(new EvaluationFrame(new object(), WorkBudget.Default()));
            if (one.IsMetBy(value)) met++;
            else wrong.Add($"{one.Name}: {one.Expression} — {value.Kind}");
        }

        output.WriteLine($"{cases.Count} cases: {met} met ({(double)met / cases.Count:P1}), {refused.Count} refused, {wrong.Count} wrong");
        foreach (var line in refused) output.WriteLine("refused " + line);
        wrong.Should().BeEmpty();
        ((double)met / cases.Count).Should().BeGreaterThan(LeastShare);
    }
}

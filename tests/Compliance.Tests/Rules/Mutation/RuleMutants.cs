using System.Collections.Immutable;
using System.Globalization;
using Compliance.Rules;
using Compliance.Rules.Expressions;
using Compliance.Rules.Facts;
using Compliance.Rules.Loading;

namespace Compliance.Tests.Rules.Mutation;

/// <summary>All mutants of a rule: those of each of its conditions, the rule without that condition or a variant, its whole numbers one up and one down.</summary>
internal static class RuleMutants
{
    public static IEnumerable<RuleMutant> Of(Rule rule, RuleSet ruleSet)
    {
        var scope = FactTable.Scope(rule.Collection, rule.Parameters.ToImmutableSortedDictionary(
            parameter => parameter.Key, parameter => ParameterReader.ValueOf(parameter.Value), StringComparer.Ordinal));
        if (rule.Where is { } where)
        {
            yield return new("no where", rule with { Where = null });
            foreach (var changed in Compiled(where, scope)) yield return new("where " + changed.Source, rule with { Where = changed });
        }

        for (var i = 0; i < rule.UndeterminedWhen.Length; i++)
        {
            var condition = rule.UndeterminedWhen[i];
            yield return new($"no undeterminedWhen {condition.When.Source}", rule with { UndeterminedWhen = rule.UndeterminedWhen.RemoveAt(i) });
            foreach (var changed in Compiled(condition.When, scope))
                yield return new("undeterminedWhen " + changed.Source, rule with { UndeterminedWhen = rule.UndeterminedWhen.SetItem(i, condition with { When = changed }) });
        }

        if (rule.ReviewWhen is { } review)
        {
            yield return new("no reviewWhen", rule with { ReviewWhen = null });
            foreach (var changed in Compiled(review, scope)) yield return new("reviewWhen " + changed.Source, rule with { ReviewWhen = changed });
        }

        foreach (var changed in Compiled(rule.Assert, scope)) yield return new("assert " + changed.Source, rule with { Assert = changed });
        for (var i = 0; i < rule.Variants.Length; i++)
        {
            var variant = rule.Variants[i];
            foreach (var changed in Compiled(variant.When, scope))
                yield return new("variant " + changed.Source, rule with { Variants = rule.Variants.SetItem(i, variant with { When = changed }) });
        }

        for (var i = 0; i < rule.Variants.Length; i++)
            yield return new($"no variant {rule.Variants[i].When.Source}", rule with { Variants = rule.Variants.RemoveAt(i) });
        foreach (var (name, value) in MovedParameters(rule))
        {
            if (RuleSetLoader.Load(RuleSets.SourceOf(ruleSet.Id)!, [KeyValuePair.Create($"{rule.Id}.{name}", value)]).RuleSet?.Find(rule.Id) is { } moved)
                yield return new($"{name} {value}", moved);
        }

        if (rule.RecognisedOnly) yield return new("not recognisedOnly", rule with { RecognisedOnly = false });
    }

    /// <summary>Each whole number one up and one down.</summary>
    private static IEnumerable<(string Name, string Value)> MovedParameters(Rule rule)
    {
        foreach (var (name, parameter) in rule.Parameters)
        {
            if (parameter.Kind == RuleParameterKind.Whole)
            {
                var value = long.Parse(parameter.Values[0], CultureInfo.InvariantCulture);
                yield return (name, (value + 1).ToString(CultureInfo.InvariantCulture));
                yield return (name, (value - 1).ToString(CultureInfo.InvariantCulture));
            }
        }
    }

    private static IEnumerable<RuleExpression> Compiled(RuleExpression expression, ExpressionScope scope) =>
        ExpressionMutants.Of(expression.Source)
            .Select(source => ExpressionCompiler.Compile(source, scope, CelType.Bool).Program)
            .OfType<CelProgram>()
            .Select(program => new RuleExpression(program));
}

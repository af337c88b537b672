using System.Collections.Immutable;
using Compliance.Diagnostics;

namespace Compliance.Rules.Facts;

/// <summary>The type of facts that are kept as <typeparamref name="T"/>.</summary>
internal sealed class FactTypeOf<T>(
    string name,
    string chinese,
    string english,
    ImmutableArray<FactMember> members,
    Func<T, FactSource, FactEvidence> describe)
    : FactType(name, new LocalizedText(chinese, english), members)
    where T : class
{
    public override FactEvidence Describe(object fact, FactSource source) => describe((T)fact, source);
}

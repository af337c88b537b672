using System.Collections.Immutable;

namespace Compliance.Findings;

/// <summary>The proof that something is not there.</summary>
/// <param name="Subject">The id of what was sought, such as a part's id.</param>
/// <param name="Sought">Where it was sought, in words of the report: headings read, sentences weighed.</param>
/// <param name="Candidates">The nearest places and why each was rejected.</param>
public sealed record FindingAbsence(string Subject, ImmutableArray<string> Sought, ImmutableArray<AbsenceCandidate> Candidates);

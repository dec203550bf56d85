namespace NewsAnalysis.Figures;

/// <summary>One whose age an article gives, by what it tells of him or her: "the 11-year-old boy who was killed".</summary>
/// <param name="Fate">What happened, a row of <c>fates.tsv</c> ("killed"); empty where the article tells nothing.</param>
/// <param name="Sex">"man", also of boys, "woman", also of girls; null where the article does not tell.</param>
/// <param name="Role">What he or she is there or to another ("officer", "grandmother"), or null.</param>
/// <param name="Name">The name beside the age, or null.</param>
public sealed record AgeBearer(string Fate, string? Sex, string? Role, string? Name)
{
    /// <summary>Whether he or she is the only one of whom the article tells this.</summary>
    public bool IsAlone { get; init; }
}

using NewsAnalysis.Attributions;
using NewsAnalysis.Attributions.Cues;
using NewsAnalysis.Text;

namespace NewsAnalysis.Figures.Context;

/// <summary>Who answers for the numbers of an article: the innermost attribution that holds a number, and those around it.</summary>
/// <param name="article">The article.</param>
/// <param name="model">Says which words are cues; the library's own where it is null.</param>
internal sealed class ClaimSources(Article article, CueModel? model = null)
{
    // A figure whose source is wrong is worse than one without: about .85 of those given are right in marked
    // articles that the weights have not seen; docs/fitted-weights.md has what it was in articles that nobody had read.
    private const double Least = 0.55;

    private readonly NearbyAttributions _attributions = new(article, model);

    /// <summary>The source of a number, in the text's words with the name for which they stand, and who passes it on; nulls where nobody is
    /// named.</summary>
    /// <param name="number">The number.</param>
    /// <param name="sentence">Its sentence's place in the article.</param>
    /// <param name="least">How sure the source must be.</param>
    public (string? Source, string? Speaker, string? CitedBy) Of(TextSpan number, int sentence, double least = Least)
    {
        // In "Lee said 40 shops closed; six opened, by one estimate" the 40 are Lee's, though the estimate has fewer words.
        // "The ministry said it found 40 ships": a pronoun for which nothing stands gives way to who passes its words on.
        var names = _attributions.Around(number, sentence, least)
            .Where(one => one.Probability >= least).Select(one => one.Attribution)
            .OrderBy(attribution => attribution.Content.Any(content => content.Contains(number)) ? 0 : 1)
            .ThenBy(attribution => attribution.Content.Sum(content => content.Length))
            .Select(attribution => (Words: Words(attribution.Source!), attribution.Source!.Resolved))
            .Where(source => source.Words is not null)
            .DistinctBy(source => source.Words).ToArray();
        if (names.Where(source => !SpeakerNames.IsOpen(source.Words!)).ToArray() is { Length: > 0 } named)
            names = named;
        return names.Length == 0 ? default : (names[0].Words, names[0].Resolved,
            names.Length == 1 ? null : string.Join(", ", names.Skip(1).Select(source => source.Words)));
    }

    /// <summary>"the Red Cross" is "Red Cross"; "she" is "she (Anna Kovács)" where the article tells.</summary>
    private static string? Words(Speaker speaker)
    {
        if (speaker.IsRelative)
            return speaker.Resolved is { } noun ? Bare(noun) : null;
        var bare = Bare(speaker.Text);
        return speaker.Resolved is { } name && !name.EndsWith(bare.Split(' ')[^1], StringComparison.Ordinal) ? $"{bare} ({name})" : bare;
    }

    private static string Bare(string words) =>
        words.Split(' ', 2) is [var first, var rest]
            && first.ToLowerInvariant() is "the" or "a" or "an" or "his" or "her" or "its" or "their" ? rest : words;
}

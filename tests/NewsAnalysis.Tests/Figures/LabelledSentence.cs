using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsAnalysis.Tests.Figures;

/// <summary>
/// A sentence of Specs/sentences.json with every quantity in it, labelled before the extraction was run on it. Ages and "one of the
/// officers" are labelled too; dates, times, ordinals, scores and names are not. Vague words are read by the decimal convention.
/// </summary>
public sealed record LabelledSentence(string Input, IReadOnlyList<LabelledQuantity> Quantities)
{
    internal static IReadOnlyList<LabelledSentence> Load() => JsonSerializer.Deserialize<List<LabelledSentence>>(
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Figures", "Specs", "sentences.json")), Options)!;

    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNameCaseInsensitive = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };
}

/// <summary>A labelled quantity.</summary>
/// <param name="Value">The number, the lower or first one of a range.</param>
/// <param name="ValueTo">The second number of a range, or null.</param>
/// <param name="Bound">A change (up, down) or else the bound (= ~ &lt; &gt;).</param>
/// <param name="Unit">The normalised unit in lower case, or null.</param>
/// <param name="About">Words of which one must be found, or null where nothing must be.</param>
public sealed record LabelledQuantity(decimal Value, decimal? ValueTo, string Bound, string? Unit, string? About);

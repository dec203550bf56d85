namespace NewsAnalysis.Measures.Quality;

/// <summary>Invented sentences with every quantity in them as a reader labelled it. Ages and "one of the officers" are labelled too; dates,
/// times, ordinals, scores and names are not. Vague words are read by the decimal convention. The README beside the files
/// (tests/NewsAnalysis.Tests/Gold/Sentences) says how they came about.</summary>
/// <param name="Name">The set's name: the file's name without its ending.</param>
/// <param name="Sentences">The sentences, in the order of the file.</param>
public sealed record SentenceGold(string Name, IReadOnlyList<LabelledSentence> Sentences)
{
    /// <summary>The sets of a folder, a <c>.json</c> file each, in ordinal order of their names; none where the folder does not
    /// exist.</summary>
    /// <param name="folder">The folder.</param>
    /// <exception cref="InputException">A file does not keep to the format.</exception>
    public static IReadOnlyList<SentenceGold> ReadAll(string folder) => !Directory.Exists(folder) ? []
        : [.. Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal)
            .Select(file => Parse(Path.GetFileNameWithoutExtension(file), File.ReadAllText(file)))];

    /// <summary>Reads a set.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="json">The file's text.</param>
    /// <exception cref="InputException">The text does not keep to the format; the message names the line.</exception>
    public static SentenceGold Parse(string name, string json) => new(name, GoldJson.Parse<List<LabelledSentence>>(
        $"{name}.json", json,
        "a list of sentences, each with 'input' and 'quantities'. The README beside the seeds' sentences describes them."));
}

/// <summary>A sentence and its quantities.</summary>
/// <param name="Input">The sentence.</param>
/// <param name="Quantities">Every quantity in it.</param>
public sealed record LabelledSentence(string Input, IReadOnlyList<LabelledQuantity> Quantities);

/// <summary>A labelled quantity.</summary>
/// <param name="Value">The number, the lower or first one of a range.</param>
/// <param name="ValueTo">The second number of a range, or null.</param>
/// <param name="Bound">A change (up, down) or else the bound (= ~ &lt; &gt;).</param>
/// <param name="Unit">The normalised unit in lower case, or null.</param>
/// <param name="About">Words of which one must be found, or null where nothing must be.</param>
public sealed record LabelledQuantity(decimal Value, decimal? ValueTo, string Bound, string? Unit, string? About);

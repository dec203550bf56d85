using NewsAnalysis.Attributions.Cues;
using NewsAnalysis.Attributions.Speakers;
using NewsAnalysis.Text;

namespace NewsAnalysis.Attributions;

/// <summary>The labels of a written-down talk: "Q:", "MR. LEE:" at the beginning of paragraphs, in capitals. A surname that the article has
/// with the person's name is one by itself; "Q", titles and what comes again beside them, or beside such a surname that comes again, are
/// where three such paragraphs with a label that comes again tell a talk. "WATCH: …" and "LONDON: …" are rubrics.</summary>
/// <param name="text">The article's text.</param>
/// <param name="people">The people whom it names.</param>
internal sealed class TurnLabels(string text, PersonFinder people)
{
    private const int Fewest = 3;

    private static readonly Regex Label = Patterns.Of(@"(?-i)(?<=\A|\n)[ \t]*[""“]?(?<label>\p{Lu}[\p{Lu}.'’\- ]{0,40}):(?=\s)");

    private readonly HashSet<int> _starts = Starts(text, people);

    /// <summary>The cue of a sentence that begins with such a label; null where it does not.</summary>
    public Cue? In(SentenceTree tree)
    {
        var first = First(tree);
        if (_starts.Count == 0 || !_starts.Contains(tree.Tokens[first].Start))
            return null;
        var colon = Enumerable.Range(0, tree.Tokens.Count).FirstOrDefault(at => tree.Tokens[at].Form == ":");
        return colon <= first || colon + 1 >= tree.Tokens.Count ? null
            : new Cue(tree, colon, CueForm.Colon, new TextSpan(tree.Tokens[colon].Start, tree.Tokens[colon].End),
                IsAsker(new TextSpan(tree.Tokens[first].Start, tree.Tokens[colon - 1].End).Of(text)) ? -1 : colon - 1,
                [.. Enumerable.Range(colon + 1, tree.Tokens.Count - colon - 1)], "turn");
    }

    /// <summary>The first token of a label: each paragraph of a talk that is quoted as a whole begins with a mark ("“LEE: …").</summary>
    public static int First(SentenceTree tree) => tree.Tokens.Count > 1 && Phrases.Opens(tree.Tokens[0]) ? 1 : 0;

    private static HashSet<int> Starts(string text, PersonFinder people)
    {
        Group[] labels = [.. Label.Matches(text).Select(match => match.Groups["label"])];
        var byWords = labels.ToLookup(label => label.Value, StringComparer.Ordinal);
        var named = byWords.Select(one => one.Key).Where(label => IsPerson(label, people)).ToHashSet(StringComparer.Ordinal);
        var telling = byWords.Select(one => one.Key).Where(label => IsAsker(label) || IsTitled(label)).ToHashSet(StringComparer.Ordinal);
        var isTalk = (telling.Count > 0 || named.Any(label => byWords[label].Skip(1).Any()))
            && labels.Length >= Fewest && byWords.Count < labels.Length;
        return [.. labels.Where(label => named.Contains(label.Value)
            || (isTalk && (telling.Contains(label.Value) || byWords[label.Value].Skip(1).Any()))).Select(label => label.Index)];
    }

    // "Q" and "A" name nobody.
    private static bool IsAsker(string label) => SpeakerWords.Has("asker", label);

    // "MR. LEE", "SEN. LEE", "SENATOR LEE"; not "FOREIGN NEWS".
    private static bool IsTitled(string label) => label.Split(' ', StringSplitOptions.RemoveEmptyEntries)[0] is var first
        && (SpeakerWords.Has("courtesy", first) || (SpeakerWords.Has("title", first)
            && (first.EndsWith('.') || WordClasses.OfNoun(first.ToLowerInvariant())[0] == "person")));

    private static bool IsPerson(string label, PersonFinder people)
    {
        var last = label.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^1];
        return last.Length > 1 && people.InSentencesWith(last).Any(
            person => person.Surname.Equals(last, StringComparison.OrdinalIgnoreCase) && person.Surname.Any(char.IsLower));
    }
}

using NewsAnalysis.Attributions.Quoting;
using NewsAnalysis.Text;

namespace NewsAnalysis.Training.Cues;

/// <summary>Reads articles with marked attributions (JSON Lines: id, text, attributions with source, cue and content spans) by
/// sentences.</summary>
internal static class CueData
{
    /// <summary>The possible cues of a file's articles. Of the possible cues inside one marked cue the one whose content agrees best with
    /// the marked content is right; of the others it is not told.</summary>
    public static IEnumerable<CueSentence> Read(string file) => Rows(file).SelectMany(OfArticle);

    /// <summary>The articles of a file.</summary>
    public static IEnumerable<JsonElement> Rows(string file) =>
        File.ReadLines(file).Where(line => line.Length > 0).Select(line => JsonDocument.Parse(line).RootElement);

    private static List<CueSentence> OfArticle(JsonElement row)
    {
        var (id, text) = (row.GetProperty("id").GetString()!, row.GetProperty("text").GetString()!);
        var marked = row.GetProperty("attributions").EnumerateArray()
            .Select(one => (Cue: Spans(one, "cue"), Content: Spans(one, "content"), Source: Spans(one, "source"))).ToArray();
        var quotes = new Quotes(text);
        var sentences = new List<CueSentence>();
        foreach (var sentence in SentenceSplitter.Split(text, [new TextSpan(0, text.Length)]))
        {
            var tree = SyntaxReader.Read(text, sentence.Span);
            Cue[] cues = [.. CueFinder.Find(tree, quotes)];
            var held = cues.Select(cue => Array.FindIndex(marked, one => one.Cue.Any(span => span.Overlaps(NodeSpan(cue))))).ToArray();
            var best = held.Index().Where(pair => pair.Item >= 0).GroupBy(pair => pair.Item, pair => pair.Index)
                .Select(group => group.MaxBy(at => Agreement(cues[at], marked[group.Key]))).ToHashSet();
            sentences.Add(new CueSentence(id, cues, [.. cues.Select(cue => CueFeatures.Of(cue, quotes, sentence.Index))],
                [.. held.Select((mark, at) => mark < 0 ? false : best.Contains(at) ? true : (bool?)null)],
                [.. best.Order().SelectMany(at => Words(cues[at], marked[held[at]].Content, quotes))]));
        }

        return sentences;
    }

    private static IEnumerable<CueExample> Words(Cue cue, TextSpan[] said, Quotes quotes) => cue.Tree.Tokens.Index()
        .Where(pair => pair.Item.Tag is Tag.Noun or Tag.Propn or Tag.Num or Tag.Verb or Tag.Adj)
        .Select(pair => new CueExample(HeldFeatures.Of(cue, pair.Index, quotes), said.Any(span => span.Contains(pair.Item.Start))));

    private static double Agreement(Cue cue, (TextSpan[] Cue, TextSpan[] Content, TextSpan[] Source) marked)
    {
        var mine = Phrases.Spans(cue.Tree, cue.Content);
        var both =
            mine.Sum(span => marked.Content.Sum(other => Math.Max(0, Math.Min(span.End, other.End) - Math.Max(span.Start, other.Start))));
        var content = both == 0 ? 0 : 2.0 * both / (mine.Sum(span => span.Length) + marked.Content.Sum(span => span.Length));
        return content + (cue.Source >= 0 && marked.Source.Any(span => span.Contains(cue.Tree.Tokens[cue.Source].Start)) ? 0.5 : 0);
    }

    private static TextSpan NodeSpan(Cue cue) =>
        new(cue.Tree.Tokens[cue.Node].Start, cue.Form == CueForm.Lead ? cue.Span.End : cue.Tree.Tokens[cue.Node].End);

    internal static TextSpan[] Spans(JsonElement row, string name) =>
        [.. row.GetProperty(name).EnumerateArray().Select(span => new TextSpan(span[0].GetInt32(), span[1].GetInt32()))];
}

using NewsAnalysis.Actors.Loading;
using NewsAnalysis.Topics;

namespace NewsAnalysis.Corrections;

/// <summary>Reads the entries of corrections.yaml.</summary>
/// <remarks>YamlDotNet 16.3 stops at the first error when it reads into types, and JsonSchema.Net 8.0.5 says which keyword of the schema a
/// value breaks, without a line. Here all errors of a file are told at once, each with line and column and what to do.</remarks>
internal static class CorrectionReader
{
    /// <summary>The word that takes a figure's value away.</summary>
    public const string None = "none";

    private static readonly string[] Common = ["correction", "article", "who", "when", "why"];
    private static readonly string[] PlaceFields = ["article", "quote", "in", "occurrence"];
    private static readonly string[] FigureFields = ["value", "valueTo", "bound", "unit", "counted", "about", "event", "source"];
    private static readonly string[] Facts = ["outlet", "published", "story"];

    /// <summary>The keys of an entry.</summary>
    public static IReadOnlyList<string> Keys { get; } =
        ["correction", .. PlaceFields, "claims", .. FigureFields, "actor", "cause", "name", .. Facts, "who", "when", "why"];

    /// <summary>The keys of a claim in <c>claims</c>.</summary>
    public static IReadOnlyList<string> PlaceKeys => PlaceFields;

    /// <summary>The keys that an entry of a kind may have.</summary>
    public static IReadOnlyList<string> KeysOf(CorrectionKind kind) => kind switch
    {
        CorrectionKind.AmendFigure or CorrectionKind.AddFigure => [.. Common, .. PlaceFields.Skip(1), .. FigureFields],
        CorrectionKind.ReassignMention or CorrectionKind.AddMention => [.. Common, .. PlaceFields.Skip(1), "actor"],
        CorrectionKind.MergeTopics or CorrectionKind.SplitClaim => [.. Common.Where(key => key != "article"), "claims"],
        CorrectionKind.SetCause => [.. Common.Where(key => key != "article"), "claims", "cause"],
        CorrectionKind.RenameTopic => [.. Common.Where(key => key != "article"), "claims", "name"],
        CorrectionKind.SetArticle => [.. Common, .. Facts],
        CorrectionKind.DropArticle or CorrectionKind.ReviewedArticle => Common,
        _ => [.. Common, .. PlaceFields.Skip(1)],
    };

    /// <summary>The entries in file order.</summary>
    /// <exception cref="InputException">The text is no YAML, or entries have errors: all of them, a line each,
    /// with line and column.</exception>
    public static IReadOnlyList<Correction> Read(string yaml, string fileName)
    {
        var problems = new Problems(fileName);
        var entries = new List<Correction>();
        foreach (var (item, number) in Items(YamlTree.Read(yaml, fileName, "corrections"), problems)
            .Select((item, index) => (item, index + 1)))
        {
            if (item is not YamlMap map)
                problems.Add(item,
                    $"found no mapping as entry {number}; expected a correction. Write '- correction: …' with its keys below.");
            else if (new EntryReader(map, problems).Read() is { } entry)
                entries.Add(entry);
        }

        CheckTargets(entries, problems);
        problems.ThrowIfAny();
        return entries;
    }

    private static List<YamlNode> Items(YamlNode? root, Problems problems)
    {
        if (root is YamlList list)
            return list.Items;
        if (root is not (null or YamlScalar { Quoted: false, Value: "" or "~" or "null" }))
            problems.Add(root, "found no list; expected a list of corrections. Begin every correction with '- correction: …'.");
        return [];
    }

    private static void CheckTargets(List<Correction> entries, Problems problems)
    {
        foreach (var twice in entries.Where(entry => entry.Target is not null).GroupBy(entry => entry.Target, StringComparer.Ordinal))
        {
            var first = twice.First();
            foreach (var entry in twice.Skip(1))
            {
                problems.Add(
                    new YamlScalar(entry.Line, entry.Column, "", Quoted: false),
                    $"found a second correction of the same {twice.Key!.Split(' ')[0]} (the first is in line {first.Line}); expected one. "
                        + "Join the two or remove one.");
            }
        }
    }

    /// <summary>Reads one entry.</summary>
    private sealed class EntryReader(YamlMap map, Problems problems)
    {
        private readonly MapReader _all = new(map, Keys, problems);
        private bool _isWhole = true;

        public Correction? Read()
        {
            if (ReadKind() is not { } kind)
                return null;
            CheckKeys(kind);
            var places = kind.IsTopic() ? Claims(kind) : kind.IsArticle() ? [] : Place(_all, map) is { } place ? [place] : [];
            var article = kind.IsTopic() ? places.FirstOrDefault()?.Article : Needed("article", "the id of an article");
            var (who, when, why) = (Needed("who", "a name"), When(), Needed("why", "a reason"));
            if (!kind.IsArticle() && places.Count == 0)
                _isWhole = false;
            var (figure, cause, name, actor) = Said(kind);
            return !_isWhole || article is null || who is null || when is null || why is null
                ? null : new Correction(kind, article, who, when, why)
                {
                    Places = places,
                    Figure = figure,
                    Actor = actor,
                    Cause = cause,
                    Name = name,
                    Outlet = _all.Text("outlet"),
                    Published = _all.Text("published"),
                    Story = _all.Text("story"),
                    Line = map.Line,
                    Column = map.Column,
                };
        }

        private (FigureChange? Figure, Cause? Cause, string? Name, string? Actor) Said(CorrectionKind kind)
        {
            if (kind == CorrectionKind.SetArticle)
                CheckFacts();
            return (
                kind is CorrectionKind.AmendFigure or CorrectionKind.AddFigure ? Figure(kind) : null,
                kind == CorrectionKind.SetCause ? Choice("cause", CauseNames.ByName) : null,
                kind == CorrectionKind.RenameTopic ? Needed("name", "what the topic is to be called") : null,
                kind is CorrectionKind.ReassignMention or CorrectionKind.AddMention
                    ? Needed("actor", "the name of an actor of the dictionary") : null);
        }

        private CorrectionKind? ReadKind()
        {
            var text = _all.Text("correction");
            if (text is not null && CorrectionKinds.ByName.TryGetValue(text, out var kind))
                return kind;
            var expected = $"expected one of {string.Join(", ", CorrectionKinds.ByName.Keys)}";
            problems.Add(
                _all.Node("correction") ?? map,
                text is null ? $"found no 'correction'; {expected}. Add 'correction: …'."
                    : $"found the unknown correction '{text}'; {expected}. {MapReader.Hint(text, CorrectionKinds.ByName.Keys)}");
            return null;
        }

        private void CheckKeys(CorrectionKind kind)
        {
            var allowed = KeysOf(kind);
            foreach (var key in Keys.Where(key => _all.Node(key) is not null && !allowed.Contains(key, StringComparer.Ordinal)))
            {
                Problem(_all.Node(key)!, $"found '{key}' in a correction '{CorrectionKinds.NameOf(kind)}', where it says nothing; "
                    + $"expected only {string.Join(", ", allowed)}. Remove it.");
            }
        }

        private string? Needed(string key, string what)
        {
            var text = _all.Text(key);
            if (text is null)
                Problem(_all.Node(key) ?? map, $"found no '{key}'; expected {what}. Add '{key}: …'.");
            return text;
        }

        private ArticleDate? When()
        {
            if (Needed("when", "the date of the correction (yyyy-MM-dd)") is not { } text)
                return null;
            var date = ArticleDate.TryParse(text);
            if (date is null)
                Problem(_all.Node("when")!,
                    $"found '{text}' as 'when', which is no date; expected yyyy-MM-dd, yyyy-MM or yyyy. Correct it.");
            return date;
        }

        private Anchor? Place(MapReader reader, YamlMap node)
        {
            var (article, quote, count) = (reader.Text("article"), reader.Text("quote"), reader.Text("occurrence") ?? "1");
            if (quote is null)
                Problem(reader.Node("quote") ?? node, "found no 'quote'; expected the words as they stand in the article. Add 'quote: …'.");
            var isCount = int.TryParse(count, out var occurrence) && occurrence > 0;
            if (!isCount)
                Problem(reader.Node("occurrence")!,
                    $"found '{count}' as 'occurrence'; expected a number from 1. Correct it or remove the key.");
            var around = reader.Text("in");
            if (!Holds(around, quote))
                Problem(reader.Node("in")!,
                    "found words that do not hold the quote as 'in'; expected the quote with words around it. Copy them from the article.");
            if (article is null && node != map)
                Problem(node, "found a claim without 'article'; expected the id of an article. Add 'article: …'.");
            return article is null || quote is null || !isCount ? null : new Anchor(article, quote, occurrence, around);
        }

        private static bool Holds(string? around, string? quote) =>
            quote is null || around is null || AnchorText.Flat(around).Contains(AnchorText.Flat(quote), StringComparison.Ordinal);

        private List<Anchor> Claims(CorrectionKind kind)
        {
            var (least, most) = kind == CorrectionKind.MergeTopics ? (2, int.MaxValue) : (1, 1);
            if (_all.Node("claims") is not YamlList list || list.Items.Count < least || list.Items.Count > most)
            {
                Problem(_all.Node("claims") ?? map, $"found no list of {(least == 2 ? "two or more claims" : "one claim")} as 'claims'; "
                    + "expected them by article and quote. Write '- article: …' and 'quote: …' for each below 'claims:'.");
                return [];
            }

            var places = new List<Anchor>();
            foreach (var item in list.Items)
            {
                if (item is not YamlMap one)
                    Problem(item, "found no mapping in 'claims'; expected a claim. Write 'article: …' and 'quote: …'.");
                else if (Place(new MapReader(one, PlaceFields, problems), one) is { } place)
                    places.Add(place);
                else
                    _isWhole = false;
            }

            return places;
        }

        private FigureChange Figure(CorrectionKind kind)
        {
            var change = new FigureChange
            {
                Value = Number("value"),
                ValueTo = Number("valueTo"),
                Bound = Bound(),
                Unit = OrNone("unit"),
                Counted = OrNone("counted"),
                About = OrNone("about"),
                Event = OrNone("event"),
                Source = OrNone("source"),
            };
            if (kind == CorrectionKind.AddFigure && change.Value is null && _all.Node("value") is null)
                Problem(map, "found a figure without 'value'; expected the number. Add 'value: …'.");
            if (kind == CorrectionKind.AmendFigure && change == new FigureChange())
                Problem(map, $"found nothing to amend; expected one of {string.Join(", ", FigureFields)}. Add what is to be changed.");
            if (change is { Value: { } low, ValueTo: { } high } && high < low)
                Problem(_all.Node("valueTo")!, $"found {high} as 'valueTo', below 'value' {low}; expected it above. Exchange the two.");
            return change;
        }

        private decimal? Number(string key)
        {
            if (_all.Text(key) is not { } text)
                return null;
            if (FigureNumbers.TryParse(text) is { } number)
                return number;
            Problem(_all.Node(key)!,
                $"found '{text}' as '{key}', which is no number; expected one such as 1400, 1,400 or 5.6 million. Correct it.");
            return null;
        }

        private string? Bound() =>
            _all.Text("bound") is not { } text ? null
            : FigureBounds.Words.Contains(text, StringComparer.Ordinal) ? text
            : Unknown("bound", text, FigureBounds.Words);

        private string? OrNone(string key) => _all.Text(key) is { } text ? (text == None ? "" : text) : null;

        private Cause? Choice(string key, IReadOnlyDictionary<string, Cause> known)
        {
            if (Needed(key, $"one of {string.Join(", ", known.Keys)}") is not { } text)
                return null;
            if (known.TryGetValue(text, out var value))
                return value;
            Unknown(key, text, known.Keys);
            return null;
        }

        private string? Unknown(string key, string text, IEnumerable<string> known)
        {
            Problem(_all.Node(key)!,
                $"found '{text}' as '{key}'; expected one of {string.Join(", ", known)}. {MapReader.Hint(text, known)}");
            return null;
        }

        private void CheckFacts()
        {
            if (Facts.All(key => _all.Text(key) is null))
                Problem(map, $"found nothing to set; expected one of {string.Join(", ", Facts)}. Add what is to be set.");
            if (_all.Text("published") is { } date && date != ArticleFactCorrections.Unknown && ArticleDate.TryParse(date) is null)
                Problem(_all.Node("published")!,
                    $"found '{date}' as 'published', which is no date; expected yyyy-MM-dd, yyyy-MM, yyyy or unknown. Correct it.");
        }

        private void Problem(YamlNode node, string text)
        {
            _isWhole = false;
            problems.Add(node, text);
        }
    }
}

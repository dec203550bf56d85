using NewsAnalysis.Text;

namespace NewsAnalysis.Attributions.Cues;

/// <summary>Phrases before a source ("according to X", "in the view of X"), from <c>leads.tsv</c>, and colons and dashes between source and
/// speech.</summary>
internal static class LeadCues
{
    private const int LongestName = 9;
    private const int LongestLead = 4;

    private static readonly ILookup<string, string[]> Leads = WordList.Rows("Attributions.leads.tsv")
        .Select(row => row[0].Split(' ')).OrderByDescending(words => words.Length).ToLookup(words => words[0], StringComparer.Ordinal);

    private static readonly Tag[] Nominal = [Tag.Noun, Tag.Propn, Tag.Pron, Tag.Num];

    /// <summary>The cue whose phrase begins at a token; null where none does.</summary>
    public static Cue? Of(SentenceTree tree, int node)
    {
        foreach (var words in Leads[tree.Tokens[node].Form.ToLowerInvariant()])
        {
            if (Reads(tree, node, words) && Name(tree, node + words.Length) is >= 0 and var source && Fits(tree, node, words, source))
                return new Cue(tree, node, CueForm.Lead, new TextSpan(tree.Tokens[node].Start, tree.Tokens[node + words.Length - 1].End),
                    source, Content(tree, node, source), string.Join('-', words));
        }

        return null;
    }

    /// <summary>The cue that a colon makes between a short name and a statement, or a dash before the name at the end; null where there is
    /// none.</summary>
    public static Cue? OfColon(SentenceTree tree, int node)
    {
        var isColon = tree.Tokens[node].Form == ":";
        if (node + 1 >= tree.Tokens.Count || !(isColon || node == 0 || tree.Tokens[node - 1].Tag == Tag.Punct))
            return null;
        var span = new TextSpan(tree.Tokens[node].Start, tree.Tokens[node].End);
        int[] left = [.. Enumerable.Range(0, node)], right = [.. Enumerable.Range(node + 1, tree.Tokens.Count - node - 1)];
        if (isColon && NameOf(tree, left) is { } name)
            return new Cue(tree, node, CueForm.Colon, span, Head(tree, name), right, "left");
        return IsName(tree, right) ? new Cue(tree, node, CueForm.Colon, span, Head(tree, right), left, isColon ? "right" : "dash") : null;
    }

    /// <summary>Whether a token stands right behind a phrase that leads to a source.</summary>
    internal static bool IsBehind(SentenceTree tree, int token) =>
        Enumerable.Range(Math.Max(0, token - LongestLead), Math.Min(token, LongestLead))
            .Any(first => Leads[tree.Tokens[first].Form.ToLowerInvariant()]
                .Any(words => first + words.Length == token && Reads(tree, first, words)));

    // "Unsafe, by one estimate", "40 percent, in one poll" and "under the mayor's plan, 40 would close", not "by one firm", "in one town"
    // nor "under the mayor's plan, 40 closed".
    private static bool Fits(SentenceTree tree, int node, string[] words, int source) => words switch
    {
        ["by"] => Speakers.SpeakerWords.Has("estimate", tree.Tokens[source].Lemma),
        ["in"] => Speakers.SpeakerWords.Has("poll", tree.Tokens[source].Lemma)
            && (node == 0 || tree.Tokens.Take(node).Any(token => token.Form is "%" || token.Lemma is "percent" or "percentage")),
        ["under"] => Speakers.SpeakerWords.Has("scheme", tree.Tokens[source].Lemma)
            && tree.Has(source, Relation.NmodPoss)
            && tree.Tokens.Any(token => token.Xpos == "MD"),
        _ => true,
    };

    // The name that stands before a colon: before a quotation what is no part of it may go ahead.
    private static int[]? NameOf(SentenceTree tree, int[] left)
    {
        if (Phrases.Opens(tree.Tokens[left.Length + 1]) && NameBefore(tree, left.Length) is >= 0 and var first
            && (left.Length > LongestName || first > 0))
            return left[first..];
        return IsName(tree, left) ? left : null;
    }

    // The first word of the name right before a colon, behind what is no part of it ("Pollsters agree - Ann Lee: “…”"); -1 for none.
    private static int NameBefore(SentenceTree tree, int colon)
    {
        var first = colon;
        while (first > 0 && (tree.Tokens[first - 1].Tag == Tag.Propn
            || (first < colon && first > 1 && tree.Tokens[first - 1].Tag == Tag.Cconj && tree.Tokens[first - 2].Tag == Tag.Propn)))
            first--;
        return first < colon && (first == 0 || tree.Tokens[first - 1].Tag == Tag.Punct
            || Speakers.SpeakerWords.Has("giver", tree.Tokens[first - 1].Form)) ? first : -1;
    }

    private static bool Reads(SentenceTree tree, int node, string[] words)
    {
        for (var at = 0; at < words.Length; at++)
        {
            if (node + at >= tree.Tokens.Count || !tree.Tokens[node + at].Form.Equals(words[at], StringComparison.OrdinalIgnoreCase))
                return false;
        }

        return true;
    }

    // The head of the phrase that begins at a token.
    private static int Name(SentenceTree tree, int first)
    {
        if (first >= tree.Tokens.Count)
            return -1;
        // "according to aid agencies", read as a verb with an object.
        if (tree.Tokens[first].Tag == Tag.Verb && tree.Child(first, Relation.Obj) == first + 1)
            return first + 1;
        var (at, comma) = (first, first);
        while (comma < tree.Tokens.Count && tree.Tokens[comma].Form != ",")
            comma++;
        while (tree.Tokens[at].Head is var head && head >= first && head < comma && IsPartOf(tree.Tokens[at], tree.Tokens[head]))
            at = head;
        return Nominal.Contains(tree.Tokens[at].Tag) ? at : -1;
    }

    private static bool IsPartOf(SyntaxToken word, SyntaxToken noun) => word.Tag is not (Tag.Verb or Tag.Aux)
        && word.Relation is not (Relation.Nsubj or Relation.Obl or Relation.Conj) && (Nominal.Contains(noun.Tag) || noun.Tag == Tag.Adj);

    // At the sentence's end all before the phrase, at the beginning of it or of a joined clause ("40 homes burned and, according to the
    // chief, 12 people died") all behind it, else the clause that it hangs on.
    private static IReadOnlyList<int> Content(SentenceTree tree, int node, int source)
    {
        var last = End(tree, source);
        var isJoined = node > 1 && IsBehindJoint(tree, node, last);
        if (!isJoined && IsAtEnd(tree, node, last))
            return [.. Enumerable.Range(0, node)];
        if (isJoined || node <= 1)
            return [.. Enumerable.Range(last + 1, tree.Tokens.Count - last - 1)];
        if (tree.Tokens[node - 1].Form == "," && tree.Tokens[last + 1].Form == ",")
            return [.. Enumerable.Range(0, node - 1), .. Enumerable.Range(last + 2, tree.Tokens.Count - last - 2)];
        var clause = tree.Governor(source);
        return [.. tree.Subtree(clause < 0 ? tree.Tokens[node].Head < 0 ? node : tree.Tokens[node].Head : clause)
            .Where(token => !tree.IsWithin(token, source) && (token < node || token > source))];
    }

    private static bool IsBehindJoint(SentenceTree tree, int node, int last) => last < tree.Tokens.Count - 3
        && tree.Tokens[node - (tree.Tokens[node - 1].Form == "," ? 2 : 1)].Tag is Tag.Sconj or Tag.Cconj;

    // Nothing but a stop follows, or, behind a comma, words without a mark.
    private static bool IsAtEnd(SentenceTree tree, int node, int last) => last >= tree.Tokens.Count - 3
        || tree.Tokens[last + 1].Form is ";" || tree.Tokens[last].Form == "."
        || (node > 1 && tree.Tokens[node - 1].Form == ","
            && !tree.Tokens.Skip(last + 1).SkipLast(1).Any(token => token.Tag is Tag.Punct or Tag.Cconj));

    // The last word of the source; behind a comma only where no number or verb stands there ("According to the
    // agency, 40 of 50 delegates …").
    private static int End(SentenceTree tree, int source)
    {
        var phrase = tree.Subtree(source);
        if (tree.Children(source).FirstOrDefault(child => IsBeforeSubject(tree, child), -1) is >= 0 and var other)
            return NearbySource.BehindComma(tree, other) - 2;
        if (BeforeSubject(tree, source, phrase) is >= 0 and var before)
            return before;
        for (var at = source + 1; at < phrase[^1]; at++)
        {
            if (tree.Tokens[at].Form == ","
                && Enumerable.Range(at, phrase[^1] - at + 1).Any(token => tree.Tokens[token].Tag is Tag.Num or Tag.Sym))
                return at - 1;
        }

        return BehindWhich(tree, phrase[^1]);
    }

    /// <summary>Whether a name that the tree joins to one behind a phrase that leads to a source is the sentence's subject: "According to
    /// the police, Ann Lee and Paul Berg left", where no comma ends the list.</summary>
    internal static bool IsBeforeSubject(SentenceTree tree, int name)
    {
        if (tree.Tokens[name] is not { Relation: Relation.Conj, Head: >= 0 and var source }
            || tree.Child(source, Relation.Conj) is var joined && tree.Has(joined, Relation.Cc)
            || NearbySource.BehindComma(tree, joined) is not (> 1 and var first) || tree.Tokens[first - 1].Form != ","
            || Phrases.Leftmost(tree, source) > 1 || !IsBehindFirst(tree, source))
            return false;
        var next = tree.Subtree(source)[^1] + 1;
        return next < tree.Tokens.Count && tree.Tokens[next].Tag != Tag.Punct && tree.Tokens[next - 1].Tag != Tag.Punct;
    }

    // Whether a lead that begins the sentence ends before the noun.
    private static bool IsBehindFirst(SentenceTree tree, int source) =>
        Enumerable.Range(0, source + 1).Any(at => IsBehind(tree, at)) && Leads[tree.Tokens[0].Form.ToLowerInvariant()].Any();

    // "According to the mayor, citing Ann Lee, the port sank", where the tree gives "the port" to Ann Lee and makes the mayor sink.
    private static int BeforeSubject(SentenceTree tree, int source, IReadOnlyList<int> phrase)
    {
        if (tree.Tokens[source] is not { Relation: Relation.Nsubj, Head: var verb } || verb <= phrase[^1])
            return -1;
        var last = phrase.LastOrDefault(at => tree.Tokens[at].Tag != Tag.Punct, source);
        return phrase.LastOrDefault(at => at > source && at < last && tree.Tokens[at].Form == ",", 0) - 1;
    }

    // "According to the mayor, who left, 40 ships sank": the comma behind what is told of the source.
    private static int BehindWhich(SentenceTree tree, int last) => last + 2 < tree.Tokens.Count && tree.Tokens[last + 1].Form == ","
        && tree.Tokens[last + 2].Xpos is "WDT" or "WP"
        && Enumerable.Range(last + 3, tree.Tokens.Count - last - 3)
            .FirstOrDefault(at => tree.Tokens[at].Form == ",", -1) is > 0 and var comma ? comma - 1 : last;

    private static bool IsName(SentenceTree tree, int[] tokens) =>
        tokens.Length is > 0 and <= LongestName && tree.Tokens[Head(tree, tokens)].Tag is Tag.Propn or Tag.Noun
            && tokens.All(token => tree.Tokens[token].Tag is not (Tag.Verb or Tag.Aux));

    private static int Head(SentenceTree tree, int[] tokens)
    {
        foreach (var token in tokens)
        {
            if (tree.Tokens[token].Head < tokens[0] || tree.Tokens[token].Head > tokens[^1])
            {
                if (tree.Tokens[token].Tag is Tag.Propn or Tag.Noun)
                    return token;
            }
        }

        return tokens[0];
    }
}

using NewsAnalysis.Text;

namespace NewsAnalysis.Attributions.Cues;

/// <summary>Who says and what is said, of a verb or of an adjective with a copula.</summary>
internal static class VerbCues
{
    private static readonly Relation[] Clausal = [Relation.Ccomp, Relation.Xcomp, Relation.Csubj];
    private static readonly Tag[] BeginsNoun = [Tag.Noun, Tag.Propn, Tag.Pron, Tag.Det, Tag.Num];
    private static readonly Relation[] Loose = [Relation.Advcl, Relation.Parataxis, Relation.Ccomp];

    /// <summary>The cue that a verb or predicate makes.</summary>
    public static Cue Of(SentenceTree tree, int node) => !NearbySource.IsMisreadNoun(tree, node) ? OfVerb(tree, node)
        : new Cue(tree, node, CueForm.Verb, Span(tree, node), 0, [.. Enumerable.Range(node + 1, tree.Tokens.Count - node - 1)], "ccomp");

    private static Cue OfVerb(SentenceTree tree, int node)
    {
        var passive = tree.IsPassive(node) && !IsMisreadPassive(tree, node);
        var form = tree.Tokens[node].Tag == Tag.Verb ? CueForm.Verb : CueForm.Adjective;
        var source = Subjects.Of(tree, node, passive);
        var speaks = form == CueForm.Verb && Speech.IsVerb(tree.Tokens[node].Lemma);
        var (content, shape) = (speaks && !passive ? Asides.Of(tree, node, source) : null) ?? Content(tree, node, passive);
        if (speaks && shape == "ccomp" && IsBehindAs(tree, node))
            shape = "as";
        content = WithoutSource(tree, node, source, content);
        var isDocument = form == CueForm.Verb && IsDocument(tree, source);
        if (GoesOn(shape, speaks, isDocument) || (shape == "obj" && IsClauseMisread(tree, node, content)))
            content = Whole(tree, node, content, isDocument);
        content = BehindHearer(tree, node, ToDash(tree, node, content));
        return new Cue(tree, node, form, Span(tree, node), source, Shares.ToNext(tree, node, source, content), shape);
    }

    // "“We stay,” Lee said", "The boat was old, police Capt. Lee said" with Lee as a part of what is said: what stands between that and
    // the verb is not.
    private static IReadOnlyList<int> WithoutSource(SentenceTree tree, int node, int source, IReadOnlyList<int> content)
    {
        if (source < 0 || source > node || !content.Contains(source))
            return content;
        var mark = Math.Max(Phrases.BehindClause(tree, content[0], source) - 1,
            Enumerable.Range(0, source).LastOrDefault(at => Phrases.Closes(tree.Tokens[at]), -1));
        return mark < 1 ? content : [.. content.Where(at => at <= mark || at > node)];
    }

    // "The study – which says that 40 ships sank – is wrong": what is said inside dashes ends there.
    private static IReadOnlyList<int> ToDash(SentenceTree tree, int node, IReadOnlyList<int> content)
    {
        if (tree.Tokens[node].Relation != Relation.AclRelcl || Phrases.Leftmost(tree, node) is not (> 0 and var first)
            || !Phrases.IsFreeDash(tree, first - 1))
            return content;
        var end = Enumerable.Range(node, tree.Tokens.Count - node).FirstOrDefault(at => Phrases.IsFreeDash(tree, at), tree.Tokens.Count);
        return [.. content.TakeWhile(at => at < end)];
    }

    // "Told WPRT the boy was there", "told WPRT7 Lee was there", where the tree gives the station to what is said.
    private static IReadOnlyList<int> BehindHearer(SentenceTree tree, int node, IReadOnlyList<int> content)
    {
        if (content.Count < 2 || content[0] != node + 1 || !Speakers.SpeakerWords.Has("telling", tree.Tokens[node].Lemma))
            return content;
        var end = content[0];
        while (end < content[^1] && (char.IsUpper(tree.Tokens[end].Form[0]) || (tree.Tokens[end].Form == "-" && end > content[0])))
            end++;
        if (!(tree.Tokens[end].Tag is Tag.Det or Tag.Pron or Tag.Num))
            end = content[0] + (IsCallSign(tree.Tokens[content[0]].Form) ? 1 : 0);
        return [.. content.Where(at => at >= end)];
    }

    private static bool IsCallSign(string form) => form.Length > 2 && form.All(sign => char.IsUpper(sign) || char.IsDigit(sign));

    // "The bank blamed two firms" with the bank as a passive's subject: without an auxiliary and with an object the verb is active.
    private static bool IsMisreadPassive(SentenceTree tree, int node) =>
        tree.Has(node, Relation.NsubjPass) && !tree.Has(node, Relation.AuxPass) && !tree.Has(node, Relation.OblAgent)
            && (tree.Has(node, Relation.Obj) || tree.Has(node, Relation.Ccomp));

    // "Police said another boat pulled up and took the crew away": of a verb that takes no thing the object is the subject of what is said.
    // Not "said a prayer and left" nor "claimed 12 lives and injured 40 others".
    private static bool IsClauseMisread(SentenceTree tree, int node, IReadOnlyList<int> content)
    {
        var verb = tree.Tokens[node].Lemma;
        if (content[0] < node || !Speakers.SpeakerWords.Has("clausal", verb) || Phrases.Opens(tree.Tokens[content[0]])
            || Speakers.SpeakerWords.Has("utterance", tree.Tokens[tree.Child(node, Relation.Obj)].Lemma))
            return false;
        int[] deeds = Speakers.SpeakerWords.Has("bare", verb) ? [] : [.. tree.Children(node).Where(
            child => tree.Tokens[child].Relation == Relation.Conj && Subjects.Own(tree, child) < 0)];
        return Enumerable.Range(content[0], tree.Tokens.Count - content[0])
            .Any(at => IsFinite(tree.Tokens[at]) && !deeds.Any(deed => tree.IsWithin(at, deed)));
    }

    private static bool IsFinite(SyntaxToken token) => token.Tag is Tag.Aux || token.Xpos is "VBD" or "VBZ" or "VBP" or "VBN";

    // What a poll or report shows goes on to the sentence's end ("shows the mayor leading by four points").
    private static bool IsDocument(SentenceTree tree, int source) =>
        source >= 0 && tree.Tokens[source].Tag == Tag.Noun && (Speakers.SpeakerWords.Has("poll", tree.Tokens[source].Lemma)
            || WordClasses.OfNoun(tree.Tokens[source].Lemma.ToLowerInvariant())[0] == "communication");

    // What is said as a clause goes on behind it, what a document shows behind an object as well.
    private static bool GoesOn(string shape, bool speaks, bool isDocument) =>
        shape switch { "ccomp" => speaks || isDocument, "obj" => isDocument, _ => false };

    private static TextSpan Span(SentenceTree tree, int node)
    {
        var (first, last) = (node, node);
        while (first > 0 && tree.Tokens[first - 1].Head == node
            && tree.Tokens[first - 1].Relation is Relation.Aux or Relation.AuxPass or Relation.Cop)
            first--;
        while (last + 1 < tree.Tokens.Count && tree.Tokens[last + 1].Head == node && tree.Tokens[last + 1].Relation == Relation.CompoundPrt)
            last++;
        return new TextSpan(tree.Tokens[first].Start, tree.Tokens[last].End);
    }

    private static (IReadOnlyList<int> Content, string Shape) Content(SentenceTree tree, int node, bool passive) =>
        Clauses(tree, node) ?? OfPassive(tree, node, passive) ?? Thing(tree, node) ?? Around(tree, node) ?? ([], "none");

    // What is said as a clause of its own.
    private static (IReadOnlyList<int> Content, string Shape)? Clauses(SentenceTree tree, int node)
    {
        if (Complement(tree, node) is { } complement)
            return complement;
        if (ToldTo(tree, node) is >= 0 and var told)
            return (tree.Subtree(told), "ccomp");
        if (BehindTime(tree, node) is >= 0 and var dated)
            return (tree.Subtree(dated), "ccomp");
        if (Behind(tree, node) is { } said)
            return (said, "as");
        if (IsComplementAbove(tree, node))
            return (Without(tree, tree.Tokens[node].Head, node), "ccomp");
        return tree.Child(node, Relation.Parataxis) is >= 0 and var aside && tree.IsClauseHead(aside)
            ? (tree.Subtree(aside), "aside") : null;
    }

    private static (IReadOnlyList<int> Content, string Shape)? Complement(SentenceTree tree, int node)
    {
        foreach (var relation in Clausal)
        {
            if (Clause(tree, node, relation) is >= 0 and var clause
                && !(relation == Relation.Xcomp && tree.Child(node, Relation.Ccomp) >= 0) && !IsAside(tree, node, clause)
                && !IsOfNoun(tree, node, clause))
                return Joined(tree, node, clause, relation);
        }

        return null;
    }

    // "The towns discuss a plan, the paper reported": who says it is none of what is discussed.
    private static bool IsAside(SentenceTree tree, int node, int clause) => clause > node && Speech.IsVerb(tree.Tokens[clause].Lemma)
        && Phrases.Leftmost(tree, clause) is var first && first > node + 1 && tree.Tokens[first - 1].Form == ","
        && Subjects.Own(tree, clause) is var who && who >= first && who < clause
        && !tree.Has(clause, Relation.Ccomp) && !tree.Has(clause, Relation.Obj);

    private static (IReadOnlyList<int> Content, string Shape)? OfPassive(SentenceTree tree, int node, bool passive)
    {
        if (!passive)
            return null;
        if (tree.Child(node, Relation.NsubjPass) is >= 0 and var subject)
            return (tree.Subtree(subject), "passive");
        return tree.Tokens[node].Relation == Relation.Acl ? (Without(tree, tree.Tokens[node].Head, node), "acl") : null;
    }

    // The object: "a plan", or what a relative clause describes.
    private static (IReadOnlyList<int> Content, string Shape)? Thing(SentenceTree tree, int node)
    {
        if (Speakers.SpeakerWords.Has("telling", tree.Tokens[node].Lemma) || tree.Child(node, Relation.Obj) is not (>= 0 and var thing))
            return null;
        return IsRelative(tree, thing) && tree.Tokens[node].Relation == Relation.AclRelcl
            ? (Without(tree, tree.Tokens[node].Head, node), "relcl") : (WithTail(tree, node, thing), "obj");
    }

    // What the verb hangs on, or what it is about.
    private static (IReadOnlyList<int> Content, string Shape)? Around(SentenceTree tree, int node)
    {
        var token = tree.Tokens[node];
        if (token.Relation == Relation.Parataxis && token.Head >= 0)
            return (Without(tree, token.Head, node), "parataxis");
        if (token.Relation == Relation.AclRelcl && Subjects.Own(tree, node) != token.Head && Subjects.Own(tree, node) >= 0)
            return (Without(tree, token.Head, node), "relcl");
        return tree.Children(node).FirstOrDefault(child => child > node && tree.Tokens[child].Relation is Relation.Obl or Relation.Advcl,
            -1) is >= 0 and var about
            ? tree.Tokens[about].Relation == Relation.Obl ? (WithTail(tree, node, about), "obl")
                : (WithNegation(tree, node, WithTail(tree, node, about)), "advcl") : null;
    }

    // "The mayor, who was in Porto, said the move was late": the clause of the "who" is none of what is said.
    private static int Clause(SentenceTree tree, int node, Relation relation) => tree.Children(node).FirstOrDefault(child =>
        tree.Tokens[child].Relation == relation && !(child < node && tree.Children(child).Any(
            part => tree.Tokens[part] is { Form: "who", Relation: Relation.Nsubj })), -1);

    // "The poll shows Lee has fallen" with the clause that is said above the verb: nothing parts it from the verb and
    // it has words behind alone.
    private static bool IsComplementAbove(SentenceTree tree, int node) =>
        Loose.Contains(tree.Tokens[node].Relation) && tree.Tokens[node].Head is var head && head > node && tree.IsClauseHead(head)
        && !tree.Has(node, Relation.Mark) && Subjects.Own(tree, node) is >= 0 and var subject && subject < node
        && tree.Subtree(node)[^1] is var last && !tree.Tokens.Skip(node).Take(head - node).Any(token => token.Tag == Tag.Punct)
            && Without(tree, head, node) is [var first, ..] && first > last;

    // "As the mayor noted, 40 bridges are unsafe", "The bridges are, as the mayor noted, unsafe".
    private static IReadOnlyList<int>? Behind(SentenceTree tree, int node)
    {
        if (!Speech.IsVerb(tree.Tokens[node].Lemma) || tree.Has(node, Relation.Obj))
            return null;
        if (tree.Tokens[0].Form == "As" && Phrases.Leftmost(tree, node) == 0
            && Enumerable.Range(node, tree.Tokens.Count - node).FirstOrDefault(at => tree.Tokens[at].Form == ",") is > 0 and var comma)
            return [.. Enumerable.Range(comma + 1, tree.Tokens.Count - comma - 1)];
        return tree.Tokens[node] is { Relation: Relation.Advcl, Head: >= 0 and var head } && head > node
            && IsBehindAs(tree, node) ? Without(tree, head, node) : null;
    }

    private static bool IsBehindAs(SentenceTree tree, int node) =>
        tree.Child(node, Relation.Mark) is >= 0 and var mark && tree.Tokens[mark].Lemma == "as";

    // "The letters refute claims by the museum that five masks were sold": the clause is that of the claims.
    private static bool IsOfNoun(SentenceTree tree, int node, int clause) =>
        tree.Child(node, Relation.Obj) is >= 0 and var thing && thing < clause
            && !Speakers.SpeakerWords.Has("addressing", tree.Tokens[node].Lemma)
        && NounCues.Of(tree, thing) is { Shape: "that", Source: >= 0 } cue && Speech.IsSpeech(cue) && cue.Content.Contains(clause);

    // "announced last week that …": the clause is the verb's, not the week's.
    private static int BehindTime(SentenceTree tree, int node) => tree.Children(node)
        .Where(child => child > node && NearbySource.IsTime(tree, child)).Select(time => ThatClause(tree, time) is >= 0 and var clause
            ? clause : BehindThat(tree, node, time)).FirstOrDefault(clause => clause >= 0, -1);

    // The clause with a "that" right behind a time which the tree joins to the verb; -1 for none.
    private static int BehindThat(SentenceTree tree, int node, int time)
    {
        if (time + 1 >= tree.Tokens.Count || tree.Tokens[time + 1] is not { Form: "that", Relation: Relation.Mark, Head: var clause })
            return -1;
        while (clause > time && tree.Tokens[clause].Head != node)
            clause = tree.Tokens[clause].Head;
        return clause > time ? clause : -1;
    }

    private static int ThatClause(SentenceTree tree, int time) =>
        tree.Children(time).FirstOrDefault(child => tree.Tokens[child].Relation is Relation.AclRelcl or Relation.Acl
            && tree.Tokens[Phrases.Leftmost(tree, child)] is { Form: "that", Relation: Relation.Mark }, -1);

    // "told reporters that 26 men had died" with the clause below those who hear or say it, as if it described them; "told a story that
    // nobody believed" says nothing.
    private static int ToldTo(SentenceTree tree, int node)
    {
        if (!Speakers.SpeakerWords.Has("addressing", tree.Tokens[node].Lemma))
            return -1;
        var hearers = tree.Children(node)
            .Where(child => child > node
                && tree.Tokens[child].Relation is Relation.Obj or Relation.Iobj or Relation.OblAgent && Hears(tree.Tokens[child]));
        return hearers.SelectMany(hearer => tree.Children(hearer))
            .FirstOrDefault(child => tree.Tokens[child].Relation is Relation.AclRelcl or Relation.Acl
                && Phrases.Leftmost(tree, child) is var first && tree.Tokens[first].Form == "that"
                && tree.Children(child)
                    .Any(own => own > first && own < child && tree.Tokens[own].Relation is Relation.Nsubj or Relation.NsubjPass), -1);
    }

    /// <summary>Whether a noun or name may be who is spoken to.</summary>
    internal static bool Hears(SyntaxToken token) =>
        token.Tag is Tag.Propn or Tag.Pron || (token.Lemma.ToLowerInvariant() is var noun
            && (Speakers.SpeakerWords.Has("hearer", noun) || WordClasses.OfNoun(noun).Any(one => one is "person" or "group")));

    // What follows a clause that is said belongs to it, but for what the speaker does or says besides ("said that …,
    // adding that …").
    private static IReadOnlyList<int> Whole(SentenceTree tree, int node, IReadOnlyList<int> content, bool isDocument)
    {
        if (content.Count == 0 || content[0] < node || !tree.IsWithin(content[0], node))
            return content;
        var first = IsWithoutBeginning(tree, node, content[0]) ? node + 1 : content[0];
        var isMisread = !isDocument && tree.Child(node, Relation.Obj) is var thing && thing >= content[0] && thing <= content[^1];
        int[] others = [.. tree.Children(node).Where(child => child > content[0] && !content.Contains(child)
            && IsBesides(tree, child, isDocument) && !(tree.Tokens[child].Relation == Relation.Conj
                && (isMisread ? !Speech.IsVerb(tree.Tokens[child].Lemma) : IsOneDeed(tree, child, content))))];
        var isInner = IsInner(tree, node, content[^1]);
        return [.. Enumerable.Range(first, tree.Tokens.Count - first)
            .Where(token => (tree.IsWithin(token, node) || (token > content[^1] && !isInner))
                && !others.Any(other => tree.IsWithin(token, other)))];
    }

    // "The clerk who the police say burned it was freed": the verb of the clerk ends what is said.
    private static bool IsInner(SentenceTree tree, int node, int last) =>
        tree.Tokens[node] is { Relation: Relation.AclRelcl, Head: var noun } && tree.Governor(noun) > last
            && tree.Subtree(node).Any(at => at < node && tree.Tokens[at].Xpos is "WP" or "WDT");

    // "Said about half of them were sold", "said she had been there and that it was shut": the tree gave what is said first, or its
    // subject, to the verb.
    private static bool IsWithoutBeginning(SentenceTree tree, int node, int first) => first > node + 1
        && (IsVerbal(tree.Tokens[first]) ? !IsVerbal(tree.Tokens[node + 1]) && tree.Tokens[node + 1].Tag != Tag.Punct
            : Speakers.SpeakerWords.Has("clausal", tree.Tokens[node].Lemma) && BeginsNoun.Contains(tree.Tokens[node + 1].Tag)
                && !NearbySource.IsTime(tree, node + 1) && tree.Tokens.Take(first).Skip(node + 2).Any(IsVerbal));

    private static bool IsVerbal(SyntaxToken token) => token.Tag is Tag.Verb or Tag.Aux;

    private static bool IsBesides(SentenceTree tree, int child, bool isDocument)
    {
        var token = tree.Tokens[child];
        return token.Relation == Relation.Conj ? !(isDocument || IsJoinedOn(tree, child)) || Subjects.Own(tree, child) < 0
            : token.Relation is Relation.Advcl or Relation.Parataxis
                && (Speech.IsVerb(token.Lemma) || (isDocument && tree.Child(child, Relation.Mark) is >= 0 and var mark
                    && Speakers.SpeakerWords.Has("meanwhile", tree.Tokens[mark].Lemma)));
    }

    // "Said Lee shot and killed four people": nothing parts the two verbs; not "said it was shut and left us".
    private static bool IsOneDeed(SentenceTree tree, int child, IReadOnlyList<int> content) =>
        tree.Tokens[content[^1]] is { Tag: Tag.Verb } or { Relation: Relation.Ccomp }
        && !tree.Children(content[^1]).Any(part => tree.Tokens[part].Tag == Tag.Aux) && child == content[^1] + 2
        && tree.Tokens[child - 1].Form == "and" && !Speech.IsVerb(tree.Tokens[child].Lemma);

    // "Said the bridge was shut and the road would open"; neither "and he added that …" nor ", but he did not name them".
    private static bool IsJoinedOn(SentenceTree tree, int child) => tree.Child(child, Relation.Cc) is >= 0 and var and
        && tree.Tokens[and].Form == "and" && !Speech.IsVerb(tree.Tokens[child].Lemma);

    // "called climate change a hoax": the object belongs to what is said; "told the union that": it does not.
    private static (IReadOnlyList<int> Content, string Shape) Joined(SentenceTree tree, int node, int clause, Relation relation)
    {
        var content = tree.Subtree(clause);
        if (relation != Relation.Xcomp || tree.Child(node, Relation.Obj) is not (>= 0 and var thing) || tree.Has(clause, Relation.Mark))
            return relation == Relation.Xcomp ? (WithNegation(tree, node, content), "xcomp")
                : (content, relation == Relation.Ccomp ? "ccomp" : "csubj");
        return ([.. content.Concat(tree.Subtree(thing)).Distinct().Order()], "xcomp-obj");
    }

    // "vowed never to leave": the "never" is vowed too.
    private static IReadOnlyList<int> WithNegation(SentenceTree tree, int node, IReadOnlyList<int> content) =>
        content[0] > node + 1 && tree.Tokens[content[0]].Lemma == "to" && tree.Tokens[content[0] - 1].Head == node
            && Speakers.SpeakerWords.Has("negating", tree.Tokens[content[0] - 1].Form) ? [content[0] - 1, .. content] : content;

    // "accused him of lying", "described it as a fraud", "spoke of a plan with 40 parts", "called the chief a “thief”": what follows, but
    // for a comma, belongs to what is said.
    private static List<int> WithTail(SentenceTree tree, int node, int thing)
    {
        var content = new List<int>(tree.Subtree(thing));
        foreach (var child in tree.Children(node))
        {
            if (child > thing && tree.Tokens[Phrases.Leftmost(tree, child) - 1].Form != "," && IsTail(tree, thing, child))
                content.AddRange(tree.Subtree(child));
        }

        // "called Lee a “fox,” while the mayor called him a “goat”": the goat is the mayor's.
        int[] others = [.. content.Where(at => at != thing && tree.Tokens[at].Relation == Relation.Advcl && Subjects.Own(tree, at) >= 0
            && Speech.IsVerb(tree.Tokens[at].Lemma) && tree.Child(at, Relation.Mark) is var mark and >= 0
            && tree.Tokens[mark].Lemma == "while")];
        content.RemoveAll(at => others.Any(other => at >= Phrases.Leftmost(tree, other)));
        content.Sort();
        return content;
    }

    private static bool IsTail(SentenceTree tree, int thing, int child)
    {
        var first = Phrases.Leftmost(tree, child);
        if (tree.Tokens[child].Relation == Relation.Obj || Phrases.Opens(tree.Tokens[first]) || IsSecond(tree, child, first))
            return first == tree.Subtree(thing)[^1] + 1;
        if (tree.Tokens[child].Relation is not (Relation.Obl or Relation.Advcl))
            return false;
        return tree.Child(child, Relation.Case) is >= 0 and var preposition
            ? Speakers.SpeakerWords.Has("tail", tree.Tokens[preposition].Lemma)
            : tree.Child(child, Relation.Mark) is >= 0 and var mark && tree.Tokens[mark].Lemma != "while";
    }

    // "Calls on the mayor and the clerks to go", where the tree joins the clerks to the verb.
    private static bool IsSecond(SentenceTree tree, int child, int first) =>
        tree.Tokens[child] is { Relation: Relation.Conj, Tag: Tag.Noun or Tag.Propn } && tree.Child(child, Relation.Cc) == first;

    private static bool IsRelative(SentenceTree tree, int token) => tree.Tokens[token].Xpos is "WDT" or "WP";

    /// <summary>A token's subtree without another's.</summary>
    public static IReadOnlyList<int> Without(SentenceTree tree, int head, int without) =>
        [.. tree.Subtree(head).Where(token => !tree.IsWithin(token, without))];
}

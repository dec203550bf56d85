using NewsAnalysis.Attributions;
using NewsAnalysis.Attributions.Speakers;
using NewsAnalysis.Figures.Arguments;
using NewsAnalysis.Figures.Numbers;
using NewsAnalysis.Figures.Tokens;
using NewsAnalysis.Text;

namespace NewsAnalysis.Figures.Context;

/// <summary>Finds the one person of whom a number is told: who was hit so many times ("shot Ann Lee twice", "she suffered four gunshot
/// wounds") and who has served so many years ("Ann Lee, a nine-year veteran").</summary>
/// <param name="article">The article.</param>
/// <param name="people">The people whom it names.</param>
internal sealed class PersonalNumbers(Article article, PersonFinder people)
{
    /// <summary>The rule of those who were shot or struck.</summary>
    public const string Hit = "hits";

    /// <summary>The rule of those who were stabbed.</summary>
    public const string Stabbed = "stabs";

    /// <summary>The rule of years of service.</summary>
    public const string Served = "serves";

    /// <summary>The rule that one officer shot, others of whom may have shot too.</summary>
    public const string ByOfficer = "by-officer";

    private const int SentencesBack = 2;

    private static readonly FrozenSet<string> OneOfSeveral = WordLists.Of("hit-several");

    private static readonly Relation[] Naming = [Relation.Appos, Relation.Flat, Relation.NmodDesc, Relation.Compound];

    /// <summary>Says of the numbers of a sentence whose they are: by the full name, by a surname that the article gives nowhere in full,
    /// else by the noun; nothing of several people and of things.</summary>
    public void Tell(Sentence sentence, TokenLine line, IEnumerable<NumberReading> readings)
    {
        foreach (var reading in readings.Where(reading => reading.Reason is null))
        {
            if (Kind(line, reading, article.TreeOf(sentence)) is not { } kind)
                continue;
            var person = kind.Node < 0 ? null : Named(sentence, line, kind.Node);
            if (kind.Node >= 0 && person is null && IsThing(article.TreeOf(sentence).Tokens[kind.Node]))
                continue;
            reading.Arguments = reading.Arguments with { Person = person };
            reading.Rules.Add(kind.Rule);
        }
    }

    // The rule, and the node of the person; -1 where the sentence has none.
    private static (string Rule, int Node)? Kind(TokenLine line, NumberReading reading, SentenceTree tree)
    {
        if (reading.Unit is { Unit.Kind: "time" } && reading.UnitNormal == "year")
            return Server(line, reading, tree) is { } server ? (Served, server) : null;
        var noun = reading.Phrase is { } phrase ? phrase.To - 1 : -1;
        if (line.In(noun - 1, "hit-wound") || line.In(noun - 1, "stab-wound"))
            return noun == reading.To + 1 && line.Lower(noun) is "wounds" or "wound"
                ? (line.In(noun - 1, "hit-wound") ? Hit : Stabbed, Sufferer(tree, Node(line, tree, noun))) : null;
        var isCounted = line.Is(noun, "times") || Multiples.IsOften(line, reading.Number.From)
            || (line.In(noun, "hit-shots") && line.Is(reading.From - 1, "by"));
        if (!isCounted || Hits.Verb(line, reading.From) is not (>= 0 and var verb))
            return null;
        if (Hits.IsByOfficer(line, verb, Math.Max(reading.Next, reading.To)))
            reading.Rules.Add(ByOfficer);
        return line.In(verb, "stab") ? (Stabbed, Patient(line, tree, verb, reading.From))
            : (Hit, IsOtherwise(tree, Node(line, tree, verb)) ? -1 : Patient(line, tree, verb, reading.From));
    }

    private static int Node(TokenLine line, SentenceTree tree, int token) => line.Has(token) ? tree.TokenAt(line[token].Start) : -1;

    // "Ann Lee suffered four gunshot wounds", "was treated for four gunshot wounds", "found a man suffering from four gunshot wounds".
    private static int Sufferer(SentenceTree tree, int wounds)
    {
        if (wounds < 0 || tree.Governor(wounds) is not (> 0 and var verb) || !WordLists.Of("suffer").Contains(tree.Tokens[verb].Lemma))
            return -1;
        return tree.Tokens[verb] is { Xpos: "VBG", Relation: not Relation.Root } && tree.Tokens[verb - 1].Tag is Tag.Noun or Tag.Propn
            ? verb - 1 : Who(tree, tree.Subject(verb));
    }

    // "Hit three times by a car", "struck twice with a hammer", "storms hit Velden three times".
    private static bool IsOtherwise(SentenceTree tree, int verb) => tree.Children(verb)
        .Where(child => tree.Children(child).Any(at => at < child && tree.Tokens[at].Form == "with")).Append(tree.Agent(verb))
        .Any(by => by >= 0 && IsThing(tree.Tokens[by]) && !WordLists.Of("hit-shots").Contains(tree.Tokens[by].Lemma));

    // Whom the verb hit; -1 where it does not say whether it was done or suffered ("the officer shot three times").
    private static int Patient(TokenLine line, SentenceTree tree, int verb, int number)
    {
        var node = Node(line, tree, verb);
        if (Hits.IsOpen(line, verb))
            return -1;
        if (Hits.Passive(line, verb) is >= 0 and var be)
        {
            var subject = tree.Subject(node);
            subject = Who(tree, subject >= 0 && subject < node ? subject : Node(line, tree, Before(line, be) - 1));
            return subject >= 0 && tree.Tokens[subject].Form is "him" or "her" or "them" ? -1 : subject;
        }

        var end = verb + 1;
        while (end < number && !line.Is(end, WordClass.Preposition | WordClass.Adverb))
            end++;
        return end > verb + 1 ? Node(line, tree, end - 1)
            : line.IsTitle || tree.Tokens[node].Relation == Relation.Acl ? Node(line, tree, verb - 1) : -1;
    }

    // Where an inset begins that ends before a token: "Lee, 17, was shot".
    private static int Before(TokenLine line, int at)
    {
        var start = at - 1;
        while (line.Is(at - 1, ",") && line.Has(start - 1) && !line.Is(start - 1, ","))
            start--;
        return line.Is(at - 1, ",") ? start - 1 : at;
    }

    // "Ann Lee, 29, who was hit": the name before "who".
    private static int Who(SentenceTree tree, int node) => node < 0 || tree.Tokens[node].Xpos is not ("WP" or "WDT") ? node
        : Enumerable.Range(0, node).LastOrDefault(
            at => tree.Tokens[at] is var token && (token.Tag is Tag.Propn or Tag.Noun || char.IsUpper(token.Form[0])), -1);

    // Null where they are nobody's; "a nine-year resident" is no years of service, but somebody's.
    // "Ann Lee, a nine-year veteran of the force", "Ann Lee served with the department for nine years".
    private static int? Server(TokenLine line, NumberReading reading, SentenceTree tree)
    {
        var at = line.In(reading.Next, "serve-body") ? reading.Next + 1 : reading.Next;
        if (line.IsHyphen(reading.To) && EventFrames.CanBePerson(line.Lower(at)) && Node(line, tree, at) is >= 0 and var noun)
            return !line.In(at, "serve-noun") || (tree.Child(noun, Relation.Nmod) is >= 0 and var of && !IsBody(tree, of)) ? -1
                : Described(tree, noun);
        var verb = Node(line, tree, reading.Number.From) is >= 0 and var number ? tree.Governor(number) : -1;
        return verb >= 0 && (tree.Has(verb, Relation.Cop) ? IsBody(tree, verb)
            : WordLists.Of("serve").Contains(tree.Tokens[verb].Lemma) && tree.Children(verb).Any(node => IsBody(tree, node)))
            ? Who(tree, tree.Subject(verb)) : null;
    }

    // "The sheriff's office" is one, "the office" none.
    private static bool IsBody(SentenceTree tree, int node) =>
        WordLists.Of("serve-body").Contains(tree.Tokens[node].Lemma.ToLowerInvariant())
        || tree.Children(node).Any(owner => WordLists.Of("serve-owner").Contains(tree.Tokens[owner].Lemma));

    // Who is called so: the name behind the noun, the one before it, the subject.
    private static int Described(SentenceTree tree, int noun)
    {
        var isNamed = noun + 1 < tree.Tokens.Count && tree.Tokens[noun + 1] is { Tag: Tag.Propn } next && Naming.Contains(next.Relation);
        return isNamed ? noun + 1 : Naming.Contains(tree.Tokens[noun].Relation) ? tree.Tokens[noun].Head : Who(tree, tree.Subject(noun));
    }

    // "Hit the house three times"; a name may be anybody's.
    private static bool IsThing(SyntaxToken token) =>
        token.Tag == Tag.Noun && !char.IsUpper(token.Form[0]) && !EventFrames.CanBePerson(token.Lemma);

    // The full name, of a noun or pronoun that of the one person of the sentences before, else the noun.
    private string? Named(Sentence sentence, TokenLine line, int node)
    {
        var tree = article.TreeOf(sentence);
        var token = tree.Tokens[node];
        if (tree.Has(node, Relation.Conj))
            return null;
        var own = people.In(sentence.Index).FirstOrDefault(person => Is(tree, node, person));
        if (own?.Span.Contains(tree.Tokens[Math.Max(0, node - 1)].Start) != true && Written(tree, node) is { } written)
            return written.Text;
        if ((own?.Name ?? (char.IsUpper(token.Form[0]) ? people.OfSurname(token.Form) : null)) is { } name)
            return PersonName.Of(name)?.Text;
        var isPronoun = SpeakerWords.Has("person", token.Form);
        if (token.Tag is Tag.Propn or Tag.Adj && char.IsUpper(token.Form[0])
            && !EventFrames.CanBePerson(token.Lemma.ToLowerInvariant()) && !PersonName.IsOther(token.Form))
            return InFull(token.Form) switch { [] => token.Form, [var one] => one, _ => null };
        if (!isPronoun && (token.Tag != Tag.Noun || IsThing(token)))
            return null;
        var mayBeKnown = (isPronoun || Places.IsThe(tree, node)) && !IsSpoken(line, token.Start);
        var before = mayBeKnown ? Before(sentence.Index, token, isPronoun) : null;
        var isOpen = isPronoun || tree.Children(node).Any(child => OneOfSeveral.Contains(tree.Tokens[child].Lemma));
        return before ?? (isOpen ? null : token.Lemma);
    }

    // "Lilly Vance", "Grant Vance": the words with capital letters before a surname, also where they were not read as a first name.
    private static PersonName? Written(SentenceTree tree, int node)
    {
        var first = node;
        while (first > 0 && char.IsUpper(tree.Tokens[node].Form[0]) && IsGiven(tree, first - 1))
            first--;
        return first == node ? null
            : PersonName.Of(string.Join(' ', Enumerable.Range(first, node - first + 1).Select(at => tree.Tokens[at].Form)));
    }

    // Not "Officer Vance", "On Monday Vance", and "Yesterday Vance".
    private static bool IsGiven(SentenceTree tree, int at) => tree.Tokens[at] is { Form: var form } token && char.IsUpper(form[0])
        && !SpeakerWords.Has("title", form) && !SpeakerWords.Has("weekday", form) && SpeakerWords.GenderOf(form) == Gender.Unknown
        && (PersonName.BeginsKnown(form) || (token.Tag is Tag.Propn or Tag.Noun or Tag.Adj or Tag.Verb or Tag.Aux or Tag.Adv
            && (WordTable.Of(form.ToLowerInvariant()) & WordClass.Adverb) == WordClass.None));

    // The names in the article that end in a surname.
    private string[] InFull(string surname) => [.. article.Sentences
        .Where(sentence => sentence.Span.Of(article.Text).Contains(surname, StringComparison.Ordinal)).Select(article.TreeOf)
        .SelectMany(tree => Enumerable.Range(0, tree.Tokens.Count).Where(at => tree.Tokens[at].Form == surname)
            .Select(at => Written(tree, at)?.Text).OfType<string>()).Distinct(StringComparer.Ordinal).Take(2)];

    private static bool Is(SentenceTree tree, int node, PersonInText person) => person.Head == node
        || (person.Span.Start <= tree.Tokens[node].Start && tree.Tokens[node].End <= person.Span.End)
        || (tree.Tokens[person.Head].Head == node && Naming.Contains(tree.Tokens[person.Head].Relation));

    private static bool IsSpoken(TokenLine line, int position) =>
        line.Text.LastIndexOf('“', position) is var open && open >= line.Span.Start
        && line.Text.IndexOf('”', open, position - open) < 0;

    // The one whom the nearest sentence names that names anybody but those who speak; an officer is an officer there too.
    private string? Before(int sentence, SyntaxToken token, bool isPronoun)
    {
        var (told, isObject) = (SpeakerWords.GenderOf(token.Form), token.Form is "him" or "her");
        for (var at = isPronoun ? sentence : sentence - 1; at >= Math.Max(0, sentence - SentencesBack); at--)
        {
            var tree = article.TreeOf(article.Sentences[at]);
            PersonInText[] there = [.. people.In(at).Where(person => person.Span.End <= token.Start
                && !PersonName.IsOfOther(person.Name, told)
                && Places.Of(tree, person.Head) != Place.Speaker && !(at == sentence && isObject && Places.IsSubject(tree, person.Head)))
                .DistinctBy(person => person.Name)];
            if (there.Length > 0 || (isPronoun && IsOfAnother(tree, token.Start)))
                return there is [var one] && (isPronoun || IsCalled(token.Lemma, one)) ? PersonName.Of(one.Name)?.Text : null;
        }

        return null;
    }

    // "The officer left as a man fired, hitting him": whom a noun calls may be meant.
    private static bool IsOfAnother(SentenceTree tree, int before) => Enumerable.Range(0, tree.Tokens.Count).Any(
        at => tree.Tokens[at] is { Xpos: "NN" } token && token.Start < before && Places.IsSubject(tree, at)
            && token.Lemma != "police" && EventFrames.CanBePerson(token.Lemma));

    private static bool IsCalled(string noun, PersonInText person) =>
        WordLists.Of("hit-victim").Contains(noun) || person.Roles.Contains(noun);
}

namespace NewsAnalysis.Training.Pairs;

/// <summary>Fits the model of pairs, with thresholds from cross-validation by event.</summary>
/// <param name="examples">The marked pairs.</param>
/// <param name="penalty">The penalty on the squares of the weights.</param>
internal sealed class PairTraining(IReadOnlyList<PairExample> examples, double penalty)
{
    private const int Folds = 10;
    private const double Sure = 0.9;

    // Among the marked pairs those that the program took for one thing and that are two are more than among all that it joins.
    private const double Joined = 0.785;
    private const double Likely = 0.375;
    private const double Floor = 0.57;
    private const double FloorOfFew = 0.65;

    private readonly (PairExample Example, double Probability, double Topical)[] _held = [.. Held(examples, penalty)];

    /// <summary>Writes the table of weights with its thresholds.</summary>
    public void Write(TextWriter output)
    {
        output.Write("# Log odds that two claims are about the same thing: "
            + "the sum of weight times value over the features of PairFeatures.cs.\n");
        output.Write($"# Made by NewsAnalysis.Training pairs from {examples.Count} marked pairs, "
            + $"penalty {penalty.ToString(CultureInfo.InvariantCulture)}; never edited.\n");
        output.Write("# =differs: least probability for \"differs\"; =few: the same where either counts a few people; =look: for a look; "
            + "=join: least log odds for one topic, without the weight of \"apart\".\n# feature\tweight\n");
        foreach (var (name, weight) in PairFeatures.Names.Zip(LogisticRegression.Fit(examples, PairFeatures.Signs, penalty)))
            output.Write($"{name}\t{Said(weight)}\n");
        output.Write($"=differs\t{Said(Differs(Floor))}\n=few\t{Said(Differs(FloorOfFew))}\n"
            + $"=look\t{Said(Likely * Differs(FloorOfFew))}\n=join\t{Said(Join())}\n");
    }

    /// <summary>Prints what held-out pairs say.</summary>
    public void Report(TextWriter output)
    {
        foreach (var group in _held.GroupBy(pair => (pair.Example.Source, pair.Example.Apart))
            .OrderBy(group => group.Key.Source, StringComparer.Ordinal).ThenBy(group => group.Key.Apart))
        {
            var right = group.Count(pair => pair.Probability >= 0.5 && pair.Example.Same);
            output.WriteLine($"{group.Key.Source}, {(group.Key.Apart ? "numbers apart" : "numbers meet")}: {group.Count()} pairs, "
                + $"{group.Count(pair => pair.Example.Same)} of the same thing; "
                + $"at 0.5 precision {Part(right, group.Count(pair => pair.Probability >= 0.5))}, "
                + $"recall {Part(right, group.Count(pair => pair.Example.Same))}");
        }

        foreach (var real in new[] { false, true })
            ReportApart(output, [.. _held.Where(pair => pair.Example is { Apart: true, Barred: false } && (!real || pair.Example.IsReal))],
                real ? "of marked pairs" : "of all");
    }

    /// <summary>Prints the held-out pairs that would falsely be said to differ, the surest first.</summary>
    public void ReportFalse(TextWriter output)
    {
        foreach (var (example, probability, _) in _held
            .Where(pair => pair.Example is { Apart: true, Barred: false, Same: false } && pair.Probability >= 0.5)
            .OrderByDescending(pair => pair.Probability))
            output.WriteLine($"false, {Said(probability)}, {example.Source}, {example.Group}: {example.Said}");
    }

    private static void ReportApart(TextWriter output, (PairExample Example, double Probability, double Topical)[] held, string which)
    {
        foreach (var least in new[] { 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9 })
        {
            var called = held.Where(pair => pair.Probability >= least).ToArray();
            output.WriteLine($"numbers apart, not barred, {which}, at {least.ToString(CultureInfo.InvariantCulture)}: "
                + $"called {called.Length}, precision {Part(called.Count(pair => pair.Example.Same), called.Length)}, "
                + $"recall {Part(called.Count(pair => pair.Example.Same), held.Count(pair => pair.Example.Same))}");
        }
    }

    private static IEnumerable<(PairExample Example, double Probability, double Topical)> Held(
        IReadOnlyList<PairExample> examples, double penalty)
    {
        var folds = examples.Select(example => example.Group).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Index()
            .ToDictionary(group => group.Item, group => group.Index % Folds, StringComparer.Ordinal);
        for (var fold = 0; fold < Folds; fold++)
        {
            var weights = LogisticRegression.Fit([.. examples.Where(example => folds[example.Group] != fold)], PairFeatures.Signs, penalty);
            var model = new PairModel(weights, 0, 0, 0, 0);
            foreach (var example in examples.Where(example => folds[example.Group] == fold))
            {
                var topical = model.Topical(example.Features);
                var rivalled = example.Rivals.Any(
                    rival => model.Topical(rival) >= topical);
                yield return (example with { Barred = example.Barred || rivalled }, model.Probability(example.Features), topical);
            }
        }
    }

    // For pairs whose numbers do not meet: what holds both of those of real articles, which are few and of one kind of news, and of all.
    // Few stand near the bar: of counts of a few people six of seven above the floor were right on articles that nobody had read, one of
    // four right below it; of all other numbers nine of ten between the two floors were right in invented events of general news.
    private double Differs(double floor)
    {
        var apart = _held.Where(pair => pair.Example is { Apart: true, Barred: false })
            .Select(pair => (pair.Example, pair.Probability)).ToArray();
        return Math.Max(floor, Math.Max(Least(apart.Where(pair => pair.Example.IsReal), Sure, 0.95), Least(apart, Sure, 0.95)));
    }

    // For all pairs, whether their numbers meet or not.
    private double Join() => Least(_held.Select(pair => (pair.Example, pair.Topical)), Joined, double.PositiveInfinity);

    /// <summary>The lowest value above which held-out pairs are of one thing as often as asked for.</summary>
    private static double Least(IEnumerable<(PairExample Example, double Value)> held, double share, double highest)
    {
        var (right, all, least) = (0.0, 0.0, highest);
        foreach (var (example, value) in held.OrderByDescending(pair => pair.Value))
        {
            all += example.Weight;
            right += example.Same ? example.Weight : 0;
            if (right / all >= share)
                least = value;
        }

        return least;
    }

    private static string Part(int part, int all) =>
        all == 0 ? "-" : $"{((double)part / all).ToString("0.00", CultureInfo.InvariantCulture)} ({part} of {all})";

    private static string Said(double number) => number.ToString("0.000", CultureInfo.InvariantCulture);
}

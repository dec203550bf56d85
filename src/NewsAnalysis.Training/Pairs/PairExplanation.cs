namespace NewsAnalysis.Training.Pairs;

/// <summary>Prints what the library's model makes of two claims.</summary>
internal static class PairExplanation
{
    /// <summary>Prints the two claims, the rule that keeps them apart or each feature's share of the log odds, and the
    /// probability.</summary>
    /// <param name="profiles">The claims of their story.</param>
    /// <param name="left">One claim.</param>
    /// <param name="right">The other.</param>
    /// <param name="output">Receives the lines.</param>
    public static void Print(Profile[] profiles, Profile left, Profile right, TextWriter output)
    {
        foreach (var profile in new[] { left, right })
        {
            output.WriteLine($"“{profile.Claim.Text}” thing {profile.Thing} ({profile.Noun}), event {profile.Event}, "
                + $"parts {Joined(profile.Parts)}, beside {Joined(profile.Adjectives)}, places {Joined(profile.Places)}, "
                + $"owners {Joined(profile.Owners)}, first {profile.IsFirst}, repeated {profile.IsRepeated}: "
                + $"{profile.Claim.Quote.ReplaceLineEndings(" ")}");
        }

        if (PairRules.Apart(left, right) is { } rule)
        {
            output.WriteLine($"kept apart by the rule {rule}");
            return;
        }

        var values = new double[PairFeatures.Names.Count];
        var features = new PairFeatures(new ContextWeights(profiles));
        features.Read(left, right, values);
        var doubt = PairGrader.Doubt(left, right, Deaths.Of(profiles), features);
        values[PairFeatures.Doubted] = doubt is not null && !Sizes.Meet(left, right) ? 1 : 0;
        var shares = PairFeatures.Names.Zip(PairModel.Fitted.Shares(values)).Where(share => share.Second != 0)
            .OrderBy(share => share.Second);
        output.WriteLine(
            string.Join(", ", shares.Select(share => $"{share.First} {share.Second.ToString("0.00", CultureInfo.InvariantCulture)}")));
        output.WriteLine($"probability {PairModel.Fitted.Probability(values).ToString("0.000", CultureInfo.InvariantCulture)}, "
            + $"log odds without apart {PairModel.Fitted.Topical(values).ToString("0.00", CultureInfo.InvariantCulture)}; "
            + (doubt is not null ? $"never said to differ: {doubt}" : "may differ"));
    }

    private static string Joined(IEnumerable<string> words) => string.Join(' ', words.Order(StringComparer.Ordinal));
}

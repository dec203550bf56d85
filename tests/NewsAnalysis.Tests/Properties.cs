using FsCheck;

namespace NewsAnalysis.Tests;

/// <summary>How property tests run: from one seed, so that a red build is red again, and for everybody.</summary>
internal static class Properties
{
    /// <summary>So many cases from the fixed seed; a failure throws with the smallest case found.</summary>
    public static Config Cases(int count) =>
        Config.QuickThrowOnFailure.WithMaxTest(count).WithReplay(20240229, 20231107);
}

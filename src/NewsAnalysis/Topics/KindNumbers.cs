namespace NewsAnalysis.Topics;

/// <summary>The numbers that an article gives of one kind, shared by all its profiles of that kind.</summary>
internal sealed class KindNumbers
{
    private readonly Dictionary<(decimal Value, decimal? To), (int First, int Count, bool IsNewer)> _numbers = [];
    private readonly Dictionary<decimal, int> _values = [];
    private readonly HashSet<decimal> _leasts;
    private readonly (decimal, decimal?) _first;
    private readonly int _second = int.MaxValue;

    /// <summary>The numbers of the profiles of one kind.</summary>
    public KindNumbers(IReadOnlyList<Profile> profiles)
    {
        _leasts = [.. profiles.Where(profile => profile.Claim.Bound == Bound.Above || profile.SoFar)
            .Select(profile => profile.Claim.Value)];
        foreach (var profile in profiles)
        {
            var (start, number) = (profile.Claim.Span.Start, Number(profile));
            if (!_numbers.TryGetValue(number, out var before))
                (before, _values[number.Value]) = ((start, 0, false), _values.GetValueOrDefault(number.Value) + 1);
            _numbers[number] = (Math.Min(before.First, start), before.Count + 1, before.IsNewer || profile.IsNewer);
        }

        if (_numbers.Count > 0)
            _first = _numbers.MinBy(pair => pair.Value.First).Key;
        foreach (var (number, where) in _numbers)
            _second = number == _first ? _second : Math.Min(_second, where.First);
    }

    /// <summary>No number.</summary>
    public static KindNumbers None { get; } = new([]);

    /// <summary>Whether there are two different numbers.</summary>
    public bool AreSeveral => _numbers.Count > 1;

    /// <summary>Whether there is the value.</summary>
    public bool Have(decimal value) => _values.ContainsKey(value);

    /// <summary>Whether there is the value in a number that is not a profile's own.</summary>
    public bool HaveBeside(Profile profile, decimal value) =>
        _values.GetValueOrDefault(value) > (value == profile.Claim.Value && _numbers.ContainsKey(Number(profile)) ? 1 : 0);

    /// <summary>Whether a larger number, of few, stands first behind a profile's; "750 killed this year" has them as a part.</summary>
    public bool GoOn(Profile profile) => _numbers.TryGetValue(Number(profile), out var own)
        && _numbers.Any(other => other.Key.Value > profile.Claim.Value && other.Key.Value < Sizes.Few && other.Value.First > own.First);

    /// <summary>Whether the article says that there may be more than the value ("four shot" above "at least four were shot").</summary>
    public bool AllowMore(decimal value) => _leasts.Contains(value);

    /// <summary>Whether no other number stands before a profile's.</summary>
    public bool IsFirst(Profile profile) =>
        (Number(profile) == _first ? _second : _numbers[_first].First) >= profile.Claim.Span.Start;

    /// <summary>Whether a profile with the same number is newer, and whether the article gives the number more than once.</summary>
    public (bool IsNewer, bool IsRepeated) Of(Profile profile) =>
        _numbers[Number(profile)] is var own ? (own.IsNewer, own.Count > 1) : default;

    private static (decimal Value, decimal? To) Number(Profile profile) => (profile.Claim.Value, profile.Claim.ValueTo);
}

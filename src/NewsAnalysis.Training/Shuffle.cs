namespace NewsAnalysis.Training;

/// <summary>A fixed sequence of random numbers (xorshift), so that training gives the same model everywhere.</summary>
internal sealed class Shuffle(ulong seed)
{
    private ulong _state = (seed * 2) + 0x9E3779B97F4A7C15UL;

    /// <summary>A number from 0 to below the bound.</summary>
    public int Below(int bound)
    {
        _state ^= _state << 13;
        _state ^= _state >> 7;
        _state ^= _state << 17;
        return (int)((_state >> 11) % (ulong)bound);
    }

    /// <summary>True so many times of a hundred.</summary>
    public bool Percent(int chance) => Below(100) < chance;

    /// <summary>Numbers from 0 to below the count in random order.</summary>
    public int[] Order(int count)
    {
        var order = Enumerable.Range(0, count).ToArray();
        for (var last = count - 1; last > 0; last--)
        {
            var other = Below(last + 1);
            (order[last], order[other]) = (order[other], order[last]);
        }

        return order;
    }
}

namespace NewsAnalysis.Actors.Matching;

/// <summary>The lines of a text, each described when it is first asked for and then kept.</summary>
internal sealed class Lines(string text)
{
    private readonly List<Line> _known = [];
    private Line _last = new(0, -1, false, false, false);

    /// <summary>The line that holds the position.</summary>
    public Line At(int position)
    {
        if (position >= _last.Start && position < _last.End)
            return _last;
        var index = IndexAfter(position);
        if (index > 0 && position < _known[index - 1].End)
            return _last = _known[index - 1];
        _last = Line.Around(text, position);
        // Only a stretch of running text, whose ends are not looked for, can meet another one.
        if (_last.IsWhole)
            _known.Insert(IndexAfter(_last.Start), _last);
        return _last;
    }

    private int IndexAfter(int position)
    {
        var (low, high) = (0, _known.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _known[middle].Start <= position ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}

namespace NewsAnalysis.Notebooks.Kernel;

/// <summary>Joins what a cell writes in small pieces into messages of a readable size, without holding anything back for longer than a
/// reader would notice.</summary>
/// <param name="send">Takes the stream's name and a text.</param>
internal sealed class StreamBuffer(Action<string, string> send) : IDisposable
{
    private const int MostLength = 32 * 1024;
    private static readonly TimeSpan Delay = TimeSpan.FromMilliseconds(30);

    private readonly StringBuilder _text = new();
    private readonly Lock _gate = new();
    private Timer? _timer;
    private bool _timerIsSet;
    private string _name = "";

    /// <summary>Adds text; it goes out soon.</summary>
    public void Write(string stream, string piece)
    {
        lock (_gate)
        {
            if (!string.Equals(stream, _name, StringComparison.Ordinal))
                Flush(isEnd: true);
            _name = stream;
            // Piece by piece: what a cell writes at once may be as long as the memory allows.
            for (var start = 0; start < piece.Length;)
            {
                var length = Math.Min(piece.Length - start, MostLength);
                _text.Append(piece, start, length);
                start += length;
                if (_text.Length >= MostLength)
                    Flush(isEnd: false);
            }

            if (_text.Length > 0 && !_timerIsSet)
                SetTimer();
        }
    }

    /// <summary>Sends what is there, before something else goes out.</summary>
    public void Flush()
    {
        lock (_gate)
            Flush(isEnd: true);
    }

    public void Dispose()
    {
        Flush();
        _timer?.Dispose();
    }

    private void SetTimer()
    {
        _timerIsSet = true;
        _timer ??= new Timer(_ => OnTime());
        _timer.Change(Delay, Timeout.InfiniteTimeSpan);
    }

    private void OnTime()
    {
        lock (_gate)
        {
            _timerIsSet = false;
            Flush(isEnd: false);
        }
    }

    // The first half of a surrogate pair waits for the second, unless the stream ends here.
    private void Flush(bool isEnd)
    {
        var keep = !isEnd && _text.Length > 0 && char.IsHighSurrogate(_text[^1]) ? 1 : 0;
        var length = _text.Length - keep;
        if (length == 0)
            return;
        // Taken before it is sent: sending may be interrupted.
        var ready = _text.ToString(0, length);
        _text.Remove(0, length);
        send(_name, ready);
        if (keep > 0 && !_timerIsSet)
            SetTimer();
    }
}

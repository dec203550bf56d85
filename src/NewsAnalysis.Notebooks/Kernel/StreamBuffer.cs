using System.Text;

namespace NewsAnalysis.Notebooks.Kernel;

/// <summary>Joins what a cell writes in small pieces into messages of a readable size, without holding anything back for longer than a
/// reader would notice.</summary>
/// <param name="send">Takes the stream's name and a text.</param>
internal sealed class StreamBuffer(Action<string, string> send) : IDisposable
{
    private const int MostLength = 32 * 1024;
    private static readonly TimeSpan Delay = TimeSpan.FromMilliseconds(30);

    private readonly StringBuilder text = new();
    private readonly Lock gate = new();
    private Timer? timer;
    private bool timerIsSet;
    private string name = "";

    /// <summary>Adds text; it goes out soon.</summary>
    public void Write(string stream, string piece)
    {
        lock (gate)
        {
            if (!string.Equals(stream, name, StringComparison.Ordinal))
                Flush(isEnd: true);
            name = stream;
            // Piece by piece: what a cell writes at once may be as long as the memory allows.
            for (var start = 0; start < piece.Length;)
            {
                var length = Math.Min(piece.Length - start, MostLength);
                text.Append(piece, start, length);
                start += length;
                if (text.Length >= MostLength)
                    Flush(isEnd: false);
            }

            if (text.Length > 0 && !timerIsSet)
                SetTimer();
        }
    }

    /// <summary>Sends what is there, before something else goes out.</summary>
    public void Flush()
    {
        lock (gate)
            Flush(isEnd: true);
    }

    public void Dispose()
    {
        Flush();
        timer?.Dispose();
    }

    private void SetTimer()
    {
        timerIsSet = true;
        timer ??= new Timer(_ => OnTime());
        timer.Change(Delay, Timeout.InfiniteTimeSpan);
    }

    private void OnTime()
    {
        lock (gate)
        {
            timerIsSet = false;
            Flush(isEnd: false);
        }
    }

    // The first half of a surrogate pair waits for the second, unless the stream ends here.
    private void Flush(bool isEnd)
    {
        var keep = !isEnd && text.Length > 0 && char.IsHighSurrogate(text[^1]) ? 1 : 0;
        var length = text.Length - keep;
        if (length == 0)
            return;
        // Taken before it is sent: sending may be interrupted.
        var ready = text.ToString(0, length);
        text.Remove(0, length);
        send(name, ready);
        if (keep > 0 && !timerIsSet)
            SetTimer();
    }
}

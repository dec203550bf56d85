using System.Diagnostics.CodeAnalysis;
using NewsAnalysis.Notebooks.Session.Scripting;

namespace NewsAnalysis.Notebooks.Session;

/// <summary>One cell's run on a thread of its own, and how it is stopped: the checks in its loops throw, its token is cancelled and its
/// waits are interrupted. What none of these reach, a long call into a library or a wait inside the operating system, is left behind: a
/// thread that is broken off by force can take the whole process with it.</summary>
[SuppressMessage("Design", "CA1001:Types that own disposable fields should be disposable",
    Justification = "What a cell left running may still hold its token; without timers there is nothing to free.")]
internal sealed class CellRun
{
    // Deep recursion in a cell should reach a StackOverflow later than the host would.
    private const int StackBytes = 16 * 1024 * 1024;
    private static readonly TimeSpan UntilLeft = TimeSpan.FromSeconds(1);

    private readonly TaskCompletionSource<CellResult> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly CancellationTokenSource _interruption = new();
    private readonly Lock _gate = new();
    private Thread? _thread;
    private bool _inCell;
    private volatile bool _isInterrupted;

    /// <summary>Whether somebody asked the cell to stop.</summary>
    public bool IsInterrupted => _isInterrupted;

    /// <summary>Whether the cell was left behind; asked from its own thread.</summary>
    public bool IsLeft => _done.Task.IsCompleted;

    /// <summary>Cancelled when somebody asks the cell to stop.</summary>
    public CancellationToken Interruption => _interruption.Token;

    /// <summary>Starts the run.</summary>
    /// <param name="run">Compiles and runs the cell; the cell's own code inside <see cref="Guard"/>.</param>
    /// <param name="leave">The result when the cell had to be left behind.</param>
    public Task<CellResult> Start(Func<CellResult> run, Func<CellResult> leave)
    {
        _thread = new Thread(() => Complete(run), StackBytes) { IsBackground = true, Name = "notebook cell" };
        _thread.Start();
        return AwaitAsync(leave);
    }

    /// <summary>Runs the cell's own code, whose waits may be interrupted.</summary>
    /// <returns>What it threw; null when it ended by itself.</returns>
    public Exception? Guard(Action action)
    {
        lock (_gate)
        {
            _inCell = true;
            if (_isInterrupted)
                _thread!.Interrupt();
        }
        try
        {
            action();
            return null;
        }
        catch (Exception e)
        {
            return e;
        }
        finally
        {
            lock (_gate)
                _inCell = false;
            ConsumeInterrupt();
        }
    }

    /// <summary>Asks the cell to stop, and goes on without it when it does not.</summary>
    public void Interrupt()
    {
        lock (_gate)
        {
            if (_isInterrupted)
                return;
            _isInterrupted = true;
            if (_inCell)
                _thread!.Interrupt();
        }
        CellChecks.Arm();
        // What the cell does on cancellation runs elsewhere: it may take its time. No thread of the pool may be free.
        new Thread(_interruption.Cancel) { IsBackground = true }.Start();
        new Thread(Leave) { IsBackground = true }.Start();
    }

    private static void ConsumeInterrupt()
    {
        try
        {
            Thread.Sleep(0);
        }
        catch (ThreadInterruptedException)
        {
            // It came when the cell was no longer waiting for anything.
        }
    }

    private void Complete(Func<CellResult> run)
    {
        try
        {
            _done.TrySetResult(run());
        }
        catch (Exception e)
        {
            _done.TrySetException(e);
        }
    }

    private async Task<CellResult> AwaitAsync(Func<CellResult> leave)
    {
        try
        {
            return await _done.Task;
        }
        catch (CellLeftException)
        {
            return leave();
        }
    }

    private void Leave()
    {
        if (_thread!.Join(UntilLeft))
            return;
        try
        {
            _thread!.Priority = ThreadPriority.Lowest;
        }
        catch (ThreadStateException)
        {
            // It has just ended.
        }
        _done.TrySetException(new CellLeftException());
    }

    private sealed class CellLeftException : Exception;
}

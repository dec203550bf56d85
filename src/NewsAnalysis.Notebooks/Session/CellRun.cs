using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime;

namespace NewsAnalysis.Notebooks.Session;

/// <summary>
/// One cell's run on a thread of its own, and how it is stopped: first its token is cancelled and its waits are interrupted; code
/// that still runs is then broken off; what cannot be broken off (a wait inside the operating system) is left behind.
/// </summary>
[SuppressMessage("Design", "CA1001:Types that own disposable fields should be disposable", Justification = "What a cell left running may still hold its token; without timers there is nothing to free.")]
internal sealed class CellRun
{
    // Deep recursion in a cell should reach a StackOverflow later than the host would.
    private const int StackBytes = 16 * 1024 * 1024;
    private static readonly TimeSpan UntilForce = TimeSpan.FromMilliseconds(400);
    private static readonly TimeSpan UntilLeft = TimeSpan.FromMilliseconds(800);

    private readonly TaskCompletionSource<CellResult> done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly CancellationTokenSource interruption = new();
    private readonly CancellationTokenSource abort = new();
    private readonly Lock gate = new();
    private Thread? thread;
    private bool inCell;

    /// <summary>Whether somebody asked the cell to stop.</summary>
    public bool IsInterrupted => interruption.IsCancellationRequested;

    /// <summary>Cancelled when somebody asks the cell to stop.</summary>
    public CancellationToken Interruption => interruption.Token;

    /// <summary>Starts the run.</summary>
    /// <param name="run">Compiles and runs the cell; the cell's own code inside <see cref="Guard"/>.</param>
    /// <param name="leave">The result when the cell had to be left behind.</param>
    public Task<CellResult> Start(Func<CellResult> run, Func<CellResult> leave)
    {
        thread = new Thread(() => Complete(run), StackBytes) { IsBackground = true, Name = "notebook cell" };
        thread.Start();
        return AwaitAsync(leave);
    }

    /// <summary>Runs the cell's own code, which may be broken off at any place.</summary>
    /// <returns>What it threw; null when it ended by itself.</returns>
    public Exception? Guard(Action action)
    {
        lock (gate)
        {
            inCell = true;
            if (IsInterrupted)
                thread!.Interrupt();
        }
        Exception? thrown = null;
        try
        {
            RunAbortable(() =>
            {
                try
                {
                    action();
                }
                catch (Exception e)
                {
                    thrown = e;
                }
            });
        }
        catch (OperationCanceledException e)
        {
            thrown ??= e;
        }
        finally
        {
            lock (gate)
                inCell = false;
            ConsumeInterrupt();
        }
        return thrown;
    }

    /// <summary>Asks the cell to stop, and makes it.</summary>
    public void Interrupt()
    {
        lock (gate)
        {
            if (IsInterrupted)
                return;
            if (inCell)
                thread!.Interrupt();
        }
        // What the cell does on cancellation runs elsewhere: it may take its time.
        _ = Task.Run(interruption.Cancel);
        _ = ForceAsync();
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

    [StackTraceHidden]
    private void RunAbortable(Action action)
    {
        // Not for servers, says the warning; here the cell was asked to stop before, and the person in front wants it stopped.
#pragma warning disable SYSLIB0046
        ControlledExecution.Run(action, abort.Token);
#pragma warning restore SYSLIB0046
    }

    private void Complete(Func<CellResult> run)
    {
        try
        {
            done.TrySetResult(run());
        }
        catch (Exception e)
        {
            done.TrySetException(e);
        }
    }

    private async Task<CellResult> AwaitAsync(Func<CellResult> leave)
    {
        try
        {
            return await done.Task;
        }
        catch (CellLeftException)
        {
            return leave();
        }
    }

    private async Task ForceAsync()
    {
        if (await EndsWithin(UntilForce))
            return;
        // Returns when the thread has reacted.
        _ = Task.Run(abort.Cancel);
        if (!await EndsWithin(UntilLeft))
            done.TrySetException(new CellLeftException());
    }

    private async Task<bool> EndsWithin(TimeSpan time) => await Task.WhenAny(done.Task, Task.Delay(time)) == done.Task;

    private sealed class CellLeftException : Exception;
}

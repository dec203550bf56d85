using NewsAnalysis.Notebooks.Session.Formatting;

namespace NewsAnalysis.Notebooks.Session;

/// <summary>
/// One C# script session: what a cell declares, later cells see. It knows nothing of files or consoles; everything a cell
/// gives out goes to its observer, as it comes. One cell at a time.
/// </summary>
/// <param name="folder">Where relative <c>#r</c> and <c>#load</c> paths start.</param>
public sealed class CSharpSession(string folder)
{
    // Deep recursion in a cell should reach a StackOverflow later than the host would.
    private const int StackBytes = 16 * 1024 * 1024;

    private readonly SubmissionCompiler compiler = new(Path.GetFullPath(folder));
    private object?[] states = new object?[2];
    private int stateCount = 1;
    private int displayCount;

    /// <summary>
    /// Runs a cell. Errors of the cell are reported to the observer and in the result, never thrown.
    /// </summary>
    /// <param name="code">The cell's source.</param>
    /// <param name="name">How reports name the cell, such as <c>Cell 3</c>.</param>
    /// <param name="observer">Receives the outputs.</param>
    /// <param name="cancellationToken">
    /// Gives up on the cell: nothing more is received from it. Its thread is a background thread that cannot be stopped by force
    /// and keeps nobody from exiting; after that the session should be dropped.
    /// </param>
    /// <exception cref="OperationCanceledException">The token was cancelled before the cell ended.</exception>
    public async Task<CellResult> ExecuteAsync(string code, string name, ICellObserver observer, CancellationToken cancellationToken = default)
    {
        var scope = new CellScope(observer, () => $"display-{Interlocked.Increment(ref displayCount)}");
        ConsoleRouter.Install();
        try
        {
            return await OnOwnThread(() => RunCell(code, name, scope, cancellationToken)).WaitAsync(cancellationToken);
        }
        finally
        {
            scope.Close();
        }
    }

    private static Task<CellResult> OnOwnThread(Func<CellResult> run)
    {
        var done = new TaskCompletionSource<CellResult>(TaskCreationOptions.RunContinuationsAsynchronously);
        var thread = new Thread(
            () =>
            {
                try
                {
                    done.SetResult(run());
                }
                catch (Exception e)
                {
                    done.SetException(e);
                }
            },
            StackBytes)
        { IsBackground = true, Name = "notebook cell" };
        thread.Start();
        return done.Task;
    }

    private CellResult RunCell(string code, string name, CellScope scope, CancellationToken cancellationToken)
    {
        scope.Enter();
        var (source, magicError) = MagicLines.Remove(code);
        if (magicError is not null)
            return Fail(scope, magicError);
        var tree = SubmissionCompiler.Parse(source, name);
        CompileResult compiled;
        try
        {
            compiled = compiler.Compile(tree, cancellationToken);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return Fail(scope, CompileErrors.Describe(e, tree));
        }
        if (compiled.Value is not { } submission)
            return Fail(scope, CompileErrors.Describe(compiled.Errors));
        try
        {
            var value = Invoke(submission);
            if (submission.HasResult)
                scope.Send(new ResultOutput(Formatter.Format(value)));
            return new CellResult(null);
        }
        catch (Exception e)
        {
            return Fail(scope, RuntimeErrors.Describe(e, name));
        }
    }

    private object? Invoke(Submission submission)
    {
        if (submission.Factory is null)
            return null;
        if (stateCount >= states.Length)
            Array.Resize(ref states, states.Length * 2);
        try
        {
            return submission.Factory.CreateDelegate<Func<object?[], Task<object?>>>()(states).GetAwaiter().GetResult();
        }
        finally
        {
            // Cells that only declare types leave no state. What a failed cell assigned before it failed is kept.
            if (states[stateCount] is not null)
                stateCount++;
        }
    }

    private static CellResult Fail(CellScope scope, CellError error)
    {
        scope.Send(new ErrorOutput(error));
        return new CellResult(error);
    }
}

using NewsAnalysis.Notebooks.Running;
using NewsAnalysis.Notebooks.Session.Formatting;
using NewsAnalysis.Notebooks.Session.Packages;

namespace NewsAnalysis.Notebooks.Session;

/// <summary>One C# script session: what a cell declares, later cells see. It knows nothing of files or consoles; everything a cell gives
/// out goes to its observer, as it comes. One cell at a time.</summary>
/// <param name="folder">Where relative <c>#r</c> and <c>#load</c> paths start.</param>
public sealed class CSharpSession(string folder)
{
    private readonly SubmissionCompiler _compiler = new(Path.GetFullPath(folder));
    private readonly SubmissionStates _states = new();
    private readonly HashSet<string> _importing = new(StringComparer.Ordinal);
    private const int Many = 2000;

    private CellRun? _current;
    private volatile bool _stays;
    private int _displayCount;

    /// <summary>The variables of the session, by name.</summary>
    public IReadOnlyList<SessionVariable> Variables => _states.Variables();

    /// <summary>Where relative paths start.</summary>
    internal string Folder { get; } = Path.GetFullPath(folder);

    /// <summary>The folder in whose place this one stands for the length of a run, or null.</summary>
    internal string? StandsFor { get; init; }

    /// <summary>What the session's cells declared.</summary>
    internal SubmissionCompiler Compiler => _compiler;

    /// <summary>Runs a cell. Errors of the cell are reported to the observer and in the result, never thrown.</summary>
    /// <param name="code">The cell's source.</param>
    /// <param name="name">How reports name the cell, such as <c>Cell 3</c>.</param>
    /// <param name="observer">Receives the outputs.</param>
    /// <param name="cancellationToken">Gives up on the cell: nothing more is received from it, and it is stopped. After that the session
    /// should be dropped; to stop a cell and go on, use <see cref="Interrupt"/>.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled before the cell ended.</exception>
    public async Task<CellResult> ExecuteAsync(
        string code, string name, ICellObserver observer, CancellationToken cancellationToken = default)
    {
        var run = new CellRun();
        _current = run;
        var scope = new CellScope(observer, NextDisplayId, run.Interruption);
        ConsoleRouter.Install();
        InputRouter.Install();
        try
        {
            return await run.Start(() => RunCell(code, name, scope, run), () => Leave(scope, run)).WaitAsync(cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            scope.Close();
            run.Interrupt();
            throw;
        }
        finally
        {
            scope.Close();
            Interlocked.CompareExchange(ref _current, null, run);
        }
    }

    /// <summary>Stops the cell that runs, if any, within about a second; what it assigned before is kept.</summary>
    public void Interrupt() => _current?.Interrupt();

    private string NextDisplayId() => string.Create(CultureInfo.InvariantCulture, $"display-{Interlocked.Increment(ref _displayCount)}");

    private CellResult RunCell(string code, string name, CellScope scope, CellRun run)
    {
        scope.Enter();
        if (code.Length > SubmissionCompiler.MostCode)
            return Fail(scope, CompileErrors.TooLong(code.Length));
        var magic = MagicLines.Read(code);
        if (magic.Error is not null)
            return Fail(scope, magic.Error);
        var watch = Stopwatch.StartNew();
        foreach (var import in magic.Lines.Where(line => line.Name == MagicLines.Import))
        {
            if (Import(import, scope, run) is { Succeeded: false } failed)
                return failed;
        }
        var result = RunCode(magic.Code, name, scope, run);
        if (result.Succeeded && magic.Has(MagicLines.Whos))
            Show(scope, VariablesView.Write(Variables));
        if (magic.Has(MagicLines.Time))
            Show(scope, MimeBundle.Raw(
                "text/plain", string.Create(CultureInfo.InvariantCulture, $"Wall time: {watch.Elapsed.TotalMilliseconds:0.#} ms")));
        return result;
    }

    private CellResult Import(MagicLine line, CellScope scope, CellRun run)
    {
        if (!_importing.Add(line.Argument))
            return Fail(scope,
                MagicLines.Error($"line {line.Line}: {line.Argument} imports itself; leave out one of the two imports.", line.Line));
        try
        {
            foreach (var (source, name) in ImportedCells.Read(line.Argument, Folder))
            {
                if (RunCell(StandsFor is null ? source : PathRewriter.Redirect(source, StandsFor, Folder), name, scope,
                    run) is { Succeeded: false } failed)
                    return failed;
            }
            return new CellResult(null);
        }
        catch (NotebookException e)
        {
            return Fail(scope, MagicLines.Error($"line {line.Line}: {e.Message}", line.Line));
        }
        finally
        {
            _importing.Remove(line.Argument);
        }
    }

    private CellResult RunCode(string source, string name, CellScope scope, CellRun run)
    {
        // One that was left behind is no longer alone.
        if (!run.IsInterrupted)
            _compiler.Shorten(_states);
        var (submission, error) = Compile(source, name, run);
        if (submission is null)
            return Fail(scope, error!);
        var slot = _states.Next;
        _stays = submission.Stays;
        if (_stays && _compiler.Kept % Many == 0)
            scope.Send(new StreamOutput("stderr", Kept(_compiler.Kept)));
        var thrown = run.Guard(() =>
        {
            var value = _states.Run(submission);
            if (submission.HasResult)
                scope.Send(new ResultOutput(Formatter.Format(value)));
        });
        // Whoever left it behind has settled it; since then the slot may be another's.
        if (submission.Stays && !run.IsLeft)
            _states.Settle(slot);
        if (thrown is null)
            return new CellResult(null);
        return Fail(scope, run.IsInterrupted ? RuntimeErrors.Interrupted(thrown, name) : RuntimeErrors.Describe(thrown, name));
    }

    private (Submission? Submission, CellError? Error) Compile(string source, string name, CellRun run)
    {
        var tree = SubmissionCompiler.Parse(source, name);
        try
        {
            var (code, packages) = PackageDirective.Take(source);
            foreach (var package in packages)
                _compiler.AddPackage(PackageRestore.Default.Find(package, run.Interruption));
            if (packages.Count > 0)
                tree = SubmissionCompiler.Parse(code, name);
            var compiled = _compiler.Compile(tree, run.Interruption);
            return (compiled.Value, compiled.Value is null ? CompileErrors.Describe(compiled.Errors) : null);
        }
        catch (OperationCanceledException e) when (run.IsInterrupted)
        {
            return (null, RuntimeErrors.Interrupted(e, name));
        }
        catch (Exception e)
        {
            return (null, CompileErrors.Describe(e, tree));
        }
    }

    private static string Kept(int cells) => string.Create(
        CultureInfo.InvariantCulture,
        $"What {cells} cells of this session have declared is kept, about 100 KB a cell; restart the kernel to free the memory.\n");

    private void Show(CellScope scope, MimeBundle data) => scope.Send(new DisplayOutput(data, NextDisplayId(), false));

    private CellResult Leave(CellScope scope, CellRun run)
    {
        if (_stays)
            _states.Settle(_states.Next);
        return Fail(scope, RuntimeErrors.Interrupted(new OperationCanceledException(run.Interruption), "", isLeft: true));
    }

    private static CellResult Fail(CellScope scope, CellError error)
    {
        scope.Send(new ErrorOutput(error));
        return new CellResult(error);
    }
}

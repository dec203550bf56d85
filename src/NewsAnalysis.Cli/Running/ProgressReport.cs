using Spectre.Console;
using Spectre.Console.Rendering;

namespace NewsAnalysis.Cli.Running;

/// <summary>Tells how far a run is: bars that move in a terminal, plain lines elsewhere. Of the later rounds of a watch it tells nothing
/// but what is new: how far they are is nobody's question.</summary>
/// <param name="output">Standard output; kept, because cells print to a console of their own.</param>
internal sealed class ProgressReport(TextWriter output)
{
    private readonly IAnsiConsole? _console = !StandardOutput.IsTerminal ? null
        : AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput((output as EscapingWriter)?.Original ?? output) });

    private readonly HashSet<string> _faults = new(StringComparer.Ordinal);
    private bool _isLater;
    private ProgressContext? _context;
    private ProgressTask? _task;
    private ProgressTask? _reading;
    private ProgressTask? _comparing;
    private string _name = "";

    /// <summary>The first round is over.</summary>
    public void BeLater() => (_isLater, _context, _task) = (true, null, null);

    /// <summary>Does the work and shows its progress.</summary>
    public Task<T> WatchAsync<T>(Func<Task<T>> work) => _console is null || _isLater ? work()
        : _console.Progress()
            .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn(),
                new RateColumn(), new RemainingTimeColumn(), new SpinnerColumn())
            .StartAsync(context =>
            {
                _context = context;
                return work();
            });

    /// <summary>A notebook begins.</summary>
    public void NotebookStarted(string name, int number, int of, int cells)
    {
        _name = EscapingWriter.Line(name);
        if (_console is null)
            Line($"[{number}/{of}] {name}: {Counted.Of(cells, "cell")}");
        _task = _context?.AddTask(Markup.Escape($"{number}/{of} {_name}"), maxValue: Math.Max(cells, 1));
    }

    /// <summary>One of its cells begins.</summary>
    public void CellStarted(int number) => _task?.Value = number - 1;

    /// <summary>Articles are read; begins with the first call.</summary>
    /// <param name="done">Number of inputs that have been read.</param>
    /// <param name="of">Number of inputs.</param>
    public void ArticlesRead(int done, int of) => Show(ref _reading, RateColumn.Reading, done, of);

    /// <summary>Files are compared, for lines that stand in many articles, before articles are read.</summary>
    /// <param name="done">Number of files so far.</param>
    /// <param name="of">Number of files.</param>
    public void FilesCompared(int done, int of) => Show(ref _comparing, RateColumn.Comparing, done, of);

    /// <summary>The notebook has ended.</summary>
    /// <param name="outcome">In a word or two.</param>
    public void NotebookEnded(string outcome)
    {
        if (_console is null)
            Line($"      {outcome}");
        if (_task is null)
            return;
        _task.Value = _task.MaxValue;
        _task.Description = Markup.Escape($"{_name}: {outcome}");
        _task.StopTask();
    }

    /// <summary>A line of text after the work.</summary>
    public void Line(string text)
    {
        if (_isLater)
            return;
        if (_console is not null)
            _console.WriteLine(EscapingWriter.Escape(text));
        else
            output.WriteLine(text);
        output.Flush();
    }

    /// <summary>What a person should correct in the corpus, a line each, and was not told in the round before; to the error
    /// stream.</summary>
    /// <param name="faults">The lines.</param>
    public void Faults(IEnumerable<string> faults)
    {
        var now = faults.ToList();
        foreach (var fault in now.Where(fault => !_faults.Contains(fault)))
            Console.Error.WriteLine(fault);
        // What is mended and comes again is new again.
        _faults.Clear();
        _faults.UnionWith(now);
    }

    private void Show(ref ProgressTask? task, string name, int done, int of)
    {
        if (_context is null)
            return;
        if (task is null || task.IsFinished)
            task = _context.AddTask(name, maxValue: Math.Max(of, 1));
        task.MaxValue = Math.Max(of, 1);
        task.Value = done;
    }
}

/// <summary>How many articles a second are read; empty for what is no reading.</summary>
internal sealed class RateColumn : ProgressColumn
{
    /// <summary>The description of a reading.</summary>
    public const string Reading = "articles";

    /// <summary>The description of a comparison.</summary>
    public const string Comparing = "repeated lines";

    public override IRenderable Render(RenderOptions options, ProgressTask task, TimeSpan deltaTime) =>
        new Spectre.Console.Text(task.Description is Reading or Comparing && task.Speed is { } speed ? $"{speed:#,0}/s" : "");
}

using Spectre.Console;
using Spectre.Console.Rendering;

namespace NewsAnalysis.Cli.Running;

/// <summary>Tells how far a run is: a moving bar in a terminal, plain lines elsewhere.</summary>
internal abstract class ProgressReport
{
    /// <summary>The report that fits the output.</summary>
    /// <param name="output">Standard output; kept, because cells print to a console of their own.</param>
    public static ProgressReport For(TextWriter output) =>
        StandardOutput.IsTerminal ? new TerminalProgress((output as EscapingWriter)?.Original ?? output) : new PlainProgress(output);

    /// <summary>Does the work and shows its progress.</summary>
    public abstract Task<T> WatchAsync<T>(Func<Task<T>> work);

    /// <summary>A notebook begins.</summary>
    public abstract void NotebookStarted(string name, int number, int of, int cells);

    /// <summary>One of its cells begins.</summary>
    public abstract void CellStarted(int number, int of);

    /// <summary>Articles are read; begins with the first call.</summary>
    /// <param name="done">Number of inputs that have been read.</param>
    /// <param name="of">Number of inputs.</param>
    public abstract void ArticlesRead(int done, int of);

    /// <summary>Files are compared, for lines that stand in many articles, before articles are read.</summary>
    /// <param name="done">Number of files so far.</param>
    /// <param name="of">Number of files.</param>
    public abstract void FilesCompared(int done, int of);

    /// <summary>The notebook has ended.</summary>
    /// <param name="outcome">In a word or two.</param>
    public abstract void NotebookEnded(string outcome);

    /// <summary>A line of text after the work.</summary>
    public abstract void Line(string text);

    /// <summary>What a person should correct in the corpus, a line each; to the error stream.</summary>
    /// <param name="faults">The lines.</param>
    public virtual void Faults(IEnumerable<string> faults)
    {
        foreach (var fault in faults)
            Console.Error.WriteLine(fault);
    }
}

/// <summary>A line when a notebook begins and ends.</summary>
internal sealed class PlainProgress(TextWriter output) : ProgressReport
{
    public override Task<T> WatchAsync<T>(Func<Task<T>> work) => work();

    public override void NotebookStarted(string name, int number, int of, int cells)
    {
        output.WriteLine($"[{number}/{of}] {name}: {Counted.Of(cells, "cell")}");
        output.Flush();
    }

    public override void CellStarted(int number, int of)
    {
    }

    public override void ArticlesRead(int done, int of)
    {
    }

    public override void FilesCompared(int done, int of)
    {
    }

    public override void NotebookEnded(string outcome) => Line($"      {outcome}");

    public override void Line(string text)
    {
        output.WriteLine(text);
        output.Flush();
    }
}

/// <summary>A bar for each notebook, redrawn in place.</summary>
internal sealed class TerminalProgress : ProgressReport
{
    private readonly IAnsiConsole _console;
    private ProgressContext? _context;
    private ProgressTask? _task;
    private ProgressTask? _reading;
    private ProgressTask? _comparing;
    private string _name = "";

    public TerminalProgress(TextWriter output) =>
        _console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output) });

    public override Task<T> WatchAsync<T>(Func<Task<T>> work) =>
        _console.Progress()
            .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn(),
                new RateColumn(), new RemainingTimeColumn(), new SpinnerColumn())
            .StartAsync(context =>
            {
                _context = context;
                return work();
            });

    public override void NotebookStarted(string name, int number, int of, int cells)
    {
        _name = EscapingWriter.Line(name);
        _task = _context!.AddTask(Markup.Escape($"{number}/{of} {_name}"), maxValue: Math.Max(cells, 1));
    }

    public override void CellStarted(int number, int of) => _task!.Value = number - 1;

    public override void ArticlesRead(int done, int of) => Show(ref _reading, RateColumn.Reading, done, of);

    public override void FilesCompared(int done, int of) => Show(ref _comparing, RateColumn.Comparing, done, of);

    private void Show(ref ProgressTask? task, string name, int done, int of)
    {
        if (task is null || task.IsFinished)
            task = _context!.AddTask(name, maxValue: Math.Max(of, 1));
        task.MaxValue = Math.Max(of, 1);
        task.Value = done;
    }

    public override void NotebookEnded(string outcome)
    {
        _task!.Value = _task.MaxValue;
        _task.Description = Markup.Escape($"{_name}: {outcome}");
        _task.StopTask();
    }

    public override void Line(string text) => _console.WriteLine(EscapingWriter.Escape(text));
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

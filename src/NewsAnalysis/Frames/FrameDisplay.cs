using NewsAnalysis.Tables;

namespace NewsAnalysis.Frames;

/// <summary>How a data frame shows and saves itself. As the last value of a cell it does so without being asked. The package's own html is
/// blank without scripts, holds every row, and differs from run to run.</summary>
public static class FrameDisplay
{
    private static readonly string[] Leading = ["figure", "mention", "sentence"];

    /// <summary>The frame as a table with a caption and notes; the column <c>evidence</c> becomes links where the articles have
    /// pages.</summary>
    /// <param name="frame">The frame.</param>
    /// <param name="title">The caption.</param>
    /// <param name="notes">Sentences below it: conventions, caveats.</param>
    public static Table Show(this DataFrame frame, string title, params string[] notes) => Shown(frame, title) with { Notes = notes };

    /// <summary>The same with so many rows at most; how many more there are stands below.</summary>
    public static Table Show(this DataFrame frame, string title, int rows, params string[] notes) =>
        Shown(frame, title) with { Notes = notes, MaxRows = rows };

    /// <summary>Writes the frame as CSV that is the same in every culture, with what its columns mean beside it, or as JSON Lines where the
    /// path ends so; <c>SaveCsv</c> writes 0.1 as 0.10000000000000001, dates as 05/31/2024, and null as "". <see cref="SavedTable.Read"/>
    /// reads it back.</summary>
    public static void Save(this DataFrame frame, string path, string title = "") => Table.From(frame, title).Save(path);

    internal static Table Shown(DataFrame frame, string title)
    {
        var evidence = frame.Columns.IndexOf(FrameColumns.Evidence);
        if (evidence < 0)
            return Table.From(frame, title);
        var shown = new DataFrame(frame.Columns.Where((_, index) => index != evidence));
        var table = Table.From(shown, title);
        // Words lead to their place; a number that led somewhere could not be sorted as one.
        var names = table.Columns.Select(column => column.Name).ToList();
        var leading = Leading.Select(name => names.IndexOf(name))
            .FirstOrDefault(index => index >= 0, Math.Max(0, table.Columns.ToList().FindIndex(column => column.Kind == ColumnKind.Text)));
        var references = new Dictionary<(int Row, int Column), string>();
        for (var row = 0; row < Math.Min(frame.Rows.Count, 1000); row++)
        {
            if (frame.Columns[evidence][row] is string { Length: > 0 } lines)
                references[(row, leading)] = lines;
        }

        return table with { References = references };
    }
}

/// <summary>Tells notebook hosts how a <see cref="DataFrame"/> is shown; the assembly names it.</summary>
public sealed class FrameFormatterSource
{
    private readonly object[] _formatters = [new FrameHtmlFormatter(), new FrameTextFormatter()];

    /// <summary>The formatters: html and plain text.</summary>
    public IEnumerable<object> CreateTypeFormatters() => _formatters;
}

/// <summary>Shows a data frame as html.</summary>
public sealed class FrameHtmlFormatter() : DisplayFormatter<DataFrame>("text/html", frame => FrameDisplay.Shown(frame, "").ToHtml());

/// <summary>Shows a data frame as plain text.</summary>
public sealed class FrameTextFormatter() : DisplayFormatter<DataFrame>("text/plain", frame => FrameDisplay.Shown(frame, "").ToText());

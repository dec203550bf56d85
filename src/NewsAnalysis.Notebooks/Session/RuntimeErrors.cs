using NewsAnalysis.Notebooks.Session.Formatting;

namespace NewsAnalysis.Notebooks.Session;

/// <summary>Turns an exception that left a cell into a report that names the cell's lines and none of the engine's frames.</summary>
internal static partial class RuntimeErrors
{
    private const int MostFrames = 30;

    /// <param name="exception">What the cell threw.</param>
    /// <param name="path">The name of the cell in its symbols.</param>
    public static CellError Describe(Exception exception, string path)
    {
        var traceback = new List<string>();
        int? line = null;
        for (var (current, depth) = (exception, 0); current is not null && depth < 10; current = current.InnerException, depth++)
        {
            traceback.Add($"{(depth == 0 ? "" : "caused by ")}{TypeName(current)}: {Shape.Cut(current.Message)}");
            var frames = Frames(current);
            line ??= frames.FirstOrDefault(frame => IsIn(frame, path))?.GetFileLineNumber();
            traceback.AddRange(frames.Take(MostFrames).Select(Write));
            if (frames.Count > MostFrames)
                traceback.Add($"   … and {frames.Count - MostFrames} more frames");
        }
        return new CellError(TypeName(exception), Shape.Cut(exception.Message), traceback, line, null);
    }

    /// <summary>A cell that was stopped on request, with the place where it was.</summary>
    /// <param name="exception">What the request made it throw.</param>
    /// <param name="path">The name of the cell in its symbols.</param>
    /// <param name="isLeft">Whether it did not react and was left behind.</param>
    public static CellError Interrupted(Exception exception, string path, bool isLeft = false)
    {
        var line = Frames(exception).FirstOrDefault(frame => IsIn(frame, path))?.GetFileLineNumber();
        var message = isLeft
            ? "the cell was interrupted; a call in it did not stop and goes on in the background until it ends by itself."
            : line is null ? "the cell was interrupted." : $"the cell was interrupted in line {line}.";
        return new CellError("Interrupted", message, [$"Interrupted: {message}"], line, null);
    }

    // The compiler puts the session's folder before the name.
    private static bool IsIn(StackFrame frame, string path) =>
        string.Equals(Path.GetFileName(frame.GetFileName()), path, StringComparison.Ordinal);

    private static string TypeName(Exception exception)
    {
        var name = exception.GetType().FullName ?? exception.GetType().Name;
        return name.StartsWith("Submission#", StringComparison.Ordinal) ? name[(name.IndexOf('+', StringComparison.Ordinal) + 1)..] : name;
    }

    private static List<StackFrame> Frames(Exception exception) =>
        [.. new StackTrace(exception, fNeedFileInfo: true).GetFrames()
            .Where(frame => frame.GetMethod() is { } method && !IsPlumbing(method))];

    private static bool IsPlumbing(MethodBase method)
    {
        var type = method.DeclaringType;
        return method.IsDefined(typeof(StackTraceHiddenAttribute), false)
            || type?.IsDefined(typeof(StackTraceHiddenAttribute), false) == true
            || type?.Assembly == typeof(RuntimeErrors).Assembly
            || type?.Namespace is "System.Runtime.CompilerServices" or "System.Runtime.ExceptionServices"
            || method.Name is "<Factory>";
    }

    private static string Write(StackFrame frame)
    {
        var place = frame.GetFileName() is { Length: > 0 } file ? $"{Path.GetFileName(file)}, line {frame.GetFileLineNumber()}" : null;
        var method = MethodName(frame.GetMethod()!);
        return method.Length == 0 ? $"   at {place ?? "the cell"}" : $"   at {method}{(place is null ? "" : $" in {place}")}";
    }

    /// <summary>Type and method as written in the source; empty for the body of a cell.</summary>
    private static string MethodName(MethodBase method)
    {
        var type = method.DeclaringType;
        var parts = new List<string>();
        for (; type is not null && !type.Name.StartsWith("Submission#", StringComparison.Ordinal); type = type.DeclaringType)
        {
            // State machines and closures: the method they belong to stands between the angle brackets.
            var name = Written(type.Name);
            if (name.Length > 0)
                parts.Insert(0, type.DeclaringType is null && type.Namespace is { } space ? $"{space}.{name}" : name);
        }
        if (Written(method.Name) is { Length: > 0 } own && method.Name is not "MoveNext")
            parts.Add(own);
        return string.Join('.', parts);
    }

    private static string Written(string name)
    {
        if (!name.Contains('<', StringComparison.Ordinal))
            return name.Split('`')[0];
        var match = LocalOrLambda().Match(name);
        if (match.Success && match.Groups["local"].Value is { Length: > 0 } local)
            return local;
        var written = match.Success ? match.Groups["outer"].Value : "";
        return written is "Initialize" ? "" : written;
    }

    [GeneratedRegex("^<+(?<outer>[^<>]*)>+[a-z]__(?<local>[A-Za-z_][^|]*)?", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex LocalOrLambda();
}

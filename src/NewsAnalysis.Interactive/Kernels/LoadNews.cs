using Microsoft.CodeAnalysis.CSharp;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.CSharp;
using NewsAnalysis.Measures;

namespace NewsAnalysis.Interactive;

/// <summary>The magic command <c>#!news FOLDER [--name book] [--actors FILE] [--vague literal|decimal|event-data]</c>.</summary>
public sealed class LoadNews : KernelDirectiveCommand
{
    /// <summary>The word that calls it.</summary>
    public const string Directive = "#!news";

    /// <summary>The corpus folder.</summary>
    public string Folder { get; set; } = "";

    /// <summary>The variable that the workbook goes into.</summary>
    public string Name { get; set; } = "book";

    /// <summary>The dictionary; empty for the folder's own.</summary>
    public string Actors { get; set; } = "";

    /// <summary>How vague number words become intervals.</summary>
    public string Vague { get; set; } = "literal";

    /// <summary>Reads the folder, sets the variable and shows the articles; says what is wrong where the folder cannot be used.</summary>
    internal async Task ExecuteAsync(CSharpKernel kernel, KernelInvocationContext context)
    {
        if (!SyntaxFacts.IsValidIdentifier(Name))
        {
            context.Fail(context.Command, message: $"{Directive}: --name is '{Name}'; expected a C# variable name such as book.");
            return;
        }

        try
        {
            var book = Workbook.Open(Folder, Actors, Vague);
            await kernel.SetValueAsync(Name, book, typeof(Workbook));
            context.Display(CorpusTables.Articles(book.Words) with { Title = $"Articles in {Folder}, read into {Name}" });
        }
        catch (InputException wrong)
        {
            context.Fail(context.Command, message: wrong.Message);
        }
    }
}

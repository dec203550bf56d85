using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.CSharp;
using Microsoft.DotNet.Interactive.Directives;

namespace NewsAnalysis.Interactive;

/// <summary>What .NET Interactive needs to know of the workbook: how tables, figures, data frames and Plotly.NET charts are shown, and the
/// magic command <c>#!news FOLDER</c>. The package's extension.dib loads it; after <c>#r "…/NewsAnalysis.Interactive.dll"</c> a cell does,
/// with <c>NewsKernelExtension.Load(Microsoft.DotNet.Interactive.Kernel.Root);</c>. Loading it twice is no error.</summary>
public sealed class NewsKernelExtension : IKernelExtension
{
    /// <inheritdoc/>
    public Task OnLoadAsync(Kernel kernel)
    {
        Load(kernel);
        return Task.CompletedTask;
    }

    /// <summary>Registers the formatters, and the magic command with every C# kernel at or below this one.</summary>
    /// <param name="kernel">The root kernel, or a C# kernel.</param>
    public static void Load(Kernel kernel)
    {
        Charts.NotebookHost.Use();
        kernel.VisitSubkernelsAndSelf(AddCommand);
    }

    private static void AddCommand(Kernel kernel)
    {
        if (kernel is not CSharpKernel csharp || csharp.KernelInfo.SupportedDirectives.Any(known => known.Name == LoadNews.Directive))
            return;
        csharp.AddAssemblyReferences([typeof(Workbook).Assembly.Location, typeof(NewsKernelExtension).Assembly.Location]);
        var directive = new KernelActionDirective(LoadNews.Directive)
        {
            Description = "Reads a folder of news articles into a variable.",
            Parameters =
            [
                new("--folder", "The corpus folder: articles and, beside them, articles.csv and actors.yaml.")
                {
                    AllowImplicitName = true,
                    Required = true
                },
                new("--name", "The variable; default: book."),
                new("--actors", "An actor dictionary; default: the folder's own actors.yaml."),
                new("--vague", "How vague number words become intervals: literal (default), decimal or event-data."),
            ],
        };
        csharp.AddDirective<LoadNews>(directive, (command, context) => command.ExecuteAsync(csharp, context));
    }
}

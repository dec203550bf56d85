using NewsAnalysis.Notebooks.Kernel;
using NewsAnalysis.Notebooks.Kernel.Install;

namespace NewsAnalysis.Cli.Commands;

/// <summary><c>kernel</c>: makes VS Code and Jupyter run the notebooks.</summary>
internal static class KernelCommand
{
    private static readonly Option<bool> User = new("--user") { Description = "For this user; the default." };

    private static readonly Option<string?> Prefix = new("--prefix")
    {
        Description = "For a Python environment or another installation: DIR/share/jupyter/kernels.",
        HelpName = "DIR",
    };

    private static readonly Option<string> Name = new("--name")
    {
        Description = "What notebooks call the kernel; those of this workbook ask for .net-csharp. Another: news-csharp.",
        HelpName = "NAME",
        DefaultValueFactory = _ => KernelSpec.DefaultName,
    };

    private static readonly Option<bool> NoCompile = new("--no-compile")
    {
        Description = "Do not compile ahead of time: installed at once, but every start takes some seconds longer.",
    };

    private static readonly Argument<string> ConnectionFile = new("connection-file") { Description = "The file that the front end wrote." };

    private static readonly Command Start = new("start", "Runs the kernel; front ends do this.") { ConnectionFile };

    /// <summary>The command.</summary>
    public static Command Build()
    {
        var install = new Command("install", "Installs the C# kernel for VS Code and Jupyter.") { User, Prefix, Name, NoCompile };
        install.SetAction(parsed => Install(Folder(parsed), parsed.GetRequiredValue(Name), !parsed.GetValue(NoCompile), Console.Out));
        var list = new Command("list", "Lists the kernels that Jupyter finds; those of this workbook are marked.") { Prefix };
        list.SetAction(parsed => List(parsed.GetValue(Prefix), Console.Out));
        var uninstall = new Command("uninstall", "Removes the kernel.") { User, Prefix, Name };
        uninstall.SetAction(parsed => Uninstall(Folder(parsed), parsed.GetRequiredValue(Name), Console.Out));
        Start.SetAction(async (parsed, cancel) =>
        {
            await KernelHost.RunAsync(parsed.GetRequiredValue(ConnectionFile), Environment.CurrentDirectory, cancel);
            return ExitStatus.Done;
        });
        return new Command("kernel", "Makes VS Code and Jupyter run the notebooks.") { install, list, uninstall, Start, Tell() };
    }

    /// <summary>Whether the kernel itself was called, which handles signals in its own way.</summary>
    public static bool IsStart(ParseResult parsed) => parsed.CommandResult.Command == Start;

    private static Command Tell()
    {
        var process = new Argument<int>("process");
        var doing = new Argument<string>("doing");
        var tell = new Command(LastWord.Command, "Tells the front end of a kernel that has fallen; kernels see to that.")
        {
            ConnectionFile, process, doing
        };
        tell.Hidden = true;
        tell.SetAction(async (parsed, _) =>
        {
            await LastWord.TellAsync(parsed.GetRequiredValue(ConnectionFile), parsed.GetRequiredValue(process),
                parsed.GetRequiredValue(doing));
            return ExitStatus.Done;
        });
        return tell;
    }

    private static string Folder(ParseResult parsed) =>
        parsed.GetValue(Prefix) is { } prefix ? KernelFolders.Here.Below(Path.GetFullPath(prefix)) : KernelFolders.Here.User;

    private static int Install(string folder, string name, bool compile, TextWriter output)
    {
        output.WriteLine(compile
            ? "Copying the program and compiling it ahead of time, which takes about a minute (--no-compile leaves it out) …"
            : "Copying the program …");
        output.Flush();
        var (spec, notice) = KernelInstaller.Install(folder, name, Assembly.GetExecutingAssembly().Location, compile);
        output.WriteLine($"Installed {spec.Name}, \"{spec.DisplayName}\": {spec.Folder}");
        if (notice is not null)
            output.WriteLine($"It was not compiled ahead of time, so its first cells are slower: {notice}");
        output.WriteLine("In VS Code choose it under Select Kernel > Jupyter Kernel; in JupyterLab it stands in the launcher.");
        output.WriteLine("For completion as you type, add to the user settings of VS Code: \"jupyter.completionTriggerCharacters\": "
            + "{ \"csharp\": [\".\"] }");
        return ExitStatus.Done;
    }

    private static int List(string? prefix, TextWriter output)
    {
        IEnumerable<string> folders = prefix is null ? KernelFolders.Here.All : [KernelFolders.Here.Below(Path.GetFullPath(prefix))];
        var specs = KernelInstaller.List(folders);
        foreach (var spec in specs)
            output.WriteLine($"{(spec.IsOwn ? '*' : ' ')} {spec.Name,-16} {spec.DisplayName,-24} {spec.Folder}");
        output.WriteLine(specs.Any(spec => spec.IsOwn) ? "* this workbook's" : "None of this workbook; 'kernel install' installs it.");
        return ExitStatus.Done;
    }

    private static int Uninstall(string folder, string name, TextWriter output)
    {
        output.WriteLine($"Removed {KernelInstaller.Uninstall(folder, name).Folder}");
        return ExitStatus.Done;
    }
}

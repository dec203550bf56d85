using NewsAnalysis.Cli;
using NewsAnalysis.Cli.Commands;

if (OpenFiles.AreTooFew())
    return ExitStatus.WrongUse;
StandardOutput.Guard();
// A thread that a cell left running must not keep the process alive.
Environment.Exit(await CommandTree.ExecuteAsync(args));
return 0;

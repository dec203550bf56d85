using System.Diagnostics;
using System.Text.Json.Nodes;
using NewsAnalysis.Notebooks.Documents;

namespace NewsAnalysis.Notebooks.Pictures;

/// <summary>
/// A browser without a window: one process with one page, driven over the DevTools protocol. A driver package would bring a copy of Node.js for
/// every platform, some hundred megabytes, for the three commands that are needed here.
/// </summary>
public sealed class HeadlessBrowser : IAsyncDisposable
{
    private static readonly TimeSpan StartTime = TimeSpan.FromSeconds(30);

    private readonly Process process;
    private readonly DirectoryInfo profile;
    private readonly DevTools tools;

    private HeadlessBrowser(Process process, DirectoryInfo profile, DevTools tools) => (this.process, this.profile, this.tools) = (process, profile, tools);

    /// <summary>Starts the program with a profile of its own, which goes with it.</summary>
    /// <param name="program">Full path, as <see cref="BrowserFinder"/> finds it.</param>
    /// <param name="cancellationToken">Gives up starting.</param>
    /// <exception cref="NotebookException">It does not start or does not answer.</exception>
    public static async Task<HeadlessBrowser> StartAsync(string program, CancellationToken cancellationToken = default)
    {
        var folder = Directory.CreateTempSubdirectory("news-analysis-browser-");
        Process? launched = null;
        try
        {
            launched = Launch(program, folder.FullName);
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            limit.CancelAfter(StartTime);
            return new HeadlessBrowser(launched, folder, await DevTools.ConnectAsync(folder.FullName, launched, limit.Token));
        }
        catch (Exception e) when (e is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            Stop(launched, folder);
            throw new NotebookException($"{program}: the browser did not start ({e.Message.TrimEnd('.')}); expected Chromium, Chrome or Edge. Name another with --browser.", e);
        }
        catch (OperationCanceledException)
        {
            Stop(launched, folder);
            throw;
        }
    }

    /// <summary>Shows a file and waits until it is loaded.</summary>
    public async Task OpenAsync(string path, CancellationToken cancellationToken = default)
    {
        var loaded = tools.EventAsync("Page.loadEventFired", cancellationToken);
        await tools.SendAsync("Page.navigate", new JsonObject { ["url"] = new Uri(Path.GetFullPath(path)).AbsoluteUri }, cancellationToken);
        await loaded;
        await EvaluateAsync("new Promise(done => document.readyState === 'complete' ? done() : addEventListener('load', () => done()))", cancellationToken);
    }

    /// <summary>Evaluates an expression in the page; a promise is waited for.</summary>
    /// <returns>Its value as JSON.</returns>
    /// <exception cref="NotebookException">It threw.</exception>
    public async Task<JsonNode?> EvaluateAsync(string expression, CancellationToken cancellationToken = default)
    {
        var arguments = new JsonObject { ["expression"] = expression, ["awaitPromise"] = true, ["returnByValue"] = true };
        var answer = await tools.SendAsync("Runtime.evaluate", arguments, cancellationToken);
        if (answer["exceptionDetails"] is JsonObject details)
            throw new NotebookException($"The browser could not carry out a script: {MultilineText.Join(details["exception"]?["description"] ?? details["text"])}");
        return answer["result"]?["value"];
    }

    /// <summary>The page that is open, printed.</summary>
    public async Task<byte[]> PrintAsync(CancellationToken cancellationToken = default)
    {
        // A4 with margins of about 15 mm; background colours carry meaning.
        var arguments = new JsonObject
        {
            ["printBackground"] = true,
            ["paperWidth"] = 8.27,
            ["paperHeight"] = 11.69,
            ["marginTop"] = 0.6,
            ["marginBottom"] = 0.6,
            ["marginLeft"] = 0.6,
            ["marginRight"] = 0.6,
            ["generateTaggedPDF"] = true,
            ["generateDocumentOutline"] = true,
        };
        return Convert.FromBase64String(MultilineText.Join((await tools.SendAsync("Page.printToPDF", arguments, cancellationToken))["data"]));
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await tools.DisposeAsync();
        Stop(process, profile);
    }

    private static Process Launch(string program, string profile)
    {
        var start = new ProcessStartInfo(program) { UseShellExecute = false, RedirectStandardError = true, RedirectStandardOutput = true, RedirectStandardInput = true };
        string[] arguments =
        [
            "--headless=new", "--remote-debugging-port=0", $"--user-data-dir={profile}", "--disable-gpu", "--disable-background-networking", "--disable-component-update",
            "--disable-default-apps", "--disable-extensions", "--disable-sync", "--no-first-run", "--no-default-browser-check", "--hide-scrollbars", "--mute-audio",
            // The same picture on every screen.
            "--force-color-profile=srgb", "--force-device-scale-factor=1", "--font-render-hinting=none", "--window-size=1000,800",
            // Containers run as root, where the sandbox refuses to start; only pages of our own are opened.
            .. Environment.IsPrivilegedProcess && OperatingSystem.IsLinux() ? new[] { "--no-sandbox", "--disable-dev-shm-usage" } : [],
            "about:blank",
        ];
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        var started = Process.Start(start) ?? throw new NotebookException($"{program}: cannot be started.");
        // Its messages say nothing of use; unread, they would fill the pipe and halt it.
        started.OutputDataReceived += (_, _) => { };
        started.ErrorDataReceived += (_, _) => { };
        started.BeginOutputReadLine();
        started.BeginErrorReadLine();
        return started;
    }

    private static void Stop(Process? process, DirectoryInfo profile)
    {
        try
        {
            if (process is { HasExited: false })
            {
                process.Kill(entireProcessTree: true);
                process.WaitForExit(5000);
            }

            process?.Dispose();
            profile.Delete(recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            // A file that the browser still holds open stays in the temporary folder; the run does not depend on it.
        }
    }
}

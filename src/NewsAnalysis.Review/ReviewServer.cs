using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace NewsAnalysis.Review;

/// <summary>Serves the review page of a corpus to this machine alone: 127.0.0.1, under a secret address, from nothing but this
/// program.</summary>
public sealed class ReviewServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private ReviewServer(WebApplication app, string address) => (_app, Address) = (app, address);

    /// <summary>The address to open, with its token.</summary>
    public string Address { get; }

    /// <summary>Starts it.</summary>
    /// <param name="folder">The corpus folder.</param>
    /// <param name="actors">Dictionaries, semicolons between; empty for the folder's own.</param>
    /// <param name="map">Which fields of records hold what; empty for the usual names.</param>
    /// <param name="port">The port; 0 for any that is free.</param>
    /// <exception cref="InputException">The folder or the dictionary cannot be used, or the port is taken.</exception>
    public static async Task<ReviewServer> StartAsync(string folder, string actors = "", string map = "", int port = 0)
    {
        CheckPort(port);
        var session = new ReviewSession(folder, actors, map);
        var token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options =>
        {
            options.AddServerHeader = false;
            options.Limits.MaxRequestBodySize = 64 * 1024;
            options.Listen(IPAddress.Loopback, port);
        });
        builder.Services.AddRoutingCore();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Use(new Guard(token).Invoke);
        ReviewRoutes.Map(app, session);
        try
        {
            await app.StartAsync();
        }
        catch (Exception error) when (error is IOException or SocketException)
        {
            throw Busy(port, error);
        }

        var bound = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        return new ReviewServer(app, $"{bound}/{token}/");
    }

    // Before the articles are read, which may take a while.
    private static void CheckPort(int port)
    {
        try
        {
            using var trial = new TcpListener(IPAddress.Loopback, port);
            trial.Start();
        }
        catch (SocketException error)
        {
            throw Busy(port, error);
        }
    }

    private static InputException Busy(int port, Exception error) =>
        new($"127.0.0.1:{port}: cannot be listened on ({error.Message.TrimEnd('.')}); name another port with --port, "
            + "or none for a free one.", error);

    /// <summary>Stops it; what was saved stays saved.</summary>
    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }
}

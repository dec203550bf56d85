namespace NewsAnalysis.Notebooks.Kernel.Wire;

/// <summary>Where a socket listens: a loopback address and port, or a Unix domain socket.</summary>
/// <param name="Address">What the operating system binds.</param>
/// <param name="Path">The socket's file; null over TCP.</param>
internal sealed record Endpoint(EndPoint Address, string? Path)
{
    /// <summary>An endpoint as a connection file gives it.</summary>
    /// <param name="transport"><c>tcp</c> or <c>ipc</c>.</param>
    /// <param name="place">The address; for <c>ipc</c> the beginning of the file's path, to which <c>-port</c> is added.</param>
    /// <param name="port">The port, or the number at the end of the file's path.</param>
    /// <exception cref="NotebookException">Another transport, an address that other machines reach, or a port out of range.</exception>
    public static Endpoint Of(string transport, string place, int port) => transport switch
    {
        "tcp" => Tcp(place, port),
        "ipc" => Ipc($"{place}-{port.ToString(CultureInfo.InvariantCulture)}"),
        _ => throw new NotebookException($"connection file: transport '{transport}' is unknown; expected tcp or ipc."),
    };

    private static Endpoint Tcp(string place, int port)
    {
        var address = string.Equals(place, "localhost", StringComparison.OrdinalIgnoreCase) ? IPAddress.Loopback
            : IPAddress.TryParse(place, out var parsed) ? parsed
            : null;
        if (address is null || !IPAddress.IsLoopback(address))
            throw new NotebookException($"connection file: ip '{place}' is no loopback address; expected 127.0.0.1, ::1 or localhost: "
                + "who connects runs code here.");
        if (port is < 1 or > 65535)
            throw new NotebookException($"connection file: port {port} is out of range; expected 1 to 65535.");
        return new Endpoint(new IPEndPoint(address, port), null);
    }

    private static Endpoint Ipc(string path)
    {
        try
        {
            return new Endpoint(new UnixDomainSocketEndPoint(path), path);
        }
        catch (ArgumentOutOfRangeException e)
        {
            throw new NotebookException(
                $"connection file: the socket path {path} is too long for this system; expected about 100 characters at most.", e);
        }
    }

    /// <summary>Begins to listen.</summary>
    public Socket Listen()
    {
        var socket = new Socket(Address.AddressFamily, SocketType.Stream, Path is null ? ProtocolType.Tcp : ProtocolType.Unspecified);
        try
        {
            if (Path is not null)
                File.Delete(Path); // left by a kernel that was killed
            socket.Bind(Address);
            if (Path is not null && !OperatingSystem.IsWindows())
                File.SetUnixFileMode(Path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
            socket.Listen();
            return socket;
        }
        catch (Exception e) when (e is SocketException or IOException or UnauthorizedAccessException)
        {
            socket.Dispose();
            throw new NotebookException($"connection file: {Path ?? Address.ToString()} cannot be listened on ({e.Message.TrimEnd('.')}); "
                + "expected a free one; start the kernel anew.", e);
        }
    }
}

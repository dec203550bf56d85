using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace NewsAnalysis.Cli.Serving;

/// <summary>
/// A tool that refuses arguments which it does not have, since an answer without them would be to another question, and says what
/// is wrong with those it has.
/// </summary>
internal sealed class CheckedTool(McpServerTool tool) : DelegatingMcpServerTool(tool)
{
    public override async ValueTask<CallToolResult> InvokeAsync(RequestContext<CallToolRequestParams> request,
        CancellationToken cancellationToken = default)
    {
        var known = ProtocolTool.InputSchema.GetProperty("properties").EnumerateObject().Select(property => property.Name).ToList();
        if (request.Params?.Arguments?.Keys.FirstOrDefault(name => !known.Contains(name)) is { } unknown)
            return Refused($"{ProtocolTool.Name}: there is no argument '{unknown}'; expected some of: {string.Join(", ", known)}.");
        try
        {
            return await base.InvokeAsync(request, cancellationToken);
        }
        catch (InputException error)
        {
            return Refused(error.Message);
        }
    }

    private static CallToolResult Refused(string message) => new() { IsError = true, Content = [new TextContentBlock { Text = message }] };
}

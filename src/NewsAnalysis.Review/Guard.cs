using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace NewsAnalysis.Review;

/// <summary>Lets through only requests that name this server and know its token, and none that another site's page makes. What goes out may
/// run no script but the page's own and reach no other address.</summary>
/// <param name="token">The first part of every path.</param>
internal sealed class Guard(string token)
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; "
            + "frame-ancestors 'none'";

    /// <summary>Answers 403 or passes on.</summary>
    public async Task Invoke(HttpContext context, RequestDelegate next)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers.CacheControl = "no-store";
        if (Refusal(context) is { } reason)
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            await context.Response.WriteAsync(reason);
            return;
        }

        context.Request.Path = context.Request.Path.Value![(token.Length + 1)..];
        await next(context);
    }

    private string? Refusal(HttpContext context)
    {
        var (request, port) = (context.Request, context.Connection.LocalPort);
        // A name that another site made lead here is none of these.
        if (request.Host.Value != $"127.0.0.1:{port}" && request.Host.Value != $"localhost:{port}")
            return "This server answers to 127.0.0.1 only.";
        var origin = request.Headers.Origin.ToString();
        if ((origin.Length > 0 && origin != $"http://{request.Host.Value}")
            || request.Headers["Sec-Fetch-Site"].ToString() is "cross-site" or "same-site")
            return "This server answers its own page only.";
        if (HttpMethods.IsPost(request.Method) && (origin.Length == 0 || !request.HasJsonContentType()))
            return "This server takes changes from its own page only.";
        return HasToken(request.Path.Value ?? "") ? null : "The address lacks its token; open the one that 'review' printed.";
    }

    private bool HasToken(string path)
    {
        var end = path.IndexOf('/', 1 <= path.Length ? 1 : 0);
        return end > 0 && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(path[1..end]), Encoding.UTF8.GetBytes(token));
    }
}

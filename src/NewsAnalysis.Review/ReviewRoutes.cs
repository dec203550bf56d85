using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace NewsAnalysis.Review;

/// <summary>The addresses of the review page. Each answers with a file of the page or with JSON.</summary>
internal static class ReviewRoutes
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    private static readonly JsonSerializerOptions Strict = new(Json)
    {
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>Adds them.</summary>
    public static void Map(WebApplication app, ReviewSession session)
    {
        app.Run(context => (context.Request.Method, context.Request.Path.Value) switch
        {
            ("GET", "/") => File(context, "review.html", "text/html"),
            ("GET", "/review.js") => File(context, "review.js", "text/javascript"),
            ("GET", "/dialogs.js") => File(context, "dialogs.js", "text/javascript"),
            ("GET", "/topics.js") => File(context, "topics.js", "text/javascript"),
            ("GET", "/review.css") => File(context, "review.css", "text/css"),
            ("GET", "/api/corpus") => Answer(context, () => session.Corpus()),
            ("GET", "/api/article") => Answer(context, () => session.Article(context.Request.Query["id"].ToString())),
            ("GET", "/api/topics") => Answer(context, () => session.Topics()),
            ("POST", "/api/correct") => Change<CorrectRequest>(context, session.Correct),
            ("POST", "/api/undo") => Change<UndoRequest>(context, session.Undo),
            _ => Say(context, StatusCodes.Status404NotFound, "There is nothing at this address."),
        });
    }

    private static async Task File(HttpContext context, string name, string type)
    {
        context.Response.ContentType = type + "; charset=utf-8";
        await using var file = typeof(ReviewRoutes).Assembly.GetManifestResourceStream("NewsAnalysis.Review.Page." + name)!;
        await file.CopyToAsync(context.Response.Body);
    }

    private static async Task Change<T>(HttpContext context, Func<T, object> change)
    {
        T request;
        try
        {
            request = await context.Request.ReadFromJsonAsync<T>(Strict) ?? throw new JsonException("found null.");
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            // The second where the text is not in an encoding that there is.
            await Say(context, StatusCodes.Status400BadRequest, $"The request cannot be read: {error.Message}");
            return;
        }

        await Answer(context, () => change(request));
    }

    private static async Task Answer(HttpContext context, Func<object> make)
    {
        try
        {
            // One after the other: extraction takes the processor anyway, and answers then agree with one another.
            object answer;
            lock (Json)
                answer = make();
            await context.Response.WriteAsJsonAsync(answer, answer.GetType(), Json);
        }
        catch (ReviewConflictException error)
        {
            await Say(context, StatusCodes.Status409Conflict, error.Message);
        }
        catch (InputException error)
        {
            await Say(context, StatusCodes.Status422UnprocessableEntity, error.Message);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            await Say(context, StatusCodes.Status422UnprocessableEntity, $"Nothing was changed: {error.Message}");
        }
    }

    private static async Task Say(HttpContext context, int status, string message)
    {
        context.Response.StatusCode = status;
        await context.Response.WriteAsJsonAsync(new { message }, Json);
    }
}

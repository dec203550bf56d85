using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NewsAnalysis.Notebooks.Kernel.Messages;
using NewsAnalysis.Notebooks.Session;

namespace NewsAnalysis.Notebooks.Kernel.Requests;

/// <summary>Help while a cell is written: completion, documentation, whether it is complete.</summary>
internal sealed class EditingRequests(CSharpSession session)
{
    /// <summary>Answers a <c>complete_request</c>.</summary>
    public Task<JsonObject> CompleteAsync(KernelMessage request)
    {
        _ = session;
        var at = request.Number("cursor_pos", 0);
        return Task.FromResult(new JsonObject
        {
            ["status"] = "ok",
            ["matches"] = new JsonArray(),
            ["cursor_start"] = at,
            ["cursor_end"] = at,
            ["metadata"] = new JsonObject(),
        });
    }

    /// <summary>Answers an <c>inspect_request</c>.</summary>
    public Task<JsonObject> InspectAsync(KernelMessage request)
    {
        _ = session;
        _ = request;
        return Task.FromResult(new JsonObject { ["status"] = "ok", ["found"] = false, ["data"] = new JsonObject(), ["metadata"] = new JsonObject() });
    }

    /// <summary>Answers an <c>is_complete_request</c>.</summary>
    public static JsonObject IsComplete(KernelMessage request)
    {
        var tree = SubmissionCompiler.Parse(MagicLines.Remove(request.Text("code")).Code, "");
        if (!SyntaxFactory.IsCompleteSubmission(tree))
            return new JsonObject { ["status"] = "incomplete", ["indent"] = "    " };
        var isWrong = tree.GetDiagnostics().Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return new JsonObject { ["status"] = isWrong ? "invalid" : "complete" };
    }
}

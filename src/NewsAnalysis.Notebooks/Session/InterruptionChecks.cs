using NewsAnalysis.Notebooks.Session.Scripting;

namespace NewsAnalysis.Notebooks.Session;

/// <summary>Puts a check into every loop, jump, function and lambda of a cell, so that endless ones can be stopped without breaking off the
/// thread, which could take the whole process with it. Lines stay where they are.</summary>
/// <param name="model">Tells delegates from expression trees; null leaves lambdas with an expression alone.</param>
internal sealed class InterruptionChecks(SemanticModel? model) : CSharpSyntaxRewriter
{
    private static readonly StatementSyntax Check = Call(nameof(CellChecks.Check));
    private static readonly StatementSyntax Enter = Call(nameof(CellChecks.Enter));

    /// <summary>Whether there is anything to check in the cell.</summary>
    public static bool AreNeeded(SyntaxNode root) => root.DescendantNodes().Any(node =>
        node is WhileStatementSyntax or DoStatementSyntax or ForStatementSyntax or CommonForEachStatementSyntax or GotoStatementSyntax
            or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MethodDeclarationSyntax);

    /// <summary>Whether the model is needed.</summary>
    public static bool NeedModel(SyntaxNode root) =>
        root.DescendantNodes().Any(node => node is LambdaExpressionSyntax { ExpressionBody: not null });

    /// <summary>The tree with its checks.</summary>
    public static SyntaxTree Add(SyntaxTree tree, SemanticModel? model)
    {
        var root = new InterruptionChecks(model).Visit(tree.GetRoot());
        return CSharpSyntaxTree.Create((CSharpSyntaxNode)root!, (CSharpParseOptions)tree.Options, tree.FilePath, tree.GetText().Encoding);
    }

    public override SyntaxNode? Visit(SyntaxNode? node) => base.Visit(node) switch
    {
        WhileStatementSyntax loop => loop.WithStatement(Checked(loop.Statement)),
        DoStatementSyntax loop => loop.WithStatement(Checked(loop.Statement)),
        ForStatementSyntax loop => loop.WithStatement(Checked(loop.Statement)),
        CommonForEachStatementSyntax loop => loop.WithStatement(Checked(loop.Statement)),
        GotoStatementSyntax jump => Checked(jump),
        MethodDeclarationSyntax { Body: { } body } method => method.WithBody(Checked(body, Enter)),
        MethodDeclarationSyntax { ExpressionBody: { } arrow } method => method.WithExpressionBody(null).WithSemicolonToken(default)
            .WithBody(Block(arrow, IsValueless(method.ReturnType, method.Modifiers), method.SemicolonToken)),
        LocalFunctionStatementSyntax { Body: { } body } function => function.WithBody(Checked(body, Enter)),
        LocalFunctionStatementSyntax { ExpressionBody: { } arrow } function => function.WithExpressionBody(null).WithSemicolonToken(default)
            .WithBody(Block(arrow, IsValueless(function.ReturnType, function.Modifiers), function.SemicolonToken)),
        AnonymousMethodExpressionSyntax method => method.WithBlock(Checked(method.Block, Enter)),
        LambdaExpressionSyntax lambda => Lambda((LambdaExpressionSyntax)node!, lambda),
        var visited => visited,
    };

    private LambdaExpressionSyntax Lambda(LambdaExpressionSyntax node, LambdaExpressionSyntax visited)
    {
        if (visited.Block is { } block)
            return visited.WithBlock(Checked(block, Enter));
        // The parts of an expression tree are data: nothing may be added to it.
        if (visited.ExpressionBody is not { } body || body is RefExpressionSyntax
            || model?.GetSymbolInfo(node).Symbol is not IMethodSymbol method
            || model.GetTypeInfo(node).ConvertedType is not INamedTypeSymbol { TypeKind: TypeKind.Delegate })
            return visited;
        var isValueless = method.ReturnsVoid || (method.IsAsync && method.ReturnType is INamedTypeSymbol { Arity: 0 });
        var lead = body.GetLeadingTrivia();
        var trail = body.GetTrailingTrivia();
        var statement = Statement(body.WithoutTrivia(), isValueless).WithTrailingTrivia();
        return visited.WithExpressionBody(null).WithBlock(
            SyntaxFactory.Block(Enter, statement)
                .WithOpenBraceToken(SyntaxFactory.Token(lead, SyntaxKind.OpenBraceToken, default))
                .WithCloseBraceToken(SyntaxFactory.Token(default, SyntaxKind.CloseBraceToken, trail)));
    }

    private static BlockSyntax Checked(BlockSyntax block, StatementSyntax check)
    {
        // What follows the brace on its line comes after the check, so that a comment there does not swallow it.
        var brace = block.OpenBraceToken;
        return block.WithOpenBraceToken(brace.WithTrailingTrivia())
            .WithStatements(block.Statements.Insert(0, check.WithTrailingTrivia(brace.TrailingTrivia)));
    }

    private static BlockSyntax Checked(StatementSyntax statement)
    {
        if (statement is BlockSyntax block)
            return Checked(block, Check);
        return SyntaxFactory.Block(Check, statement.WithoutTrivia())
            .WithOpenBraceToken(SyntaxFactory.Token(statement.GetLeadingTrivia(), SyntaxKind.OpenBraceToken, default))
            .WithCloseBraceToken(SyntaxFactory.Token(default, SyntaxKind.CloseBraceToken, statement.GetTrailingTrivia()));
    }

    private static StatementSyntax Call(string check) => SyntaxFactory.ParseStatement($"global::{typeof(CellChecks).FullName}.{check}(); ");

    private static BlockSyntax Block(ArrowExpressionClauseSyntax arrow, bool isValueless, SyntaxToken semicolon)
    {
        var statement = Statement(arrow.Expression.WithoutTrivia(), isValueless);
        return SyntaxFactory.Block(
            Enter.WithTrailingTrivia(arrow.ArrowToken.TrailingTrivia.AddRange(arrow.Expression.GetLeadingTrivia())), statement)
            .WithOpenBraceToken(SyntaxFactory.Token(arrow.ArrowToken.LeadingTrivia, SyntaxKind.OpenBraceToken, default))
            .WithCloseBraceToken(
                SyntaxFactory.Token(arrow.Expression.GetTrailingTrivia(), SyntaxKind.CloseBraceToken, semicolon.TrailingTrivia));
    }

    private static StatementSyntax Statement(ExpressionSyntax expression, bool isValueless) => expression switch
    {
        ThrowExpressionSyntax thrown =>
            SyntaxFactory.ThrowStatement(thrown.ThrowKeyword, thrown.Expression, SyntaxFactory.Token(SyntaxKind.SemicolonToken)),
        _ when isValueless => SyntaxFactory.ExpressionStatement(expression),
        _ => SyntaxFactory.ReturnStatement(
            SyntaxFactory.Token(default, SyntaxKind.ReturnKeyword, SyntaxFactory.TriviaList(SyntaxFactory.Space)), expression,
            SyntaxFactory.Token(SyntaxKind.SemicolonToken)),
    };

    private static bool IsValueless(TypeSyntax type, SyntaxTokenList modifiers) =>
        type is PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.VoidKeyword }
        || (modifiers.Any(SyntaxKind.AsyncKeyword)
            && type is not GenericNameSyntax and not QualifiedNameSyntax { Right: GenericNameSyntax });
}

using System.Reflection;
using System.Reflection.Emit;

namespace NewsAnalysis.Tests;

/// <summary>What a type refers to, as it was compiled: in what it declares, in attributes and in the bodies of its methods.</summary>
internal static class TypeReferences
{
    private const BindingFlags All =
        BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<int, OpCode> Codes =
        typeof(OpCodes).GetFields().Select(field => (OpCode)field.GetValue(null)!).ToDictionary(code => code.Value & 0xFFFF);

    /// <summary>The types; of generic ones also their arguments.</summary>
    public static IEnumerable<Type> Of(Type type) => type.GetMembers(All).Append(type).SelectMany(Declared)
        .Concat(type.GetMembers(All).Append(type).SelectMany(member => member.GetCustomAttributesData()).Select(data => data.AttributeType))
        .Concat(type.GetMembers(All).OfType<MethodBase>().SelectMany(method => InBody(method).Concat(Around(method))))
        .SelectMany(Parts).Distinct();

    private static IEnumerable<Type> Declared(MemberInfo member) => member switch
    {
        Type type => [.. type.GetInterfaces(), .. type.BaseType is { } parent ? [parent] : Type.EmptyTypes],
        FieldInfo field => [field.FieldType],
        MethodInfo method => [method.ReturnType, .. method.GetParameters().Select(parameter => parameter.ParameterType)],
        ConstructorInfo constructor => constructor.GetParameters().Select(parameter => parameter.ParameterType),
        _ => [],
    };

    // What is caught, and the types of what is kept while the method runs.
    private static IEnumerable<Type> Around(MethodBase method) => method.GetMethodBody() is not { } body ? [] :
    [
        .. body.LocalVariables.Select(local => local.LocalType),
        .. body.ExceptionHandlingClauses.Where(clause => clause.Flags == ExceptionHandlingClauseOptions.Clause)
            .Select(clause => clause.CatchType).OfType<Type>(),
    ];

    private static IEnumerable<Type> InBody(MethodBase method)
    {
        if (method.GetMethodBody()?.GetILAsByteArray() is not { } code) yield break;
        for (var at = 0; at < code.Length;)
        {
            var operation = Codes[code[at] == 0xFE ? 0xFE00 | code[at + 1] : code[at]];
            at += operation.Size;
            if (operation.OperandType is OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType
                or OperandType.InlineTok)
            {
                foreach (var used in Used(method, BitConverter.ToInt32(code, at)))
                    yield return used;
            }

            at += Length(operation.OperandType, code, at);
        }
    }

    private static IEnumerable<Type> Used(MethodBase method, int token)
    {
        var ofMethod = method.IsGenericMethod ? method.GetGenericArguments() : null;
        var ofType = method.DeclaringType!.IsGenericType ? method.DeclaringType.GetGenericArguments() : null;
        var member = method.Module.ResolveMember(token, ofType, ofMethod);
        if ((member as Type ?? member?.DeclaringType) is { } type) yield return type;
        foreach (var argument in member is MethodInfo { IsGenericMethod: true } called ? called.GetGenericArguments() : [])
            yield return argument;
    }

    private static int Length(OperandType operand, byte[] code, int at) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, at)),
        _ => 4,
    };

    private static IEnumerable<Type> Parts(Type type) => type.HasElementType ? Parts(type.GetElementType()!)
        : type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Append(type)
        : [type];
}

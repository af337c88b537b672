using System.Reflection;
using System.Reflection.Emit;

namespace Compliance.Tests.House;

/// <summary>Every type that a type's signatures and method bodies name, read from metadata and IL.</summary>
internal static class TypeReferences
{
    private const BindingFlags Everything =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly OpCode[] OneByte = new OpCode[256];
    private static readonly OpCode[] TwoByte = new OpCode[256];

    static TypeReferences()
    {
        foreach (var field in typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static))
        {
            var code = (OpCode)field.GetValue(null)!;
            if (code.Size == 1) OneByte[unchecked((ushort)code.Value)] = code;
            else TwoByte[unchecked((ushort)code.Value) & 0xFF] = code;
        }
    }

    public static IEnumerable<Type> Of(Type type)
    {
        var found = new HashSet<Type>();
        Add(found, type.BaseType);
        foreach (var contract in type.GetInterfaces()) Add(found, contract);
        foreach (var field in type.GetFields(Everything)) Add(found, field.FieldType);
        foreach (var property in type.GetProperties(Everything)) Add(found, property.PropertyType);
        foreach (var method in type.GetMethods(Everything).Cast<MethodBase>().Concat(type.GetConstructors(Everything)))
        {
            if (method is MethodInfo named) Add(found, named.ReturnType);
            foreach (var parameter in method.GetParameters()) Add(found, parameter.ParameterType);
            AddBody(found, method);
        }

        return found;
    }

    private static void Add(HashSet<Type> found, Type? type)
    {
        if (type is null || type.IsGenericParameter) return;
        if (type.HasElementType) Add(found, type.GetElementType());
        else
        {
            found.Add(type.IsGenericType ? type.GetGenericTypeDefinition() : type);
            foreach (var argument in type.GetGenericArguments()) Add(found, argument);
        }
    }

    private static void AddBody(HashSet<Type> found, MethodBase method)
    {
        var body = method.GetMethodBody();
        if (body is null) return;
        foreach (var local in body.LocalVariables) Add(found, local.LocalType);
        var code = body.GetILAsByteArray() ?? [];
        var typeArguments = method.DeclaringType!.GetGenericArguments();
        var methodArguments = method.IsGenericMethod ? method.GetGenericArguments() : null;
        for (var i = 0; i < code.Length;)
        {
            var op = code[i] == 0xFE ? TwoByte[code[i + 1]] : OneByte[code[i]];
            i += op.Size;
            if (op.OperandType is OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType or OperandType.InlineTok)
            {
                switch (method.Module.ResolveMember(BitConverter.ToInt32(code, i), typeArguments, methodArguments))
                {
                    case Type named: Add(found, named); break;
                    case MemberInfo member: Add(found, member.DeclaringType); break;
                }
            }

            i += OperandSize(op.OperandType, code, i);
        }
    }

    private static int OperandSize(OperandType operand, byte[] code, int at) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + 4 * BitConverter.ToInt32(code, at),
        _ => 4,
    };
}

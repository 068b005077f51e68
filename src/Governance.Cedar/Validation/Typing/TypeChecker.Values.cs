namespace Governance.Cedar;

// Sets, records and calls of extension functions.
internal sealed partial class TypeChecker
{
    private Typing CheckSet(Capabilities known, SetExpression set)
    {
        bool isSound = true;
        CedarType? joined = NeverType.Instance;
        foreach (Expression element in set.Elements)
        {
            Typing typing = Check(known, element);
            isSound &= typing.IsSound;
            joined = joined is null || typing.Type is null || !isSound ? null : Join(joined, typing.Type, set.Span, "the members of the set");
        }

        if (isStrict && set.Elements.Count == 0)
        {
            findings.Error(CedarDiagnosticIds.EmptySet, set.Span, "an empty set has no type", "ask with `.isEmpty()` whether a set is empty");
            return Typing.Failed();
        }

        return joined is null ? Typing.Failed() : Typing.Of(new SetType(joined)).If(isSound);
    }

    private Typing CheckRecord(Capabilities known, RecordExpression record)
    {
        bool isSound = true;
        bool isTyped = true;
        var attributes = new List<KeyValuePair<string, AttributeType>>();
        foreach (RecordEntry entry in record.Entries)
        {
            Typing typing = Check(known, entry.Value);
            isSound &= typing.IsSound;
            isTyped &= typing.Type is not null;
            attributes.Add(new(entry.Key, new AttributeType(typing.Type ?? NeverType.Instance, isRequired: true)));
        }

        return isTyped ? Typing.Of(new RecordType(attributes)).If(isSound) : Typing.Failed();
    }

    private Typing CheckCall(Capabilities known, ExtensionCallExpression call)
    {
        ExtensionTyping typing = ExtensionTyping.Of(call.Function);
        bool isWellFormed = CheckArguments(call, typing);
        bool isSound = isWellFormed;
        for (int i = 0; i < call.Arguments.Count; i++)
        {
            Typing argument = isWellFormed ? ExpectArgument(known, call.Arguments[i], typing.Parameters[i]) : Check(known, call.Arguments[i]);
            isSound &= argument.IsSound;
        }

        return Typing.Of(typing.Result).If(isSound);
    }

    private Typing ExpectArgument(Capabilities known, Expression argument, CedarType parameter) =>
        Expect(known, argument, type => ReferenceEquals(type, parameter), $"`{parameter}`", type => TypeAdvice.ForArgument(parameter, type));

    private bool CheckArguments(ExtensionCallExpression call, ExtensionTyping typing)
    {
        bool isWellFormed = true;
        ExtensionSignature signature = ExtensionSignature.Of(call.Function);
        int wanted = signature.Arity;
        if (call.Arguments.Count != wanted)
        {
            int own = signature.IsMethod ? 1 : 0;
            findings.Error(
                CedarDiagnosticIds.WrongArgumentCount,
                call.Span,
                $"`{signature.Name}` takes {EvaluationErrors.Count(wanted - own)}, got {call.Arguments.Count - own}");
            isWellFormed = false;
        }

        if (!typing.IsConstructor)
        {
            return isWellFormed;
        }

        if (call.Arguments.Count > 0 && call.Arguments[0] is LiteralExpression { Value.Kind: CedarValueKind.String } text && !typing.Accepts(text.Value.AsString()))
        {
            findings.Error(CedarDiagnosticIds.InvalidLiteral, text.Span, $"`{text.Value}` is not a valid {typing.Result}", typing.Example);
            isWellFormed = false;
        }

        if (isStrict && call.Arguments.FirstOrDefault(argument => argument is not LiteralExpression) is { } computed)
        {
            findings.Error(CedarDiagnosticIds.LiteralExpected, computed.Span, $"`{signature.Name}` takes only a string literal", "declare the attribute with the extension type itself, so that the application supplies the value");
            isWellFormed = false;
        }

        return isWellFormed;
    }
}

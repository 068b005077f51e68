using Governance.Cedar;
using Governance.Core.Tests.Serialization;
using Governance.Decisions;

namespace Governance.Core.Tests.Decisions;

/// <summary>Whoever reads French reads in French why a condition could not be judged, whatever went wrong.</summary>
public sealed class ConditionErrorWordsTests
{
    public static TheoryData<string, string> Errors { get; } = new()
    {
        { "1 && true", "erreur de type : il faut un booléen, et non un entier" },
        { "true + 1", "erreur de type : il faut un entier, et non un booléen" },
        { "[1] like \"a\"", "erreur de type : il faut un texte, et non un ensemble" },
        { "1.contains(1)", "erreur de type : il faut un ensemble, et non un entier" },
        { "{a: 1} is A", "erreur de type : il faut une entité, et non un enregistrement" },
        { "1.x", "erreur de type : il faut une entité ou un enregistrement, et non un entier" },
        { "A::\"a\" in \"b\"", "erreur de type : il faut une entité ou un ensemble d’entités, et non un texte" },
        { "1 < decimal(\"1.0\")", "erreur de type : il faut deux entiers, deux dates ou deux durées, et non un entier et un décimal" },
        { "decimal(\"1.0\").lessThan(ip(\"::1\"))", "erreur de type : il faut un décimal, et non une adresse IP" },
        { "datetime(\"2026-01-01\").offset(datetime(\"2026-01-01\"))", "erreur de type : il faut une durée, et non une date" },
        { "duration(\"1d\").toDate()", "erreur de type : il faut une date, et non une durée" },
        { "9223372036854775807 + 1", "dépassement : `9223372036854775807 + 1` sort de la plage de 64 bits" },
        { "datetime(\"9999-12-31\").offset(duration(\"106751991167d\"))", "dépassement : `datetime(\"9999-12-31\").offset(duration(\"106751991167d\"))` sort de la plage de 64 bits" },
        { "{a: 1}.b", "l’enregistrement n’a pas d’attribut `b`" },
        { "principal.b", "`A::\"a\"` n’a pas d’attribut `b`" },
        { "principal.getTag(\"t\")", "`A::\"a\"` n’a pas d’étiquette `t`" },
        { "resource.b", "l’entité `A::\"gone\"` n’existe pas" },
        { "decimal(\"x\")", "`\"x\"` ne convient pas à `decimal`" },
        { "ip(\"x\")", "`\"x\"` ne convient pas à `ip`" },
    };

    [Theory]
    [MemberData(nameof(Errors))]
    public void An_error_is_told_in_french(string expression, string french)
    {
        var entities = EntityStore.Create([new Entity(new("A", "a"), CedarRecord.Empty, [])]).Value;
        var request = new CedarRequest(new("A", "a"), new("Action", "b"), new("A", "gone"), CedarRecord.Empty);
        var error = CompiledExpression.Compile(Expression.Parse(expression).Value).Evaluate(request, entities).Error!;

        var words = ConditionErrorWords.Of(error);

        Assert.Equal(error.Message, words.En);
        Assert.Equal(french, words.Fr!.Replace('\u00a0', ' '));
        Typography.CheckText(words);
    }
}

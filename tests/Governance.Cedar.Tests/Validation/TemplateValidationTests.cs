namespace Governance.Cedar.Tests.Validation;

/// <summary>A template is held against the schema before anything links it.</summary>
public sealed class TemplateValidationTests
{
    private static readonly CedarSchema Schema = CedarSchema.ParseCedar(
        """
        entity User { age: Long };
        entity Photo;
        action view appliesTo { principal: User, resource: Photo };
        """).Value;

    [Theory]
    [InlineData("permit (principal == ?principal, action == Action::\"view\", resource) when { principal.age > 17 };", "")]
    [InlineData("permit (principal is User in ?principal, action, resource == ?resource) when { principal.age > 17 };", "")]
    [InlineData("permit (principal == ?principal, action, resource) when { principal.agee > 17 };", CedarDiagnosticIds.UnknownAttribute)]
    [InlineData("permit (principal is Usr in ?principal, action, resource);", CedarDiagnosticIds.UnknownEntityType)]
    public void What_is_wrong_in_every_link_is_wrong_in_the_template(string template, string expected)
    {
        var errors = new PolicyValidator(Schema).Validate(PolicySet.Parse(template).Value).Diagnostics
            .Where(d => d.Severity == CedarSeverity.Error).Select(d => d.Id).Distinct();

        Assert.Equal(expected, string.Join(' ', errors));
    }
}

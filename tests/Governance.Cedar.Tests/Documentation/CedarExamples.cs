using System.Text;

namespace Governance.Cedar.Tests.Documentation;

/// <summary>The examples of docs/cedar.md, compiled: the page shows the texts between the marks, which the tests of Governance.Core hold.</summary>
internal static class CedarExamples
{
    public static PolicySet Parse(string text, TextWriter output)
    {
        // <doc>
        ParseResult<PolicySet> parsed = PolicySet.Parse(text, "documents.cedar");
        foreach (CedarDiagnostic problem in parsed.Diagnostics)
        {
            output.WriteLine(problem.Render());               // documents.cedar:3:9: error: …, the line, a caret, and what to do
        }

        PolicySet policies = PolicySet.Create(parsed.Value.Select(policy => policy.WithId(policy.GetAnnotation("id") ?? policy.Id)));
        // </doc>
        return policies;
    }

    public static void Decide(PolicySet policies, string schemaText, TextWriter output)
    {
        EntityUid alice = new("User", "alice"), bob = new("User", "bob"), staff = new("Team", "staff"), plan = new("Document", "plan");

        // <doc>
        EntityStore entities = EntityStore.Create(
        [
            new Entity(alice, CedarRecord.Create([new("name", CedarValue.FromString("Alice")), new("clearance", CedarValue.FromLong(2))]), [staff]),
            new Entity(plan, CedarRecord.Create([new("owner", CedarValue.FromEntity(bob)), new("level", CedarValue.FromLong(2))]), []),
        ]).Value;
        CedarRecord context = CedarJson.ReadRecord("""{ "ip": { "__extn": { "fn": "ip", "arg": "10.1.2.3" } } }"""u8).Value;
        var request = new CedarRequest(alice, new EntityUid("Action", "view"), plan, context);

        var authorizer = new Authorizer(policies);                             // compiles and indexes once
        AuthorizationResponse response = authorizer.Authorize(request, entities);
        output.WriteLine($"{response.Decision} because of {string.Join(", ", response.Reasons)}, {response.Errors.Count} errors");
        bool isAllowed = authorizer.Decide(request, entities) == CedarDecision.Allow;    // the decision alone, which may stop early
        // </doc>
        Assert.True(isAllowed);

        // <doc>
        DecisionDiagnosis diagnosis = authorizer.Diagnose(request with { Action = new EntityUid("Action", "edit") }, entities);
        output.WriteLine(diagnosis.Sentence);
        foreach (ClauseDiagnosis clause in diagnosis.Reasons[0].Clauses)
        {
            output.WriteLine($"{clause.Kind} {clause.Outcome}: {clause.Sentence}");
        }

        // </doc>
        Validate(policies, schemaText, entities, request, output);
        Index(policies, entities, request, output);
    }

    public static void Templates(TextWriter output)
    {
        var alice = new EntityUid("User", "alice");

        // <doc>
        PolicySet templates = PolicySet.Parse("""permit (principal == ?principal, action, resource in ?resource);""").Value;
        PolicySetResult linked = templates.Link(new TemplateLink("alice-plans", templates.Templates[0].Id)
        {
            Principal = alice,
            Resource = new EntityUid("Folder", "plans"),
        });
        output.WriteLine(linked.Success ? linked.Value[0].ToCedar() : linked.Errors[0].Message);
        // </doc>
    }

    public static void Write(PolicySet policies, TextWriter output)
    {
        // <doc>
        const string Untidy = "permit(principal,action,resource)when{true};// all";
        ParseResult<string> formatted = CedarFormatter.Format(Untidy, new CedarFormatOptions { Width = 100 });
        output.WriteLine(formatted.Value);                                     // keeps comments and parentheses; changes layout only
        string canonical = policies[0].ToCedar();                              // one form for each tree, without comments
        // </doc>
        output.WriteLine(canonical);

        // <doc>
        byte[] set = PolicyJson.ToUtf8(policies, indented: true);
        JsonResult<PolicySet> back = PolicyJson.ReadSet(set);
        output.WriteLine(back.Success ? $"{back.Value.Count} policies" : $"{back.Error!.Path}: {back.Error.Message}");
        // </doc>
        Assert.Equal(policies, back.Value);
    }

    private static void Validate(PolicySet policies, string schemaText, EntityStore entities, CedarRequest request, TextWriter output)
    {
        // <doc>
        CedarSchema schema = CedarSchema.ParseCedar(schemaText, "documents.cedarschema").Value;
        var validator = new PolicyValidator(schema, new ValidationOptions { Mode = ValidationMode.Strict, Level = 1 });
        ValidationReport report = validator.Validate(policies);
        output.WriteLine(report.IsValid ? "valid" : string.Join('\n', report.Diagnostics));

        EntityStore meant = new ValueInterpreter(schema).Interpret(entities).Value;      // plain JSON values as the schema means them
        IReadOnlyList<ConformanceError> wrongData = new EntityValidator(schema).Validate(meant);
        IReadOnlyList<ConformanceError> wrongRequest = new RequestValidator(schema).Validate(request);
        // </doc>
        Assert.Empty(wrongData);
        Assert.Empty(wrongRequest);

        // <doc>
        byte[] json = Encoding.UTF8.GetBytes(schema.ToJson());
        string readable = CedarSchema.ParseJson(json, "documents.json").Value.ToCedar();
        // </doc>
        Assert.Equal(schema.ToCedar(), readable);
    }

    private static void Index(PolicySet policies, EntityStore entities, CedarRequest request, TextWriter output)
    {
        // <doc>
        var index = new PolicyIndex(policies);
        var fitting = new List<int>();
        index.Find(request, entities, fitting);                                // positions, ascending; conditions are not looked at
        output.WriteLine(string.Join(", ", fitting.Select(position => policies[position].Id)));
        // </doc>
    }
}

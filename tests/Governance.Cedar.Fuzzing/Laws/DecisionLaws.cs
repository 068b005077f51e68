namespace Governance.Cedar.Fuzzing;

/// <summary>The indexed authorizer answers as the plain one, and its diagnosis speaks of that answer.</summary>
internal static class DecisionLaws
{
    public static void Check(PolicySet policies, FuzzWorld world)
    {
        var authorizer = new Authorizer(policies);
        var plain = new PlainAuthorizer(policies);
        foreach (CedarRequest request in world.Requests)
        {
            AuthorizationResponse response = authorizer.Authorize(request, world.Entities);
            Law.Holds(response.Equals(plain.Authorize(request, world.Entities)), "the index changes no answer", policies.ToCedar());
            Law.Holds(response.Decision == authorizer.Decide(request, world.Entities), "the decision alone is that of the answer", policies.ToCedar());
            foreach (PolicyError error in response.Errors)
            {
                DiagnosticLaws.CheckWords(error.Error.Message, error.Error.Help);
            }
        }

        DecisionDiagnosis diagnosis = authorizer.Diagnose(world.Requests[0], world.Entities);
        Law.Holds(diagnosis.Response.Equals(authorizer.Authorize(world.Requests[0], world.Entities)), "a diagnosis is about the answer");
        Law.Holds(diagnosis.Sentence.Length > 0, "a diagnosis says something");
    }
}

using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Governance.Cedar.Tests.Validation;

/// <summary>Counts verdicts that agree with published ones. Without a published verdict, data is to conform.</summary>
public sealed class ValidationScore
{
    private readonly List<string> _failures = [];
    private int _policies;
    private int _entities;
    private int _requests;
    private int _agreed;

    private int Total => _agreed + _failures.Count;

    public void ComparePolicies(string test, CedarSchema schema, PolicySet policies, JsonElement golden)
    {
        foreach (ValidationMode mode in Enum.GetValues<ValidationMode>())
        {
            string verdict = mode == ValidationMode.Strict ? "strict" : "permissive";
            var validator = new PolicyValidator(schema, new ValidationOptions { Mode = mode, InapplicableActionIsError = true });
            foreach (PolicyValidation policy in validator.Validate(policies).Policies)
            {
                _policies++;
                JsonElement expected = golden.GetProperty(policy.PolicyId);
                string theirs = expected.TryGetProperty(verdict + "Errors", out JsonElement errors) ? errors.ToString() : "valid";
                Add($"{test}, {verdict}", expected.GetProperty(verdict).GetBoolean(), policy.IsValid, () => $"published: {theirs}; here: {string.Join('\n', policy.Diagnostics)}");
            }
        }
    }

    public void CompareEntities(string test, CedarSchema schema, EntityStore entities, JsonElement? golden)
    {
        var validator = new EntityValidator(schema);
        foreach (Entity entity in entities.Entities)
        {
            _entities++;
            IReadOnlyList<ConformanceError> errors = validator.Validate(entity);
            bool expected = golden is not { } published || !published.GetProperty($"{entity.Uid.Type}::{entity.Uid.Id}").EnumerateObject().Any();
            Add($"{test}, {entity.Uid}", expected, errors.Count == 0, () => errors[0].ToString());
        }
    }

    public void CompareRequests(string test, CedarSchema schema, JsonElement requests, JsonElement? golden)
    {
        var validator = new RequestValidator(schema);
        for (int i = 0; i < requests.GetArrayLength(); i++)
        {
            JsonElement request = requests[i];
            bool isAsked = !request.TryGetProperty("validateRequest", out JsonElement asked) || asked.GetBoolean();
            if (golden is null && !isAsked)
            {
                continue;
            }

            _requests++;
            EntityUid action = CedarJson.ReadEntityUid(Bytes(request, "action")).Value;
            IReadOnlyList<ConformanceError> errors = validator.Validate(new CedarRequest(
                CedarJson.ReadEntityUid(Bytes(request, "principal")).Value,
                action,
                CedarJson.ReadEntityUid(Bytes(request, "resource")).Value,
                new ValueInterpreter(schema).InterpretContext(action, CedarJson.ReadRecord(Bytes(request, "context")).Value)));
            bool expected = golden is not { } published || published[i].GetProperty("strict").GetBoolean();
            Add(string.Create(CultureInfo.InvariantCulture, $"{test}, request {i}"), expected, errors.Count == 0, () => errors[0].ToString());
        }
    }

    public void Add(string what, bool expected, bool actual, Func<string> details)
    {
        if (expected == actual)
        {
            _agreed++;
        }
        else
        {
            _failures.Add($"{what}: {(expected ? details() : "valid here")}");
        }
    }

    public void AssertComplete()
    {
        string summary = string.Create(CultureInfo.InvariantCulture, $"{_agreed} of {Total} verdicts agree: {_policies} of policies, {_entities} of entities, {_requests} of requests, the rest of policy sets");
        TestContext.Current.SendDiagnosticMessage(summary);
        Assert.True(_failures.Count == 0, $"{summary}\n{string.Join('\n', _failures.Take(20))}");
        Assert.True(Total > 0, "there is nothing to compare");
    }

    private static byte[] Bytes(JsonElement request, string name) => Encoding.UTF8.GetBytes(request.GetProperty(name).GetRawText());
}

using Governance.Delegation;

namespace Governance.Decisions;

/// <summary>Checks suspensions and revocations: of rules that exist, by people who exist, and no rule revoked twice.</summary>
internal static class DelegationHistoryChecks
{
    private const string File = DelegationChecks.File;

    public static void Run(DelegationRegister register, ModelIds known, ModelFindings findings)
    {
        if (register.Suspensions.IsEmpty && register.Revocations.IsEmpty)
        {
            return;
        }

        var rules = register.Rules.Select(rule => rule.Id).ToHashSet();
        for (var i = 0; i < register.Suspensions.Count; i++)
        {
            var suspension = register.Suspensions[i];
            Known($"$.suspensions[{i}]", suspension.Delegation, suspension.By, rules, known, findings);
            if (suspension.Until <= suspension.From)
            {
                findings.Error(File, $"$.suspensions[{i}].until", DiagnosticIds.EmptyPeriod, ModelWords.EmptyPeriod);
            }
        }

        var first = new Dictionary<DelegationId, int>();
        for (var i = 0; i < register.Revocations.Count; i++)
        {
            var revocation = register.Revocations[i];
            Known($"$.revocations[{i}]", revocation.Delegation, revocation.By, rules, known, findings);
            if (!first.TryAdd(revocation.Delegation, i))
            {
                findings.Error(
                    File, $"$.revocations[{i}].delegation", DiagnosticIds.RepeatedRevocation, DelegationWords.RevokedBefore(revocation.Delegation),
                    ModelWords.FirstAt($"$.revocations[{first[revocation.Delegation]}]"));
            }
        }
    }

    private static void Known(string path, DelegationId delegation, PersonId by, HashSet<DelegationId> rules, ModelIds known, ModelFindings findings)
    {
        findings.Exists(File, $"{path}.delegation", delegation, rules, DelegationWords.NoDelegation);
        findings.Exists(File, $"{path}.by", by, known.People, ModelWords.NoPerson);
    }
}

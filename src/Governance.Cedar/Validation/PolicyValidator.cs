namespace Governance.Cedar;

/// <summary>
/// Holds policies against a schema: for every combination of principal type, action and resource type that the schema allows, the conditions
/// are type-checked. A valid policy never raises a type error, nor reads what is absent, on requests and entities that conform to the schema;
/// integer overflow and missing entities remain possible. Immutable and safe for concurrent use.
/// </summary>
public sealed class PolicyValidator
{
    private readonly CedarSchema _schema;
    private readonly ValidationOptions _options;
    private readonly RequestEnvironment[] _environments;
    private readonly SchemaReferences _references;
    private readonly ScopeApplicability _applicability;

    /// <summary>Prepares validation.</summary>
    /// <param name="schema">The schema to hold policies against.</param>
    /// <param name="options">What to ask of policies; by default, what <see cref="ValidationOptions"/> says.</param>
    /// <exception cref="ArgumentNullException"><paramref name="schema"/> is null.</exception>
    public PolicyValidator(CedarSchema schema, ValidationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(schema);
        _schema = schema;
        _options = options ?? new ValidationOptions();
        _environments = [.. _options.IsPartial ? RequestEnvironment.OfPart(schema) : RequestEnvironment.All(schema)];
        _references = new SchemaReferences(schema);
        _applicability = new ScopeApplicability(schema);
    }

    /// <summary>Validates policies, each by itself.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="policies"/> is null.</exception>
    public ValidationReport Validate(IEnumerable<Policy> policies)
    {
        ArgumentNullException.ThrowIfNull(policies);
        return new ValidationReport(policies.Select(Validate));
    }

    /// <summary>Validates a policy set: its static and linked policies, and its templates, linked or not.</summary>
    /// <param name="policies">The set.</param>
    /// <exception cref="ArgumentNullException">The set is null.</exception>
    public ValidationReport Validate(PolicySet policies)
    {
        ArgumentNullException.ThrowIfNull(policies);
        return new ValidationReport([.. policies.Select(Validate), .. policies.Templates.Select(Validate)]);
    }

    /// <summary>Validates a template as if each slot could hold any entity that the rest of the scope admits.</summary>
    /// <param name="template">The template.</param>
    /// <exception cref="ArgumentNullException">The template is null.</exception>
    public PolicyValidation Validate(PolicyTemplate template)
    {
        ArgumentNullException.ThrowIfNull(template);
        return Validate(TemplateAsPolicy.Of(template));
    }

    /// <summary>Validates one policy.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is null.</exception>
    public PolicyValidation Validate(Policy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        var findings = new PolicyFindings(policy);
        TallExpressions.Run(policy, () => Validate(policy, findings));
        return new PolicyValidation(policy.Id, findings.ToList());
    }

    private void Validate(Policy policy, PolicyFindings findings)
    {
        bool isApplicable = _options.IsPartial || IsApplicable(policy, findings);
        bool isPossible = CheckTypes(policy, findings);
        if (isApplicable && !isPossible)
        {
            findings.Warn(
                CedarDiagnosticIds.ImpossiblePolicy,
                policy.Span,
                "the policy can never apply: its conditions are false for every request that the schema allows",
                "remove it, or change its scope or its conditions");
        }

        if (_options.WarnOfMisreadableText)
        {
            MisreadableText.Check(policy, findings);
        }
    }

    private bool IsApplicable(Policy policy, PolicyFindings findings)
    {
        _references.Check(policy, findings);
        return _applicability.Check(policy, findings, _options.InapplicableActionIsError);
    }

    private bool CheckTypes(Policy policy, PolicyFindings findings)
    {
        bool isStrict = _options.Mode == ValidationMode.Strict;
        var lattice = new TypeLattice(isStrict);
        IReadOnlyList<PolicyTest> tests = PolicyTest.Of(policy);
        bool isPossible = false;
        foreach (RequestEnvironment environment in _environments)
        {
            isPossible |= !new TypeChecker(_schema, environment, lattice, isStrict, findings) { MayReadAbsent = _options.MayReadAbsent }.CheckPolicy(tests);
        }

        // The level is counted along types; without types there is nothing to count.
        if (_options.Level is { } level && !findings.HasErrors)
        {
            foreach (RequestEnvironment environment in _environments)
            {
                var types = new Dictionary<Expression, CedarType>(ReferenceEqualityComparer.Instance);
                new TypeChecker(_schema, environment, lattice, isStrict, findings) { Types = types, MayReadAbsent = _options.MayReadAbsent }.CheckPolicy(tests);
                new LevelChecker(environment.Action.Uid, new TypeTable(_schema, lattice), types, level, findings).Check(tests);
            }
        }

        return isPossible;
    }
}

namespace Governance.Cli.Cedar.Testing;

/// <summary>What a check compares, in the order in which it is reported.</summary>
internal enum TestKind
{
    /// <summary>The test and what it names can be read.</summary>
    Reading,

    /// <summary>A request is allowed or denied as expected.</summary>
    Decision,

    /// <summary>The same policies determine the decision.</summary>
    Reasons,

    /// <summary>The same policies could not be evaluated.</summary>
    Errors,

    /// <summary>The same policies are valid, strictly and permissively.</summary>
    PolicyValidation,

    /// <summary>The same entities conform to the schema.</summary>
    EntityValidation,

    /// <summary>The same requests conform to the schema.</summary>
    RequestValidation,

    /// <summary>The policies written as JSON are those of the golden file.</summary>
    PolicyJson,

    /// <summary>The schema written as JSON is that of the golden file.</summary>
    SchemaJson,
}

namespace Governance.Cli.Cedar.Usage;

/// <summary>The option that says what it is when no action applies to a policy's scope: Cedar changed its mind from error to warning in 4.13.</summary>
internal static class InapplicableAction
{
    public const string Option = "--inapplicable-action";

    public const string Error = "error";

    public const string Warning = "warning";
}

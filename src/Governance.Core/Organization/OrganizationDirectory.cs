namespace Governance.Organization;

/// <summary>The organisation as governance needs to know it: the content of <c>organization.json</c>.</summary>
public sealed record OrganizationDirectory
{
    /// <summary>The jurisdictions in which it acts.</summary>
    public ValueList<Jurisdiction> Jurisdictions { get; init; }

    /// <summary>Its units.</summary>
    public required ValueList<OrganizationUnit> Units { get; init; }

    /// <summary>The roles that people hold.</summary>
    public ValueList<Role> Roles { get; init; }

    /// <summary>The people.</summary>
    public required ValueList<Person> People { get; init; }

    /// <summary>The governing bodies.</summary>
    public ValueList<GoverningBody> Bodies { get; init; }

    /// <summary>The business calendars.</summary>
    public ValueList<BusinessCalendar> Calendars { get; init; }

    /// <summary>The decision types and their groups.</summary>
    public required ValueList<DecisionType> DecisionTypes { get; init; }

    /// <summary>Who is responsible, accountable, consulted and informed.</summary>
    public ValueList<ResponsibilityAssignment> Responsibilities { get; init; }
}

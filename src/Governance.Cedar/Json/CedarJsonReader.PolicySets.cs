namespace Governance.Cedar;

// Static policies and templates by themselves.
internal ref partial struct CedarJsonReader
{
    public bool StaticPolicy(string id, out Policy policy)
    {
        bool read = PolicyOrTemplate(id, out PolicyDraft draft);
        policy = read && !draft.IsTemplate ? draft.Fill(id) : null!;
        return read && (!draft.IsTemplate || Fail("a policy has no slot", "read it as a template, or write the entity itself"));
    }

    public bool Template(string id, out PolicyTemplate template)
    {
        bool read = PolicyOrTemplate(id, out PolicyDraft draft);
        template = read && draft.IsTemplate ? new PolicyTemplate(id, draft) : null!;
        return read && (draft.IsTemplate || Fail("a template has a slot", "write `{\"op\": \"==\", \"slot\": \"?principal\"}`, or read it as a policy"));
    }
}

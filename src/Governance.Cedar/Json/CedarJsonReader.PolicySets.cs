using System.Text.Json;

namespace Governance.Cedar;

// Policies and templates by themselves, and sets of them.
internal ref partial struct CedarJsonReader
{
    private const string SetHelp = "a policy set has `staticPolicies`, `templates` and `templateLinks`; each may be left out";
    private const string LinkHelp = "a link has exactly `templateId`, `newId` and `values`";

    public bool StaticPolicy(string id, out Policy policy)
    {
        bool read = PolicyOrTemplate(id, out PolicyDraft draft);
        policy = read && !draft.IsTemplate ? draft.Fill(id) : null!;
        return read && (!draft.IsTemplate || Fail("a policy has no slot", "one that has is a template; or write the entity itself"));
    }

    public bool Template(string id, out PolicyTemplate template)
    {
        bool read = PolicyOrTemplate(id, out PolicyDraft draft);
        template = read && draft.IsTemplate ? new PolicyTemplate(id, draft) : null!;
        return read && (draft.IsTemplate || Fail("a template has a slot", "write `{\"op\": \"==\", \"slot\": \"?principal\"}`; without a slot it is a policy"));
    }

    public bool PolicySet(out PolicySet policies)
    {
        policies = null!;
        if (_reader.TokenType != JsonTokenType.StartObject)
        {
            return Wrong("a policy set as an object", SetHelp);
        }

        var builder = new PolicySetBuilder();
        List<(TemplateLink Link, int Offset)>? links = null;
        bool hasPolicies = false;
        bool hasTemplates = false;
        while (NextMember(out string name))
        {
            Enter(name);
            bool read = name switch
            {
                "staticPolicies" when !hasPolicies => (hasPolicies = true) && Named(builder, isTemplate: false),
                "templates" when !hasTemplates => (hasTemplates = true) && Named(builder, isTemplate: true),
                "templateLinks" when links is null => Links(links = []),
                _ => Fail($"unexpected or repeated `{name}` in a policy set", SetHelp),
            };
            if (!read)
            {
                return false;
            }

            Leave();
        }

        // Links may stand before what they link to.
        if (!AddLinks(builder, links ?? []))
        {
            return false;
        }

        policies = builder.Build();
        return true;
    }

    private bool Named(PolicySetBuilder builder, bool isTemplate)
    {
        if (_reader.TokenType != JsonTokenType.StartObject)
        {
            return Wrong("an object of policies by id");
        }

        while (NextMember(out string id))
        {
            Enter(id);
            int offset = _skipped + (int)_reader.TokenStartIndex;
            PolicySetError? error;
            if (isTemplate)
            {
                if (!Template(id, out PolicyTemplate template))
                {
                    return false;
                }

                error = builder.Add(template);
            }
            else
            {
                if (!StaticPolicy(id, out Policy policy))
                {
                    return false;
                }

                error = builder.Add(policy);
            }

            if (error is not null)
            {
                return FailAt(offset, error);
            }

            Leave();
        }

        return true;
    }

    private bool Links(List<(TemplateLink Link, int Offset)> links)
    {
        if (_reader.TokenType != JsonTokenType.StartArray)
        {
            return Wrong("an array of links");
        }

        while (NextItem())
        {
            Enter(links.Count);
            int offset = _skipped + (int)_reader.TokenStartIndex;
            if (!Link(out TemplateLink link))
            {
                return false;
            }

            links.Add((link, offset));
            Leave();
        }

        return true;
    }

    private bool Link(out TemplateLink link)
    {
        link = null!;
        if (_reader.TokenType != JsonTokenType.StartObject)
        {
            return Wrong("a link", LinkHelp);
        }

        string? templateId = null;
        string? id = null;
        (EntityUid? Principal, EntityUid? Resource)? values = null;
        while (NextMember(out string name))
        {
            Enter(name);
            bool read = name switch
            {
                "templateId" when templateId is null => Text("the id of a template as a string", out templateId),
                "newId" when id is null => Text("the id of a policy as a string", out id),
                "values" when values is null => SlotValues(out values),
                _ => Fail($"unexpected or repeated `{name}` in a link", LinkHelp),
            };
            if (!read)
            {
                return false;
            }

            Leave();
        }

        if (templateId is null || id is null || values is null)
        {
            return Fail($"the link lacks `{(templateId is null ? "templateId" : id is null ? "newId" : "values")}`", LinkHelp);
        }

        link = new TemplateLink(id, templateId) { Principal = values.Value.Principal, Resource = values.Value.Resource };
        return true;
    }

    private bool SlotValues(out (EntityUid? Principal, EntityUid? Resource)? values)
    {
        values = null;
        if (_reader.TokenType != JsonTokenType.StartObject)
        {
            return Wrong("an object of entities by slot", "write `{\"?principal\": {\"type\": \"User\", \"id\": \"alice\"}}`");
        }

        EntityUid? principal = null;
        EntityUid? resource = null;
        while (NextMember(out string slot))
        {
            Enter(slot);
            bool read = slot switch
            {
                "?principal" when principal is null => Uid(out principal),
                "?resource" when resource is null => Uid(out resource),
                _ => Fail($"unexpected or repeated slot `{slot}`", "the slots are `?principal` and `?resource`"),
            };
            if (!read)
            {
                return false;
            }

            Leave();
        }

        values = (principal, resource);
        return true;
    }

    private bool AddLinks(PolicySetBuilder builder, List<(TemplateLink Link, int Offset)> links)
    {
        Enter("templateLinks");
        foreach ((int i, (TemplateLink link, int offset)) in links.Index())
        {
            Enter(i);
            if (builder.Add(link) is { } error)
            {
                return FailAt(offset, error);
            }

            Leave();
        }

        Leave();
        return true;
    }

    private bool FailAt(int offset, PolicySetError error)
    {
        Error ??= new CedarJsonError(error.Message, error.Help, offset) { Path = PathText() };
        return false;
    }
}

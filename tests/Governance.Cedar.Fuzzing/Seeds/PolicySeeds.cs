namespace Governance.Cedar.Fuzzing;

/// <summary>Policies and templates to start from. All of them parse.</summary>
internal static class PolicySeeds
{
    /// <summary>Policies without slots; nearly all are valid in the world.</summary>
    public static IReadOnlyList<string> Static { get; } =
    [
        """permit (principal, action, resource);""",
        """permit (principal == User::"alice", action == Action::"view", resource in Folder::"f",) when { principal.age >= 18 && context.flag };""",
        """forbid (principal is User in Team::"a", action in [Action::"write", Action::"view"], resource is Doc) unless { resource.owner == principal };""",
        """@id("x") @bare @if("then") permit (principal in Team::"a", action in Action::"all", resource) when { principal has nick && principal.nick like "a*\*b" } unless { context.n == -7 };""",
        """permit (principal is User, action == Action::"edit", resource) when { context has amount && context.amount.greaterThan(decimal("1.5")) };""",
        """permit (principal is User, action == Action::"view", resource is Doc) when { principal.hasTag("t") && principal.getTag("t") == "v" && resource.hasTag("s") && resource.getTag("s").contains("x") };""",
        """forbid (principal is User, action == Action::"view", resource is Doc) when { principal.manager.age > 3 || principal has manager.nick };""",
        """permit (principal is User, action == Action::"view", resource is Doc) when { if resource.meta.deep has x then resource.meta.deep.x else principal in resource.readers };""",
        """permit (principal is User, action == Action::"view", resource is Doc) when { context.now.toDate() <= datetime("2026-11-20T08:00:00.000+0200").offset(duration("-1d2h3m4s5ms")) && context.now.toTime() < duration("24h") };""",
        """forbid (principal is User, action == Action::"view", resource) when { context.ip.isInRange(ip("10.0.0.0/8")) && !context.ip.isLoopback() };""",
        """permit (principal is User, action == Action::"view", resource is Doc) when { principal.friends.containsAny(resource.readers) || principal.friends.isEmpty() || [1, 2].contains(context.n) };""",
        """permit (principal is User, action == Action::"edit", resource) when { context.n * 2 + principal.age - 1 != 9223372036854775807 };""",
        """permit (principal is User, action == Action::"edit", resource) when { principal.address == {street: "s", lines: ["a", "b"], "zip code": "1"} };""",
        """permit (principal is App::Bot, action == App::Action::"run", resource is App::Job) when { principal["runs-as"].age > 0 && resource in principal.jobs && principal["runs-as"] in Role::"clerk" };""",
        """permit (principal is User, action == Action::"view", resource is Doc) when { resource.meta.kind == "\u{1F600}\x41\n\t\"\\\'\0" };""",
        """permit (principal, action in [], resource);""",
        """permit (principal, action, resource) when { true } when { principal != resource } unless { [] == {} };""",
        """permit (principal is User, action == Action::"view", resource is Doc) when { principal is User in Team::"a" && principal is User in [Team::"a", Team::"b"] && - -context.n < 5 && !!context.flag };""",
    ];

    public static IReadOnlyList<string> Templates { get; } =
    [
        """permit (principal == ?principal, action, resource in ?resource) when { resource has owner };""",
        """@t("1") forbid (principal is User in ?principal, action == Action::"view", resource);""",
        """permit (principal in ?principal, action in [Action::"view"], resource is Doc in ?resource);""",
    ];

    public static IReadOnlyList<string> Text { get; } =
    [
        .. Static,
        .. Templates,
        "",
        "// nothing but a comment",
        $"{Static[0]}\n// between\n\n{Static[3]} // behind\n{Templates[0]}\n{Static[2]}\n",
        $"{Templates[1]}{Templates[2]}{Static[1]}",
    ];

    /// <summary>Policies as people lay them out, with comments in every place.</summary>
    public static IReadOnlyList<string> Laid { get; } =
    [
        """
        // before
        @id("a") // of the annotation

        // above
        permit ( // open
          principal // p
          , action // a
          ,
          resource // r
        ) // scope
        when // when
        { // body
          // own line
          principal.age // left
          > // sign
          18 // right
          && (context.flag || // or
          [1, // one
           2 // two
          ].contains(context.n))
        } // end
        ; // semicolon

        // last
        """,
        """permit(principal,action,resource)when{principal.name=="// no comment"};//tight""",
        "\r\n//a\r\n\r\npermit (principal, action, resource)\r//b\rwhen { {\"k\": 1, // k\r\n l: [ ], } has k };\t// end\n",
        """
        forbid (principal in Team::"a very long name of a team that fills the line", action in [Action::"view", Action::"edit", Action::"delete it"], resource)
        when { if principal has nick then principal.nick like "*x*" else if context.flag then principal.friends.containsAll([User::"alice", User::"bob"]) else 1 + 2 * (3 - 4) - -5 == context.n };
        """,
    ];
}

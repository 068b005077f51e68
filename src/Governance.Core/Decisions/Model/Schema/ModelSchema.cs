using Governance.Cedar;

namespace Governance.Decisions;

/// <summary>The Cedar schema of the model's own things: what <see cref="ModelEntities"/> and <see cref="RequestContext"/> give policies to see.</summary>
/// <remarks>
/// Built-in types are named in full, so that a schema of the application cannot change what they mean here. The decision types of a model are not in
/// it: every model has its own (<see cref="GovernanceModel.Schema"/>).
/// </remarks>
public static class ModelSchema
{
    /// <summary>The entity types, in the schema syntax.</summary>
    public const string Text = """
        entity Jurisdiction in [Jurisdiction];

        entity Unit in [Unit] = {
          jurisdiction?: Jurisdiction,
        };

        entity Role;

        entity Body;

        entity Team;

        entity Objective;

        entity Kpi = {
          verdict: __cedar::String,
          value: __cedar::decimal,
          lower: __cedar::decimal,
          upper: __cedar::decimal,
          attainment: __cedar::decimal,
        };

        entity Person in [Unit, Role, Body] = {
          unit: Unit,
        };

        entity UseCase in [Objective] = {
          stage: __cedar::String,
          risk?: __cedar::String,
          severity?: __cedar::String,
          testing: __cedar::String,
          units: Set<Unit>,
          dataClasses: Set<__cedar::String>,
        };

        entity Agent in [Unit, Team] = {
          owner: Person,
          unit: Unit,
          status: __cedar::String,
          useCases: Set<UseCase>,
          dataClasses: Set<__cedar::String>,
          tools: Set<__cedar::String>,
          model: {
            provider: __cedar::String,
            name: __cedar::String,
            version: __cedar::String,
          },
        };
        """;

    /// <summary>The facts of the context that the library sets itself (<see cref="RequestContext.ReservedNames"/>), as a record of the schema syntax.</summary>
    public const string ContextText = """
        {
          purpose: UseCase,
          unit: Unit,
          jurisdiction?: Jurisdiction,
          amount?: __cedar::decimal,
          actAmount?: __cedar::decimal,
          currency?: __cedar::String,
          now: __cedar::datetime,
          impact: __cedar::String,
          reversible: __cedar::Bool,
          counterparty?: __cedar::String,
          dataClasses?: Set<__cedar::String>,
          gate?: {
            outcome: __cedar::String,
            gate?: __cedar::String,
            body?: Body,
          },
          change?: {
            transition: __cedar::String,
            level?: __cedar::Long,
            decisionType?: __cedar::String,
            unit?: Unit,
            body?: Body,
            owner?: Person,
          },
        }
        """;

    /// <summary>The entity types, to be put together with the fragments of an application.</summary>
    public static CedarSchemaFragment Fragment { get; } = CedarSchemaFragment.ParseCedar(Text, "model.cedarschema").Value;

    /// <summary>The entity types, and one action that applies to each of them with the context that every request has.</summary>
    internal static CedarSchema Alone { get; } = CedarSchema.ParseCedar($$"""
        {{Text}}
        action any appliesTo { principal: [Agent, Person], resource: [Agent, Person, Role, Body, Unit, Jurisdiction, UseCase, Objective, Team], context: {{ContextText}} };
        """).Value;

    /// <summary>The type of <see cref="ContextText"/>.</summary>
    internal static RecordType Context => Alone.Actions[0].Context;

    /// <summary>The types that an actor can have.</summary>
    internal static ValueList<string> ActorTypes { get; } = ["Agent", "Person"];
}

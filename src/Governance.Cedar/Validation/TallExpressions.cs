using System.Runtime.ExceptionServices;

namespace Governance.Cedar;

/// <summary>
/// Gives the validation of a policy with very tall expressions a stack of its own: type checking goes down the tree, and the caller's stack
/// may be small.
/// </summary>
internal static class TallExpressions
{
    // Below this height any thread's stack is enough; chains in real policies stay far below it.
    private const int Tall = 100;
    private const int StackSize = 16 * 1024 * 1024;

    public static void Run(Policy policy, Action validate)
    {
        if (policy.Conditions.All(condition => condition.Body.Height < Tall))
        {
            validate();
            return;
        }

        ExceptionDispatchInfo? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    validate();
                }
                catch (Exception problem)
                {
                    failure = ExceptionDispatchInfo.Capture(problem);
                }
            },
            StackSize);
        thread.Start();
        thread.Join();
        failure?.Throw();
    }
}

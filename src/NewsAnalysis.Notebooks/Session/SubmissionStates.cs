namespace NewsAnalysis.Notebooks.Session;

/// <summary>A variable that a cell declared.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its declared type.</param>
/// <param name="Value">What it holds now.</param>
public sealed record SessionVariable(string Name, Type Type, object? Value);

/// <summary>The variables of the cells that ran, as the compiler lays them out: one object a cell, in an array that cells share.</summary>
internal sealed class SubmissionStates
{
    private readonly Lock _gate = new();
    private object?[] _states = new object?[2];
    private int _count = 1;

    /// <summary>The slot of the cell that runs next.</summary>
    public int Next
    {
        get
        {
            lock (_gate)
            {
                if (_count >= _states.Length)
                    Array.Resize(ref _states, _states.Length * 2);
                return _count;
            }
        }
    }

    /// <summary>Runs a cell in the next slot; the value of its last expression.</summary>
    public object? Run(Submission submission) => submission.Factory is null
        ? null
        : submission.Factory.CreateDelegate<Func<object?[], Task<object?>>>()(_states).GetAwaiter().GetResult();

    /// <summary>Keeps what the cell in the slot assigned, whether it ended well or not.</summary>
    public void Settle(int slot)
    {
        lock (_gate)
        {
            // Cells that only declare types leave no state.
            if (slot == _count && _states[slot] is not null)
                _count++;
        }
    }

    /// <summary>Lets go the states of other cells than those.</summary>
    /// <param name="names">The names of their assemblies.</param>
    /// <returns>False, and nothing was done, where a cell has no state of its own: then the places are not known.</returns>
    public bool TryKeep(IReadOnlySet<string> names)
    {
        lock (_gate)
        {
            var kept = _states.Skip(1).Take(_count - 1).Where(state => names.Contains(state!.GetType().Assembly.GetName().Name!)).ToList();
            if (kept.Count != names.Count)
                return false;
            _states = [_states[0], .. kept, null];
            _count = kept.Count + 1;
            return true;
        }
    }

    /// <summary>The variables by name; of those with the same name the last declared.</summary>
    public IReadOnlyList<SessionVariable> Variables()
    {
        var found = new SortedDictionary<string, SessionVariable>(StringComparer.Ordinal);
        lock (_gate)
        {
            foreach (var state in _states.Take(_count).OfType<object>())
            {
                foreach (var field in state.GetType().GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance))
                {
                    if (!field.Name.Contains('<', StringComparison.Ordinal))
                        found[field.Name] = new SessionVariable(field.Name, field.FieldType, field.GetValue(state));
                }
            }
        }
        return [.. found.Values];
    }
}

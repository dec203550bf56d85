namespace NewsAnalysis.Text.Syntax;

/// <summary>Who does what to whom in a tree, through conjunction, control and relative clauses.</summary>
internal static class Clauses
{
    extension(SentenceTree tree)
    {
        /// <summary>Subject of a predicate; -1 if it has none. Found on the predicate itself or, in this order: the shared subject of a
        /// conjunct ("fired and hit"), what controls an infinitive ("wants to leave", "told them to leave"), the noun a clause modifies
        /// ("men who left", "men wounded in the attack").</summary>
        public int Subject(int predicate)
        {
            for (var step = 0; step < MaximumSteps && predicate >= 0; step++)
            {
                if (tree.OwnSubject(predicate) is >= 0 and var own)
                    return own;
                switch (tree.Tokens[predicate].Relation)
                {
                    case Relation.Conj:
                        predicate = tree.Tokens[predicate].Head;
                        break;
                    case Relation.Xcomp:
                        var governor = tree.Tokens[predicate].Head;
                        if (tree.Object(governor) is >= 0 and var controller)
                            return controller;
                        predicate = governor;
                        break;
                    case Relation.Acl or Relation.AclRelcl:
                        return tree.Modified(predicate);
                    default:
                        return -1;
                }
            }

            return -1;
        }

        /// <summary>Direct object of a predicate; the noun a relative clause modifies where the clause lacks one; -1 if there is
        /// none.</summary>
        public int Object(int predicate)
        {
            var found = tree.Child(predicate, Relation.Obj);
            return found >= 0 && tree.IsRelativePronoun(found) && tree.Tokens[predicate].Relation == Relation.AclRelcl
                ? tree.Tokens[predicate].Head : found;
        }

        /// <summary>Who acts: the agent of a passive ("by police") or the subject of an active predicate; -1 if nobody is named.</summary>
        public int Agent(int predicate) =>
            tree.Child(predicate, Relation.OblAgent) is >= 0 and var agent ? agent : tree.IsPassive(predicate) ? -1
                : tree.Subject(predicate);

        /// <summary>Whether the predicate is a passive: by its auxiliary, subject or agent, or as a bare participle after a noun.</summary>
        public bool IsPassive(int predicate)
        {
            if (tree.Has(predicate, Relation.AuxPass) || tree.Has(predicate, Relation.NsubjPass) || tree.Has(predicate, Relation.OblAgent)
                || tree.Has(predicate, Relation.CsubjPass))
                return true;
            var token = tree.Tokens[predicate];
            if (token.Relation == Relation.Acl)
                return token.Xpos == "VBN";
            return token.Relation == Relation.Conj && token.Xpos == "VBN" && token.Head >= 0 && token.Head < predicate
                && !tree.HasOwnVerbGroup(predicate) && tree.IsPassive(token.Head);
        }

        /// <summary>Whether the predicate itself is denied: "not", "n't", "never", or "no" and "none" as its subject or object.</summary>
        public bool IsNegated(int predicate)
        {
            foreach (var child in tree.Children(predicate))
            {
                var token = tree.Tokens[child];
                if (token.Relation is Relation.Advmod or Relation.Det or Relation.CcPreconj && Negations.Contains(token.Lemma))
                    return true;
                if (IsSubject(token.Relation) || token.Relation == Relation.Obj)
                {
                    if (Nobody.Contains(token.Lemma)
                        || (tree.Child(child, Relation.Det) is >= 0 and var det && Nobody.Contains(tree.Tokens[det].Lemma)))
                        return true;
                }
            }

            return false;
        }

        /// <summary>The predicate whose clause holds the token: the nearest verb or clause head at or above it; -1 if none is.</summary>
        public int Governor(int token)
        {
            for (var head = tree.Tokens[token].Head; head >= 0; head = tree.Tokens[head].Head)
            {
                if (tree.IsClauseHead(head))
                    return head;
            }

            return -1;
        }

        /// <summary>Whether the token heads a clause: a verb that is no modifier before a noun, or what has a subject or a copula, or the
        /// root.</summary>
        public bool IsClauseHead(int token)
        {
            var (tag, relation) = (tree.Tokens[token].Tag, tree.Tokens[token].Relation);
            if (relation is Relation.Root or Relation.Ccomp or Relation.Advcl or Relation.AclRelcl or Relation.Csubj
                or Relation.CsubjPass or Relation.Parataxis)
                return true;
            if (tag == Tag.Verb && relation is not (Relation.Amod or Relation.Compound or Relation.Case or Relation.Mark
                or Relation.Fixed or Relation.Flat))
                return true;
            return tree.Has(token, Relation.Cop) || tree.OwnSubject(token) >= 0;
        }

        private int OwnSubject(int predicate)
        {
            foreach (var child in tree.Children(predicate))
            {
                if (!IsSubject(tree.Tokens[child].Relation))
                    continue;
                return tree.IsRelativePronoun(child) && tree.Tokens[predicate].Relation == Relation.AclRelcl
                    ? tree.Tokens[predicate].Head : child;
            }

            return -1;
        }

        /// <summary>The noun a clause without a subject modifies; of an infinitive ("a plan to leave") nobody knows.</summary>
        private int Modified(int predicate) => tree.Tokens[predicate].Xpos == "VB" ? -1 : tree.Tokens[predicate].Head;

        private bool IsRelativePronoun(int token) => tree.Tokens[token].Xpos is "WDT" or "WP" || tree.Tokens[token].Lemma == "that";

        private bool HasOwnVerbGroup(int predicate) => tree.Has(predicate, Relation.Aux) || tree.Has(predicate, Relation.Obj);
    }

    private const int MaximumSteps = 8;

    private static readonly HashSet<string> Negations = new(["not", "never", "no", "neither", "nor"], StringComparer.Ordinal);
    private static readonly HashSet<string> Nobody = new(["no", "none", "nobody", "nothing", "neither"], StringComparer.Ordinal);

    /// <summary>Whether the relation is that of a subject that is no clause.</summary>
    public static bool IsNominalSubject(Relation relation) => relation is Relation.Nsubj or Relation.NsubjPass or Relation.NsubjOuter;

    private static bool IsSubject(Relation relation) =>
        IsNominalSubject(relation) || relation is Relation.Csubj or Relation.CsubjPass or Relation.CsubjOuter;
}

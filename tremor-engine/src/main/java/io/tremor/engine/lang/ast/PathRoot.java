package io.tremor.engine.lang.ast;

import io.tremor.api.script.SourceSpan;
import io.tremor.api.value.Value;
import java.util.List;

/** What a path starts from. */
public sealed interface PathRoot {
    /** Returns where it stands. */
    SourceSpan span();

    /** Calls the method of {@code visitor} that is made for this construct. */
    <R> R accept(Visitor<R> visitor);

    /**
     * {@code event}.
     *
     * @param span where it stands
     */
    record Event(SourceSpan span) implements PathRoot {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitEvent(this);
        }
    }

    /**
     * {@code state}.
     *
     * @param span where it stands
     */
    record State(SourceSpan span) implements PathRoot {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitState(this);
        }
    }

    /**
     * {@code $}.
     *
     * @param span where it stands
     */
    record Metadata(SourceSpan span) implements PathRoot {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitMetadata(this);
        }
    }

    /**
     * {@code args}.
     *
     * @param span where it stands
     */
    record Args(SourceSpan span) implements PathRoot {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitArgs(this);
        }
    }

    /**
     * {@code group}: what a select grouped by; null elsewhere.
     *
     * @param span where it stands
     */
    record Group(SourceSpan span) implements PathRoot {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitGroup(this);
        }
    }

    /**
     * {@code window}: the name of a select's window; null elsewhere.
     *
     * @param span where it stands
     */
    record Window(SourceSpan span) implements PathRoot {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitWindow(this);
        }
    }

    /**
     * A name, as the author wrote it; the analysis makes a {@link Local} or a {@link Constant} of it.
     *
     * @param span where it stands
     * @param name the name
     */
    record Name(SourceSpan span, String name) implements PathRoot {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitName(this);
        }
    }

    /**
     * {@code module::NAME}; the analysis makes a {@link Constant} of it.
     *
     * @param span where it stands
     * @param modules the names before the last {@code ::}, at least one
     * @param name the name of the constant
     */
    record Qualified(SourceSpan span, List<String> modules, String name) implements PathRoot {
        /** Copies the list. */
        public Qualified {
            modules = List.copyOf(modules);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitQualified(this);
        }
    }

    /**
     * A variable, parameter or case variable.
     *
     * @param span where it stands
     * @param variable which one
     */
    record Local(SourceSpan span, Variable variable) implements PathRoot {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitLocal(this);
        }
    }

    /**
     * A constant.
     *
     * @param span where it stands
     * @param value its value
     */
    record Constant(SourceSpan span, Value value) implements PathRoot {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitConstant(this);
        }
    }

    /**
     * The value of an expression: a call, a list, a record, or something in parentheses.
     *
     * @param span where it stands
     * @param expression the expression
     */
    record Computed(SourceSpan span, Expression expression) implements PathRoot {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visitComputed(this);
        }
    }

    /**
     * One method per construct.
     *
     * @param <R> what a visit gives
     */
    interface Visitor<R> {
        /** Visits a {@link Event}. */
        R visitEvent(Event pathRoot);

        /** Visits a {@link State}. */
        R visitState(State pathRoot);

        /** Visits a {@link Metadata}. */
        R visitMetadata(Metadata pathRoot);

        /** Visits a {@link Args}. */
        R visitArgs(Args pathRoot);

        /** Visits a {@link Group}. */
        R visitGroup(Group pathRoot);

        /** Visits a {@link Window}. */
        R visitWindow(Window pathRoot);

        /** Visits a {@link Name}. */
        R visitName(Name pathRoot);

        /** Visits a {@link Qualified}. */
        R visitQualified(Qualified pathRoot);

        /** Visits a {@link Local}. */
        R visitLocal(Local pathRoot);

        /** Visits a {@link Constant}. */
        R visitConstant(Constant pathRoot);

        /** Visits a {@link Computed}. */
        R visitComputed(Computed pathRoot);
    }
}

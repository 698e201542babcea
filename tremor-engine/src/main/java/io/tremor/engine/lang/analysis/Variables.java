package io.tremor.engine.lang.analysis;

import io.tremor.engine.lang.ast.Variable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The variables of one body and their slots. A name has one slot wherever the body mentions it, whether assigned or
 * not; only the variables of a {@code case} hide others of their name, and end with their arm.
 */
final class Variables {
    private final Map<String, Integer> slots = new HashMap<>();
    private final List<Variable> cases = new ArrayList<>();
    private final List<Integer> caseSlots = new ArrayList<>();
    private int count;

    /** Returns a parameter with the next slot; of two with the same name the later one has it. */
    Variable parameter(Variable parameter) {
        slots.put(parameter.name(), count);
        return new Variable(parameter.span(), parameter.name(), count++);
    }

    /** Returns the slot of the variable that a name stands for here. */
    int slot(String name) {
        for (int i = cases.size() - 1; i >= 0; i--) {
            if (cases.get(i).name().equals(name)) {
                return cases.get(i).slot();
            }
        }
        Integer known = slots.get(name);
        if (known == null) {
            known = count++;
            slots.put(name, known);
        }
        return known;
    }

    /** Returns how many variables of cases there are here, for {@link #endCase}. */
    int caseVariables() {
        return cases.size();
    }

    /** Returns a variable of a case, with a slot that no other visible variable has. */
    Variable caseVariable(Variable variable) {
        int depth = cases.size();
        if (depth == caseSlots.size()) {
            caseSlots.add(count++);
        }
        Variable placed = new Variable(variable.span(), variable.name(), caseSlots.get(depth));
        cases.add(placed);
        return placed;
    }

    /** Ends all variables of cases but the first {@code kept}. */
    void endCase(int kept) {
        cases.subList(kept, cases.size()).clear();
    }

    /** Returns how many slots there are. */
    int count() {
        return count;
    }
}

package io.tremor.engine.lang.regex;

import static io.tremor.engine.lang.regex.Attempt.FAILED;
import static io.tremor.engine.lang.regex.Attempt.UNDECIDED;

/**
 * A term without groups as a table: one look-up per character tells where a search would have it end, whatever it
 * chooses from inside.
 *
 * <p>A state stands for all that a search could still be trying, in the order in which it would. The table has a row
 * per state and in it a cell per class of characters, and one for the end of the text. A cell holds twice the place
 * where the row of the next state starts, and 1 if the term matches before the character; in the row at 0 nothing is
 * left to try.
 */
final class Automaton extends Step {
    private final int[] cells;
    private final int width;
    private final byte[] classes;
    /** The row to start in, by the class of the character before; the last is for the start of the text. */
    private final int[] starts;

    private final boolean[] alphabet;
    private final boolean followed;

    /**
     * @param alphabet what characters the term is made of
     * @param followed whether what follows it can start with none of them, and takes at least one character
     */
    Automaton(int[] cells, byte[] classes, int[] starts, AsciiSet alphabet, boolean followed) {
        this.cells = cells;
        this.classes = classes;
        this.starts = starts;
        width = starts.length;
        this.alphabet = alphabet.toTable();
        this.followed = followed;
    }

    @Override
    int match(Attempt attempt, int start) {
        byte[] text = attempt.text;
        int at = start;
        int last = FAILED;
        int row = starts[start > 0 ? classes[text[start - 1]] : width - 1];
        while (at < text.length) {
            int cell = cells[row + classes[text[at]]];
            if ((cell & 1) != 0) {
                last = at;
            }
            int next = cell >>> 1;
            // Not assigned where nothing changes, so that the next look-up need not wait for this one.
            if (next != row) {
                if (next == 0) {
                    break;
                }
                row = next;
            }
            at++;
        }
        if (at == text.length && (cells[row + width - 1] & 1) != 0) {
            last = at;
        }
        if (attempt.isTooMuch(at - start >> Attempt.CHARACTERS_PER_STEP)) {
            return UNDECIDED;
        }
        if (last >= 0 && !(followed && (last == text.length || !alphabet[text[last]]))) {
            attempt.open++;
        }
        return last;
    }
}

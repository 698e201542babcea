package io.tremor.engine.lang.grammar;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.Token;

/**
 * What the rules of the lexer cannot say: which letters beyond ASCII a name may hold, and that a brace which closes
 * nothing is a token like any other.
 */
abstract class ModalLexer extends Lexer {
    ModalLexer(CharStream input) {
        super(input);
    }

    @Override
    public int popMode() {
        return _modeStack.isEmpty() ? _mode : super.popMode();
    }

    @Override
    public Token emit() {
        if (_type == TremorLexer.IDENT) {
            cutName();
        } else if (_type == TremorLexer.NUMBER_THEN_LETTER) {
            cutNumber();
        }
        return super.emit();
    }

    private void cutName() {
        String text = getText();
        if (text.charAt(0) == '`') {
            return;
        }
        int length = Letters.nameLength(text);
        if (length == 0) {
            _type = TremorLexer.BAD;
            keep(1);
        } else {
            keep(text.codePointCount(0, length));
        }
    }

    private void cutNumber() {
        String text = getText();
        int letter = text.offsetByCodePoints(text.length(), -1);
        if (Letters.isFirst(text.codePointAt(letter))) {
            return;
        }
        boolean isFloat = text.indexOf('x') < 0 && text.indexOf('.') >= 0;
        _type = isFloat ? TremorLexer.FLOAT : TremorLexer.INTEGER;
        keep(text.codePointCount(0, letter));
    }

    /** Leaves all but {@code length} code points of the token for the next one; it is on one line. */
    private void keep(int length) {
        int end = _tokenStartCharIndex + length;
        if (end < getCharIndex()) {
            _input.seek(end);
            _hitEOF = false;
            setCharPositionInLine(_tokenStartCharPositionInLine + length);
        }
    }
}

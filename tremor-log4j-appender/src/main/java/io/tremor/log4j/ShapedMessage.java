package io.tremor.log4j;

import java.util.Map;
import org.apache.logging.log4j.message.MapMessage;

/** A message with a text and key-value pairs: layouts that show text show the one, those that show a map the others. */
final class ShapedMessage extends MapMessage<ShapedMessage, Object> {
    private static final long serialVersionUID = 1L;

    private final String text;

    ShapedMessage(String text, Map<String, Object> pairs) {
        super(pairs);
        this.text = text;
    }

    @Override
    protected void appendMap(StringBuilder buffer) {
        buffer.append(text);
    }

    @Override
    public ShapedMessage newInstance(Map<String, Object> pairs) {
        return new ShapedMessage(text, pairs);
    }

    @Override
    public boolean equals(Object other) {
        return super.equals(other) && other instanceof ShapedMessage message && message.text.equals(text);
    }

    @Override
    public int hashCode() {
        return 31 * super.hashCode() + text.hashCode();
    }
}

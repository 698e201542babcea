package io.tremor.bench.log;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;

/** Makes the text of each event, as everybody has to who hands it to another thread, and forgets it. */
public final class FormattingAppender extends AppenderBase<ILoggingEvent> {
    private int characters;

    @Override
    protected void append(ILoggingEvent event) {
        characters +=
                event.getFormattedMessage().length() + event.getMDCPropertyMap().size();
    }

    /** Returns how many characters there have been. */
    public int characters() {
        return characters;
    }
}

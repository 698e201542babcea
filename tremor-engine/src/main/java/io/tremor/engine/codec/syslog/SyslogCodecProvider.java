package io.tremor.engine.codec.syslog;

import io.tremor.api.Clock;
import io.tremor.api.codec.Codec;
import io.tremor.api.spi.CodecProvider;
import io.tremor.engine.codec.logevent.LocalHost;

/** The codec {@code syslog}. */
public final class SyslogCodecProvider implements CodecProvider {
    @Override
    public String name() {
        return "syslog";
    }

    @Override
    public Codec create() {
        return new SyslogCodec(Clock.system(), LocalHost::name);
    }
}

package io.tremor.api.spi;

import io.tremor.api.codec.Codec;
import io.tremor.api.codec.CodecLimits;
import java.util.Optional;

/** Makes {@linkplain Codec codecs} known by name. */
public interface CodecProvider {
    /** Returns the name that scripts and configuration use, e.g. {@code "json"}. */
    String name();

    /** Creates a codec; called once per connection, so a codec may keep state. */
    Codec create();

    /** Creates a codec with other limits than the usual ones, for formats that have such limits. */
    default Codec create(CodecLimits limits) {
        return create();
    }

    /**
     * Returns why {@link #create()} would fail on this Java or machine, with what to do about it, or nothing where it
     * works.
     */
    default Optional<String> unavailable() {
        return Optional.empty();
    }

    /**
     * Finds a provider.
     *
     * @throws IllegalArgumentException if no codec has that name, or this Java cannot run it; the message says which there
     *     are, or what is missing
     */
    static CodecProvider named(String name) {
        CodecProvider provider = Providers.named(CodecProvider.class, CodecProvider::name, "codec", name);
        provider.unavailable().ifPresent(reason -> {
            throw new IllegalArgumentException("The codec `" + name + "` is not available: " + reason);
        });
        return provider;
    }
}

package io.tremor.log4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.api.Json;
import io.tremor.api.value.ArrayValue;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.Value;
import java.io.IOException;
import java.net.URL;
import java.util.Locale;
import org.apache.logging.log4j.core.Core;
import org.apache.logging.log4j.core.config.plugins.processor.PluginCache;
import org.apache.logging.log4j.core.config.plugins.processor.PluginProcessor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the compiler generates for Log4j and for GraalVM knows every plugin. */
final class PluginDescriptorTest {
    private static final String METADATA =
            "META-INF/native-image/log4j-generated/io.tremor/tremor-log4j-appender/reflect-config.json";

    @ParameterizedTest
    @ValueSource(strings = {"tremor", "tremorlayout", "tremorfilter", "tremorrewritepolicy", "lane", "sink"})
    void log4jFindsThePluginByItsName(String name) throws IOException {
        PluginCache cache = new PluginCache();
        cache.loadCacheFiles(getClass().getClassLoader().getResources(PluginProcessor.PLUGIN_CACHE_FILE));
        assertThat(cache.getCategory(Core.CATEGORY_NAME.toLowerCase(Locale.ROOT))
                        .get(name)
                        .getClassName())
                .startsWith("io.tremor.log4j.");
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                TremorAppender.class,
                TremorAppender.Builder.class,
                TremorLayout.class,
                TremorFilter.class,
                TremorFilter.Builder.class,
                TremorRewritePolicy.class,
                OptionsBuilder.class,
                LaneElement.class,
                SinkElement.class,
                SinkElement.Builder.class
            })
    void graalVmKeepsWhatLog4jReflectsOn(Class<?> type) throws IOException {
        URL file = getClass().getClassLoader().getResource(METADATA);
        assertThat(file).isNotNull();
        ArrayValue types = (ArrayValue) Json.parse(file.openStream().readAllBytes());
        assertThat(types).anyMatch(entry -> ((RecordValue) entry).get("name").equals(Value.of(type.getName())));
    }
}

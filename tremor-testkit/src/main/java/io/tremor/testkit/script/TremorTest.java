package io.tremor.testkit.script;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Marks a class of JUnit tests about one script, which gets it as a parameter of type {@link ShapingScript}.
 *
 * <pre>{@code
 * @TremorTest("classpath:shape.tremor")
 * class ShapeTest {
 *     @Test
 *     void nobodyReadsAboutHealthChecks(ShapingScript script) {
 *         assertThat(script.shape(LogEvent.info("GET /health {}", 200))).isEmpty();
 *     }
 * }
 * }</pre>
 *
 * <p>The engine has to be on the class path, as it is in a test of an application with one of the appenders.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(TremorTestExtension.class)
public @interface TremorTest {
    /** Returns the script: a file, or {@code classpath:…}. One that does not compile fails each test. */
    String value();

    /** Returns what {@code args} stands for in the script, as JSON. Default {@code null}. */
    String args() default "null";

    /** Returns the layout of results: {@code ecs}, {@code gelf}, {@code otel}, {@code logstash}, or {@code raw}, the default. */
    String fields() default "raw";
}

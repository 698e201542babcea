package io.tremor.testkit.script;

import java.util.Objects;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/** Hands each test the script of its class, compiled once a test, so that no test sees the state that another left. */
final class TremorTestExtension implements ParameterResolver {
    private static final Namespace NAMESPACE = Namespace.create(TremorTestExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == ShapingScript.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        TremorTest annotation = AnnotationSupport.findAnnotation(test.getRequiredTestClass(), TremorTest.class)
                .orElseThrow();
        // What is closeable in a store is closed behind the test.
        return Objects.requireNonNull(test.getStore(NAMESPACE)
                .getOrComputeIfAbsent(
                        ShapingScript.class,
                        key -> new ShapingScript(annotation.value(), annotation.args(), annotation.fields())));
    }
}

package io.tremor.testkit.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.util.Set;

/** Calls by which a program leaves the Java virtual machine or looks at what is outside. */
final class HostCalls extends DescribedPredicate<JavaMethodCall> {
    static final HostCalls REACH_THE_HOST = new HostCalls();

    private static final Set<String> NAMES = Set.of(
            "java.lang.System.exit",
            "java.lang.System.getenv",
            "java.lang.System.load",
            "java.lang.System.loadLibrary",
            "java.lang.System.setProperty",
            "java.lang.Runtime.exec",
            "java.lang.Runtime.exit",
            "java.lang.Runtime.halt",
            "java.lang.Runtime.load",
            "java.lang.Runtime.loadLibrary",
            "java.lang.Class.forName",
            "java.lang.Class.newInstance",
            "java.lang.ClassLoader.loadClass",
            "java.lang.ClassLoader.defineClass");

    private HostCalls() {
        super("the target reaches the host");
    }

    @Override
    public boolean test(JavaMethodCall call) {
        return NAMES.contains(call.getTargetOwner().getName() + "." + call.getName());
    }
}

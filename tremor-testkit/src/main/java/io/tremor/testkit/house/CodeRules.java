package io.tremor.testkit.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Rules of style that classes can break: names, cycles, output, logging and statics. */
final class CodeRules {
    private static final String[] LOGGING = {
        "java.util.logging..", "org.slf4j..", "ch.qos.logback..", "org.apache.logging..", "org.apache.commons.logging.."
    };

    private CodeRules() {}

    static List<ArchRule> everywhere() {
        return List.of(
                noClasses()
                        .should()
                        .haveNameMatching(".*(Utils?|Helpers?|Manager|Impl)")
                        .allowEmptyShould(true)
                        .as("no class is named after no concept: *Util(s), *Helper(s), *Manager, *Impl"),
                noClasses()
                        .should()
                        .resideInAnyPackage("..util..", "..utils..", "..common..", "..helper..", "..misc..")
                        .allowEmptyShould(true)
                        .as("no package is a drawer: util, common, helper, misc"),
                slices().matching("io.tremor.(**)").should().beFreeOfCycles().allowEmptyShould(true),
                classes().should(standInANullMarkedPackage()).allowEmptyShould(true));
    }

    /** A public type of the API is a record, an enum, an interface or a final class. */
    static ArchRule publicTypesCannotBeExtended() {
        return classes()
                .that()
                .arePublic()
                .and()
                .areNotInterfaces()
                .and()
                .areNotEnums()
                .should()
                .haveModifier(JavaModifier.FINAL)
                .allowEmptyShould(true)
                .as("every public type is a record, an enum, an interface or a final class");
    }

    static ArchRule noLogging() {
        return noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage(LOGGING)
                        .or(describe(
                                "are the JDK's System.Logger",
                                type -> type.getName().startsWith("java.lang.System$Logger"))))
                .allowEmptyShould(true)
                .as("nothing logs through a logging API");
    }

    static ArchRule noStandardStreams() {
        return noStandardStreamsOutside();
    }

    static ArchRule noStandardStreamsOutside(String... packages) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(packages)
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .allowEmptyShould(true)
                .as("nothing writes to System.out or System.err"
                        + (packages.length == 0 ? "" : " outside " + String.join(", ", packages)));
    }

    /** Static fields are constants. A class cache is none, but is keyed by classes and holds nothing of an event. */
    static ArchRule noStaticState() {
        return fields().that()
                .areStatic()
                .should(neverChange())
                .allowEmptyShould(true)
                .as("no static field holds state");
    }

    static ArchRule onlyIn(String room, String library) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(room)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .allowEmptyShould(true)
                .as(library + " is used only in " + room);
    }

    static ArchRule queuesKnowNoEvents() {
        return noClasses()
                .that()
                .resideInAPackage("io.tremor.engine.concurrent..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.tremor.api.event..", "io.tremor.api.value..")
                .allowEmptyShould(true)
                .as("queues and agents know nothing of events");
    }

    private static ArchCondition<JavaClass> standInANullMarkedPackage() {
        return new ArchCondition<>("stand in a package that is @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!type.getPackage().isAnnotatedWith("org.jspecify.annotations.NullMarked")) {
                    events.add(SimpleConditionEvent.violated(type, type.getPackageName() + " is not @NullMarked"));
                }
            }
        };
    }

    private static ArchCondition<JavaField> neverChange() {
        DescribedPredicate<JavaClass> mutable = describe("can change", CodeRules::canChange);
        return new ArchCondition<>("never change") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                if (!field.getModifiers().contains(JavaModifier.FINAL) || mutable.test(field.getRawType())) {
                    events.add(SimpleConditionEvent.violated(field, field.getDescription() + " holds state"));
                }
            }
        };
    }

    /** Whether every object of the type can change; an interface such as Map may stand for a constant. */
    private static boolean canChange(JavaClass type) {
        return type.isAssignableTo(ThreadLocal.class)
                || type.isAssignableTo(StringBuilder.class)
                || type.getPackageName().equals("java.util.concurrent.atomic")
                || type.getPackageName().equals("java.util.concurrent.locks")
                || !type.isInterface() && (type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class))
                || type.getName().startsWith("java.util.concurrent.Concurrent");
    }
}

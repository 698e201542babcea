package io.tremor.testkit.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.ObjectInputStream;
import java.io.RandomAccessFile;
import java.net.DatagramSocket;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.URLConnection;
import java.util.List;

/** What keeps scripts away from the host they run on. */
final class HostRules {
    private static final String[] RUN_BY_SCRIPTS = {
        "io.tremor.engine.lang.node..",
        "io.tremor.engine.lang.runtime..",
        "io.tremor.engine.lang.function..",
        "io.tremor.engine.lang.extractor..",
        "io.tremor.engine.value.."
    };

    private HostRules() {}

    static List<ArchRule> engine() {
        return List.of(
                noClasses()
                        .should()
                        .dependOnClassesThat(resideInAnyPackage(
                                        "javax.naming..",
                                        "javax.script..",
                                        "java.lang.reflect..",
                                        "java.rmi..",
                                        "sun..")
                                .or(belongToAnyOf(ProcessBuilder.class, ObjectInputStream.class, URLClassLoader.class)))
                        .allowEmptyShould(true)
                        .as("the engine starts no process, loads no class by name, and reflects on nothing"),
                noClasses()
                        .should()
                        .callMethodWhere(HostCalls.REACH_THE_HOST)
                        .allowEmptyShould(true)
                        .as("the engine reads no environment and ends no process"),
                noClasses()
                        .that()
                        .resideInAnyPackage(RUN_BY_SCRIPTS)
                        .should()
                        .dependOnClassesThat(resideInAnyPackage(
                                        "java.nio.file..", "java.nio.channels..", "java.net.http..", "javax.net..")
                                .or(belongToAnyOf(
                                        File.class,
                                        FileInputStream.class,
                                        FileOutputStream.class,
                                        RandomAccessFile.class,
                                        Socket.class,
                                        ServerSocket.class,
                                        DatagramSocket.class,
                                        URL.class,
                                        URLConnection.class)))
                        .allowEmptyShould(true)
                        .as("what a script runs reaches no file and no socket"));
    }
}

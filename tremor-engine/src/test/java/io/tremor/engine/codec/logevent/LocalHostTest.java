package io.tremor.engine.codec.logevent;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LocalHostTest {
    @Test
    void hasANameThatStays() {
        assertThat(LocalHost.name()).isNotBlank().doesNotContainAnyWhitespaces().isSameAs(LocalHost.name());
    }
}

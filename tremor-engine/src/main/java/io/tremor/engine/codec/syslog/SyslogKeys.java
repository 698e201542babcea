package io.tremor.engine.codec.syslog;

import io.tremor.api.value.Key;

/** The names of the fields that a syslog message is made of. */
final class SyslogKeys {
    static final Key HOSTNAME = Key.of("hostname");
    static final Key SEVERITY = Key.of("severity");
    static final Key FACILITY = Key.of("facility");
    static final Key TIMESTAMP = Key.of("timestamp");
    static final Key PROTOCOL = Key.of("protocol");
    static final Key PROTOCOL_VERSION = Key.of("protocol_version");
    static final Key APPNAME = Key.of("appname");
    static final Key MSGID = Key.of("msgid");
    static final Key STRUCTURED_DATA = Key.of("structured_data");
    static final Key PROCID = Key.of("procid");
    static final Key MSG = Key.of("msg");

    static final String RFC3164 = "RFC3164";
    static final String RFC5424 = "RFC5424";

    private SyslogKeys() {}
}

package io.tremor.bench.data;

import java.util.Locale;
import java.util.SplittableRandom;

/** Lines as daemons, applications and agents write them. */
final class Lines {
    static final String REFERRER_AND_AGENT =
            " \"http://www.example.com/start.html\" \"Mozilla/4.08 [en] (Win98; I ;Nav)\"";

    private static final String[] HOSTS = {"web-01", "web-02", "db-1", "cache-17", "gateway"};
    private static final String[] DAEMONS = {"sshd", "nginx", "postgres", "cron", "kubelet"};
    private static final String[] LEVELS = {"INFO", "WARN", "ERROR", "DEBUG"};
    private static final String[] USERS = {"alice", "bob", "carol", "root", "deploy"};
    private static final String[] ACTIONS = {"read", "wrote", "opened", "removed"};

    private Lines() {}

    /** {@code Mar  3 07:45:01 web-01 sshd[4242]: INFO alice opened /srv/data/17}. */
    static String syslog(SplittableRandom random) {
        return String.format(
                Locale.ROOT,
                "Mar %2d %02d:%02d:%02d %s %s[%d]: %s %s %s /srv/data/%d",
                1 + random.nextInt(28),
                random.nextInt(24),
                random.nextInt(60),
                random.nextInt(60),
                Pick.one(random, HOSTS),
                Pick.one(random, DAEMONS),
                1 + random.nextInt(32_000),
                Pick.one(random, LEVELS),
                Pick.one(random, USERS),
                Pick.one(random, ACTIONS),
                random.nextInt(100_000));
    }

    /** {@code 2024-03-01T07:45:01Z web-01 sshd[4242]: INFO alice opened /srv/data/17 took 35ms}. */
    static String daemon(SplittableRandom random) {
        return String.format(
                Locale.ROOT,
                "2024-03-%02dT%02d:%02d:%02dZ %s %s[%d]: %s %s %s /srv/data/%d took %dms",
                1 + random.nextInt(28),
                random.nextInt(24),
                random.nextInt(60),
                random.nextInt(60),
                Pick.one(random, HOSTS),
                Pick.one(random, DAEMONS),
                1 + random.nextInt(32_000),
                Pick.one(random, LEVELS),
                Pick.one(random, USERS),
                Pick.one(random, ACTIONS),
                random.nextInt(100_000),
                random.nextInt(5000));
    }

    /** {@code level=INFO user=alice ...}. */
    static String pairs(SplittableRandom random) {
        return "ts=2024-03-01T07:45:01Z level=" + Pick.one(random, LEVELS)
                + " host=" + Pick.one(random, HOSTS)
                + " user=" + Pick.one(random, USERS)
                + " action=" + Pick.one(random, ACTIONS)
                + " path=/srv/data/" + random.nextInt(100_000)
                + " status=" + (200 + random.nextInt(300))
                + " duration=" + random.nextInt(5000) + "ms";
    }

    /** {@code cpu,host=web-01,region=eu-1,rack=17 user=12.5,system=3.25,procs=117i,busy=t 1700000000000000000}. */
    static String influx(SplittableRandom random) {
        return "cpu,host=" + Pick.one(random, HOSTS)
                + ",region=eu-" + random.nextInt(4)
                + ",rack=" + random.nextInt(40)
                + " user=" + Pick.decimal(random, 100, 2)
                + ",system=" + Pick.decimal(random, 100, 2)
                + ",procs=" + random.nextInt(500) + "i,busy=" + (random.nextBoolean() ? 't' : 'f')
                + " " + (1_700_000_000_000_000_000L + random.nextInt());
    }
}

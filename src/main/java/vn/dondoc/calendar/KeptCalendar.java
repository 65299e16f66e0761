package vn.dondoc.calendar;

import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Keeps the calendar for a minute, so that another process's change is seen soon, and this one's at once. */
final class KeptCalendar {

    private static final long KEPT_NANOS = Duration.ofMinutes(1).toNanos();

    private record Reading(WorkCalendar calendar, long at) {}

    private final Supplier<WorkCalendar> source;
    private volatile @Nullable Reading last;

    KeptCalendar(Supplier<WorkCalendar> source) {
        this.source = source;
    }

    WorkCalendar current() {
        Reading reading = last;
        if (reading == null || System.nanoTime() - reading.at() > KEPT_NANOS) {
            reading = new Reading(source.get(), System.nanoTime());
            last = reading;
        }
        return reading.calendar();
    }

    /** Whoever reads in between sees the old or the uncommitted days; both are forgotten when the change is decided. */
    void dropNowAndAfterTransaction() {
        last = null;
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    last = null;
                }
            });
        }
    }
}

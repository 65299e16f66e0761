package vn.dondoc.installation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;
import vn.dondoc.site.Vital;
import vn.dondoc.site.VitalSign;
import vn.dondoc.site.Wellness;

/** Gathers how the parts of the installation are; none of them can break the page or make it wait for long. */
@Service
@lombok.extern.slf4j.Slf4j
public class Health {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final List<Vital> vitals;
    private final Duration patience;

    /** A look that hangs is not begun a second time. */
    private final Map<Vital, FutureTask<VitalSign>> looking = new ConcurrentHashMap<>();

    @Autowired
    Health(ObjectProvider<Vital> vitals) {
        this(vitals.orderedStream().toList(), PATIENCE);
    }

    Health(List<Vital> vitals, Duration patience) {
        this.vitals = List.copyOf(vitals);
        this.patience = patience;
    }

    /** All parts in their order, looked at all at once. */
    public List<Part> parts() {
        List<FutureTask<VitalSign>> looks = vitals.stream().map(this::begun).toList();
        long end = System.nanoTime() + patience.toNanos();
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < looks.size(); i++) {
            String name = vitals.get(i).name();
            parts.add(new Part(name, sign(name, looks.get(i), end)));
        }
        return parts;
    }

    private FutureTask<VitalSign> begun(Vital vital) {
        return looking.compute(vital, (same, before) -> {
            if (before != null && !before.isDone()) {
                return before;
            }
            FutureTask<VitalSign> look = new FutureTask<>(vital::look);
            Thread.ofVirtual().name("look-" + vital.name()).start(look);
            return look;
        });
    }

    private static VitalSign sign(String name, Future<VitalSign> look, long end) {
        try {
            return look.get(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (TimeoutException slow) {
            return VitalSign.of(Wellness.ILL, "installation.slow");
        } catch (ExecutionException failed) {
            log.warn("{} cannot be looked at", name, failed.getCause());
            return VitalSign.of(Wellness.ILL, "installation.failed");
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return VitalSign.of(Wellness.ILL, "installation.slow");
        }
    }

    /** A part of the installation and how it is. */
    public record Part(String name, VitalSign sign) {}
}

package vn.dondoc.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.PagesTest;

/** Changes at random, held against a plain model of who ended when and in whom. */
@PagesTest
class SuccessionWalkTest {

    private static final int CHANGES = 30;

    @Autowired
    Units units;

    @Autowired
    Successions successions;

    @Autowired
    Circles circles;

    @Autowired
    JdbcClient jdbc;

    /** A unit of the model; {@code names} by the day from which they hold. */
    private static final class Known {
        private final Map<LocalDate, String> names = new LinkedHashMap<>();
        private final LocalDate founded;
        private @Nullable LocalDate ended;
        private @Nullable UUID keeper;

        private Known(LocalDate founded, String name) {
            this.founded = founded;
            names.put(founded, name);
        }

        private boolean standsOn(LocalDate day) {
            return !day.isBefore(founded) && (ended == null || day.isBefore(ended));
        }

        private String nameOn(LocalDate day) {
            String name = "";
            for (Map.Entry<LocalDate, String> each : names.entrySet()) {
                name = each.getKey().isAfter(day) ? name : each.getValue();
            }
            return name;
        }
    }

    private final Map<UUID, Known> model = new LinkedHashMap<>();
    private int named;

    @ParameterizedTest
    @ValueSource(longs = {1, 7, 42, 1675, 20250701})
    void everyChainOfHeirsEndsInALivingUnitOrInNobodyAndNamesMeanWhoBoreThem(long seed) {
        Random random = new Random(seed);
        Region region = new Region(units);
        for (int i = 0; i < 10; i++) {
            String name = name(region);
            model.put(
                    region.unit(UnitKind.PEOPLES_COMMITTEE, Tier.COMMUNE, name, region.district),
                    new Known(Region.SINCE, name));
        }
        LocalDate day = LocalDate.of(2020, 1, 1);
        Map<ChangeKind, Integer> made = new HashMap<>();
        for (int i = 0; i < CHANGES; i++) {
            day = day.plusDays(1 + random.nextInt(200));
            made.merge(change(random, region, day), 1, Integer::sum);
        }
        assertThat(made).containsKeys(ChangeKind.MERGE, ChangeKind.SPLIT, ChangeKind.DISSOLVE);
        for (LocalDate on = LocalDate.of(2019, 12, 31); on.isBefore(day.plusDays(2)); on = on.plusDays(60)) {
            check(region, on);
        }
        check(region, day);
    }

    private ChangeKind change(Random random, Region region, LocalDate day) {
        List<UUID> alive = new ArrayList<>(model.entrySet().stream()
                .filter(each -> each.getValue().standsOn(day))
                .map(Map.Entry::getKey)
                .toList());
        java.util.Collections.shuffle(alive, random);
        Decision decision = Region.on(day);
        return switch (alive.size() < 5 ? 3 : random.nextInt(6)) {
            case 0, 1 -> {
                Set<UUID> merged = new LinkedHashSet<>(alive.subList(0, 2 + random.nextInt(2)));
                boolean goesOn = random.nextBoolean();
                Heir into = goesOn ? Heir.existing(alive.getFirst()) : founded(region, day);
                UUID heir = successions
                        .merge(merged, into, Below.FOLLOWS, decision)
                        .heirs()
                        .getFirst();
                know(heir, into, day);
                merged.stream().filter(id -> !id.equals(heir)).forEach(id -> end(id, day, heir));
                yield ChangeKind.MERGE;
            }
            case 2 -> {
                List<Heir> chosen = new ArrayList<>();
                for (int i = 0; i < random.nextInt(3); i++) {
                    chosen.add(Heir.existing(alive.get(1 + i)));
                }
                List<UUID> heirs = successions
                        .dissolve(alive.getFirst(), chosen, Below.NOBODY, decision)
                        .heirs();
                end(alive.getFirst(), day, heirs.size() == 1 ? heirs.getFirst() : null);
                yield ChangeKind.DISSOLVE;
            }
            case 3, 4 -> {
                List<Heir> parts =
                        List.of(founded(region, day), founded(region, day).keepingRecords());
                List<UUID> heirs = successions
                        .split(alive.getFirst(), parts, Below.NOBODY, decision)
                        .heirs();
                know(heirs.get(0), parts.get(0), day);
                know(heirs.get(1), parts.get(1), day);
                end(alive.getFirst(), day, heirs.get(1));
                yield ChangeKind.SPLIT;
            }
            default -> {
                String next = name(region);
                successions.rename(alive.getFirst(), UnitName.of(next), decision);
                model.get(alive.getFirst()).names.put(day, next);
                yield ChangeKind.RENAME;
            }
        };
    }

    private void check(Region region, LocalDate day) {
        Circle circle = circles.around(region.district, day);
        Map<UUID, UUID> heirs = successions.heirsOf(model.keySet(), day);
        Map<UUID, UUID> set = heirsAtOnce(day);
        model.forEach((id, known) -> {
            assertThat(set.getOrDefault(id, id)).isEqualTo(heirs.get(id));
            UUID heir = heirs.get(id);
            assertThat(heir).isEqualTo(expected(id, day));
            if (!day.isBefore(known.founded)) {
                Known last = model.get(heir);
                assertThat(last.standsOn(day) || last.keeper == null).isTrue();
            }
            Optional<UUID> meant = circle.recognise(known.nameOn(day))
                    .map(member -> member.party().unitId());
            if (known.standsOn(day)) {
                assertThat(meant).contains(id);
            } else if (!known.nameOn(day).isEmpty()) {
                assertThat(meant).isEmpty();
            }
        });
    }

    private Map<UUID, UUID> heirsAtOnce(LocalDate day) {
        Map<UUID, UUID> heirs = new HashMap<>();
        jdbc.sql("select unit_id, heir_id from agency_heirs(?)").param(day).query(row -> {
            heirs.put(row.getObject("unit_id", UUID.class), row.getObject("heir_id", UUID.class));
        });
        return heirs;
    }

    private UUID expected(UUID id, LocalDate day) {
        Known known = model.get(id);
        return known.keeper == null || known.ended == null || day.isBefore(known.ended)
                ? id
                : expected(known.keeper, day);
    }

    private void know(UUID id, Heir heir, LocalDate day) {
        if (heir.founding() != null) {
            model.put(id, new Known(day, heir.founding().name().full()));
        }
    }

    private void end(UUID id, LocalDate day, @Nullable UUID keeper) {
        model.get(id).ended = day;
        model.get(id).keeper = keeper;
    }

    private Heir founded(Region region, LocalDate day) {
        return Heir.founded(new Founding(
                UnitKind.PEOPLES_COMMITTEE, Tier.COMMUNE, UnitName.of(name(region)), region.district, null, day));
    }

    private String name(Region region) {
        return "UBND xã Số" + ++named + " " + region.place;
    }
}

package vn.dondoc.reporting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.dondoc.reporting.ConsolidationPage.Edition;
import vn.dondoc.site.NotFound;

/** The versions of a consolidated report as they were handed in, and its draft: always as they may be passed on. */
@Component
@lombok.RequiredArgsConstructor
class Editions {

    private final Forms forms;
    private final Makings makings;
    private final Gathering gathering;

    /** Those that this person reads, the newest first. */
    List<Edition> of(ReportSheet sheet) {
        if (!Views.isOpenTo(sheet)) {
            return List.of();
        }
        List<Edition> editions = new ArrayList<>();
        if (hasDraft(sheet)) {
            makings.upTo(sheet.id(), next(sheet))
                    .ifPresent(making -> editions.add(new Edition(next(sheet), true, written(sheet, making))));
        }
        sheet.versions().reversed().stream()
                .filter(version -> makings.upTo(sheet.id(), version.number()).isPresent())
                .map(version -> new Edition(version.number(), false, version.enteredAt()))
                .forEach(editions::add);
        return editions;
    }

    /** @throws NotFound where this person reads no such edition */
    Edition edition(ReportSheet sheet, int number) {
        return of(sheet).stream()
                .filter(edition -> edition.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("edition", sheet.id()));
    }

    ConsolidatedView view(ReportSheet sheet, Edition edition) {
        Making making = makings.upTo(sheet.id(), edition.number()).orElseThrow();
        ReportVersion version = sheet.version(edition.number()).orElse(null);
        return new ConsolidatedView(
                sheet,
                making,
                version == null ? sheet.content() : forms.form(version.formId()).content(),
                version == null ? sheet.written() : version.answers(),
                makings.computed(making),
                false,
                true,
                gathering.expected(making),
                gathering.sources(making));
    }

    private static boolean hasDraft(ReportSheet sheet) {
        return sheet.rights().sees() && sheet.status() != ReportStatus.HANDED_IN;
    }

    private static int next(ReportSheet sheet) {
        return sheet.latest().map(ReportVersion::number).orElse(0) + 1;
    }

    private static Instant written(ReportSheet sheet, Making making) {
        return Stream.concat(Stream.of(making.at()), sheet.answers().stream().map(Answer::at))
                .max(Instant::compareTo)
                .orElseThrow();
    }
}

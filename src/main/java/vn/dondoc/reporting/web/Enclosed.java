package vn.dondoc.reporting.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.reporting.AnsweredBy;
import vn.dondoc.reporting.Embeddable;
import vn.dondoc.reporting.Embedded;
import vn.dondoc.reporting.EvidenceFile;

/**
 * What goes with a report.
 *
 * @param files of the draft and of the versions, as far as this person may have them
 * @param embeddable what else the draft can answer; empty where nothing is to be handed in
 * @param answer the section of another report that stands in place of this one
 * @param alarms words that were said to tell nothing about a child
 */
record Enclosed(
        List<EvidenceFile> files,
        List<Embeddable> embeddable,
        List<Embedded> embedded,
        @Nullable AnsweredBy answer,
        List<Alarm> alarms) {

    /** An alarm about children's data that somebody has said was none. */
    record Alarm(String label, String quote, String reason, String who, Instant at) {}

    public List<EvidenceFile> draftFiles() {
        return files.stream().filter(EvidenceFile::isInDraft).toList();
    }

    public List<EvidenceFile> filesOf(int version) {
        return files.stream().filter(file -> file.isIn(version)).toList();
    }

    public List<Embeddable> chosen() {
        return embeddable.stream().filter(Embeddable::isChosen).toList();
    }
}

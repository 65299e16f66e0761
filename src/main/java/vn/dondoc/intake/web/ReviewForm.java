package vn.dondoc.intake.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The whole review as typed. Everything is text, so that whatever a person typed can be kept; it is read when the draft
 * is made. A source is a list of places of the document, such as "120-188,190-240".
 */
class ReviewForm {

    public long version;
    public Head head = new Head();
    public List<NameLine> names = new ArrayList<>();
    public List<TargetLine> targets = new ArrayList<>();
    public List<TaskLine> tasks = new ArrayList<>();
    public List<RegimeLine> regimes = new ArrayList<>();
    public List<DemandLine> demands = new ArrayList<>();
    public List<MissedLine> missed = new ArrayList<>();

    /** The head and the foot of the plan. */
    static class Head {
        public @Nullable String kind;
        public @Nullable String number;
        public @Nullable String issuerId;
        public @Nullable String monitoringUnitId;
        public @Nullable String draftingUnitId;
        public @Nullable String place;
        public @Nullable String issuedDate;
        public @Nullable String subject;
        public @Nullable String windowFrom;
        public @Nullable String windowTo;
        public @Nullable String signingAuthority;
        public @Nullable String signerName;
        public @Nullable String bases;
        public @Nullable String recipients;
        public @Nullable String parentId;
        public boolean beforeIsExclusive;
    }

    /** What a person decided on a name that the program does not know. */
    static class NameLine {
        public @Nullable String written;
        /** a party, {@link Names#NEW}, {@link Names#SKIP}, or nothing yet */
        public @Nullable String choice;

        public boolean alias;
        public @Nullable String newName;
        public @Nullable String newKind;
    }

    /** A part of the draft that may be left out, with the place of the document that it came from. */
    abstract static class Line {
        public boolean keep;
        public boolean doubt;
        public @Nullable String source;
    }

    static class TargetLine extends Line {
        public @Nullable String measure;
        public @Nullable String direction;
        public @Nullable String value;
        public @Nullable String unit;
    }

    /** Leads and coordinators are names as written, parted by semicolons. */
    static class TaskLine extends Line {
        public @Nullable String text;
        public @Nullable String mode;
        public @Nullable String leads;
        public @Nullable String coordinators;
        public @Nullable String dueWords;
        public @Nullable String deliverable;
        public @Nullable String section;
    }

    static class RegimeLine extends Line {
        public @Nullable String reporters;
        public @Nullable String recipientId;
        public @Nullable String intakeUnitId;
        public @Nullable String periodKind;
        public @Nullable String dueWords;
        public @Nullable String title;
        public boolean embedded;
    }

    static class DemandLine extends Line {
        public @Nullable String parties;
        public @Nullable String text;
        public @Nullable String dueWords;
        public @Nullable String recipientId;
        public @Nullable String intakeUnitId;
    }

    /** A sentence with a day or an agency that was not understood, and what a person makes of it. */
    static class MissedLine {
        public @Nullable String text;
        public @Nullable String source;
        /** TASK, REPORT, IGNORE, or nothing yet */
        public @Nullable String choice;
    }
}

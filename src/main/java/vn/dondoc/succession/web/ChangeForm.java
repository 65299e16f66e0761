package vn.dondoc.succession.web;

import static vn.dondoc.succession.web.HeirForm.typed;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.agency.ChangeKind;
import vn.dondoc.succession.PlannedChange;
import vn.dondoc.succession.PlannedHeir;

/** The words of a change, as typed; rows that stay empty are no rows. */
class ChangeForm {

    private static final int MOST = 60;

    public @NotNull @Nullable ChangeKind kind;

    public @NotNull @Nullable LocalDate effectiveOn;

    public @NotBlank @Size(max = 300) @Nullable String basis;

    public @Nullable LocalDate signedOn;

    public boolean goesOn;

    public List<@Nullable String> units = new ArrayList<>();

    public @Valid List<HeirForm> heirs = new ArrayList<>();

    public List<@Nullable String> takers = new ArrayList<>();

    public int keeper;

    public @Nullable String superior;

    public @Size(max = 200) @Nullable String fullName;

    public @Size(max = 120) @Nullable String briefName;

    static ChangeForm of(PlannedChange change, NamedUnits named) {
        ChangeForm form = new ChangeForm();
        LocalDate before = change.effectiveOn().minusDays(1);
        form.kind = change.kind();
        form.effectiveOn = change.effectiveOn();
        form.basis = change.basis();
        form.signedOn = change.signedOn();
        form.goesOn = change.goesOn();
        change.units().forEach(unit -> form.units.add(named.label(unit, before)));
        for (PlannedHeir heir : change.heirs()) {
            HeirForm line = new HeirForm();
            line.unit = heir.unitId() == null ? null : named.label(heir.unitId(), before);
            line.fullName = heir.name();
            line.briefName = heir.brief();
            line.superior = heir.superiorId() == null ? null : named.label(heir.superiorId(), change.effectiveOn());
            line.code = heir.code();
            if (heir.keepsRecords()) {
                form.keeper = form.heirs.size();
            }
            form.heirs.add(line);
        }
        change.takers().forEach(unit -> form.takers.add(named.label(unit, change.effectiveOn())));
        form.superior = change.superiorId() == null ? null : named.label(change.superiorId(), change.effectiveOn());
        form.fullName = change.name();
        form.briefName = change.brief();
        return form;
    }

    /** Always one row more than is filled, and as many as the kind of change asks for at least. */
    ChangeForm withRows(int more) {
        int unitRows = kind == ChangeKind.MERGE ? Math.max(4, filled(units) + more) : 1;
        int heirRows = switch (kind == null ? ChangeKind.RENAME : kind) {
            case MERGE -> 1;
            case SPLIT -> Math.max(2, heirs.size() + more);
            case DISSOLVE -> Math.max(1, heirs.size() + more);
            case RENAME, MOVE -> 0;
        };
        fill(units, unitRows);
        fill(takers, kind == ChangeKind.DISSOLVE ? Math.max(2, filled(takers) + more) : 0);
        while (heirs.size() < Math.min(MOST, heirRows)) {
            heirs.add(new HeirForm());
        }
        return this;
    }

    boolean isAlone() {
        return kind != ChangeKind.MERGE;
    }

    Stream<String> names() {
        return heirs.stream().map(heir -> typed(heir.fullName));
    }

    private static int filled(List<@Nullable String> rows) {
        int last = 0;
        for (int i = 0; i < rows.size(); i++) {
            last = HeirForm.isBlank(rows.get(i)) ? last : i + 1;
        }
        return last;
    }

    private static void fill(List<@Nullable String> rows, int wanted) {
        while (rows.size() < Math.min(MOST, wanted)) {
            rows.add("");
        }
    }
}

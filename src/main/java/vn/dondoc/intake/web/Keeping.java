package vn.dondoc.intake.web;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.account.CurrentUser;
import vn.dondoc.agency.Standing;
import vn.dondoc.intake.Intakes;

/** Writes a review down and carries out what it teaches: both or neither. */
@Component
@lombok.RequiredArgsConstructor
class Keeping {

    private final Intakes intakes;
    private final ReviewDesk desk;
    private final Teaching teaching;

    /**
     * @throws org.springframework.orm.ObjectOptimisticLockingFailureException where somebody else has saved meanwhile
     * @throws NotLearnt where a new unit was refused: nothing is kept then
     */
    @Transactional
    public void keep(
            Understood document, ReviewForm form, Map<String, Problem> problems, Standing standing, CurrentUser user) {
        // nothing may be learnt from a version that is not kept
        intakes.hold(document.row().id(), form.version, standing);
        teaching.learn(form, desk.setting(document, form, standing), problems, standing, user);
        write(document, form, standing);
    }

    /** Keeps what was typed where it cannot be carried out; names are as they were typed. */
    @Transactional
    public void keepOnly(Understood document, ReviewForm form, Standing standing) {
        write(document, form, standing);
    }

    private void write(Understood document, ReviewForm form, Standing standing) {
        MissedSentences.takeUp(form);
        form.version = intakes.save(document.row().id(), form.version, desk.written(form), standing);
    }
}

package vn.dondoc.succession.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import vn.dondoc.agency.UnitRow;
import vn.dondoc.site.Choice;
import vn.dondoc.succession.Answers;
import vn.dondoc.succession.OpenMatters;
import vn.dondoc.succession.Resolution;

/** What the pages of a review ask of it: the options of each choice and what is chosen. */
public record ReviewDesk(Resolution resolution, MessageSource messages) {

    private static final int MOST = 200;

    /** Beyond so many duties of a plan, they go the way of their plan. */
    public int most() {
        return MOST;
    }

    /** Whether there is anybody to choose between, or nobody who inherits all. */
    public boolean choosing() {
        return resolution.names().size() > 1 || resolution.standard().isEmpty();
    }

    public List<Choice> ends() {
        return List.of(word(Answers.END, "succession.end"));
    }

    public List<Choice> endsAlong() {
        return List.of(word(Answers.END, "succession.end.along"));
    }

    public List<Choice> stays() {
        return List.of(word(Answers.STAY, "succession.stay.led"));
    }

    public List<Choice> notCarried() {
        return List.of(word("-", "succession.notCarried"));
    }

    public List<Choice> dutyAnswers() {
        return List.of(word(Answers.END, "succession.end.duty"), word(Answers.STAY, "succession.stay"));
    }

    /** Where the heir has done the same already. */
    public List<Choice> conflictAnswers() {
        return dutyAnswers();
    }

    public List<Choice> none() {
        return List.of();
    }

    private Choice word(String value, String key) {
        return Choice.of(value, messages.getMessage(key, null, LocaleContextHolder.getLocale()));
    }

    /** Heirs, then who takes over. */
    public List<Choice> targets() {
        List<Choice> targets = new ArrayList<>();
        for (int i = 0; i < resolution.names().size(); i++) {
            targets.add(Choice.of(i, resolution.names().get(i)));
        }
        return targets;
    }

    public List<Choice> heirs() {
        return targets().subList(0, resolution.change().heirs().size());
    }

    public String said(String key) {
        return resolution.answers().said(key);
    }

    public String unitKey(UUID unit) {
        return Answers.ofUnit(unit);
    }

    /** What holds for a unit where nothing narrower is said. */
    public String unitChoice(UUID unit) {
        String said = said(Answers.ofUnit(unit));
        return said.isEmpty() ? resolution.standard() : said;
    }

    public String planKey(OpenMatters.Duty duty) {
        return Answers.ofPlan(duty.unitId(), duty.planId());
    }

    public String dutyKey(OpenMatters.Duty duty) {
        return Answers.ofDuty(duty.id());
    }

    public String ledKey(OpenMatters.Led led) {
        return Answers.ofLed(led.unitId(), led.planId());
    }

    public String belowKey(UnitRow below) {
        return Answers.ofBelow(below.id());
    }

    public String postingKey(UUID posting) {
        return Answers.ofPosting(posting);
    }

    public String positionKey(UUID posting) {
        return Answers.ofPosition(posting);
    }

    public String whyKey(UUID unitOrDuty) {
        return Answers.why(unitOrDuty);
    }

    public String reviewedKey(UUID unit) {
        return Answers.reviewed(unit);
    }

    public boolean reviewed(UUID unit) {
        return resolution.answers().isReviewed(unit);
    }

    /** The heir's name; null where none is chosen, or it ends or stays. */
    public @Nullable String heirOf(OpenMatters.Duty duty) {
        Integer to = resolution.of(duty).to();
        return to == null ? null : resolution.names().get(to);
    }
}

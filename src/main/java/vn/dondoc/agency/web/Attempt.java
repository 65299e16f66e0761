package vn.dondoc.agency.web;

import org.springframework.validation.BindingResult;
import vn.dondoc.agency.NotInOrder;
import vn.dondoc.agency.Refused;
import vn.dondoc.calendar.SpokenDate;

/** Runs a change; what the domain refuses becomes an error beside the field that caused it. */
final class Attempt {

    private Attempt() {}

    /** @return whether it was done; not even tried where the form has errors already */
    static boolean at(Runnable change, BindingResult errors, String dayField, String thingField) {
        if (errors.hasErrors()) {
            return false;
        }
        try {
            change.run();
            return true;
        } catch (NotInOrder wrong) {
            Object[] since = {SpokenDate.of(wrong.presentSince())};
            errors.rejectValue(dayField, "agency.not-in-order", since, null);
        } catch (Refused refused) {
            Refused.Reason reason = refused.reason();
            errors.rejectValue(reason.isAboutTheDay() ? dayField : thingField, reason.key());
        }
        return false;
    }
}

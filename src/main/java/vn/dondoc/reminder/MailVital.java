package vn.dondoc.reminder;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.dondoc.site.Vital;
import vn.dondoc.site.VitalSign;
import vn.dondoc.site.Wellness;

/** Whether mails go out. */
@Component
@Order(50)
@lombok.RequiredArgsConstructor
class MailVital implements Vital {

    private final Mails mails;

    @Override
    public String name() {
        return "reminder.mail";
    }

    @Override
    public VitalSign look() {
        if (!mails.areSent()) {
            return VitalSign.of(Wellness.IDLE, "reminder.mail.none");
        }
        Mails.Counts counts = mails.counts();
        if (counts.givenUp() > 0) {
            return VitalSign.of(Wellness.ILL, "reminder.mail.failed", counts.givenUp());
        }
        return counts.trying() > 0
                ? VitalSign.of(Wellness.WATCH, "reminder.mail.trying", counts.trying())
                : VitalSign.well("reminder.mail.well");
    }
}

package vn.dondoc.installation;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.dondoc.site.Vital;
import vn.dondoc.site.VitalSign;
import vn.dondoc.site.Wellness;

/** Whether a mail server is named. */
@Component
@Order(50)
class MailVital implements Vital {

    private final String host;

    MailVital(@Value("${spring.mail.host:}") String host) {
        this.host = host;
    }

    @Override
    public String name() {
        return "installation.mail";
    }

    @Override
    public VitalSign look() {
        return host.isBlank()
                ? VitalSign.of(Wellness.IDLE, "installation.mail.none")
                : VitalSign.well("installation.mail.set", host);
    }
}

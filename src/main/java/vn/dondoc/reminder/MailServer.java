package vn.dondoc.reminder;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Hands mails to the server named by {@code spring.mail.host}; without one there are no mails. */
@Component
class MailServer {

    private final @Nullable JavaMailSender sender;
    private final String from;

    @Autowired
    MailServer(
            ObjectProvider<JavaMailSender> sender, @Value("${dondoc.mail-from:${spring.mail.username:}}") String from) {
        this(sender.getIfAvailable(), from);
    }

    MailServer(@Nullable JavaMailSender sender, String from) {
        this.sender = sender;
        this.from = from;
    }

    boolean isNamed() {
        return sender != null && !from.isBlank();
    }

    /**
     * @param id the same for the same mail: a mail program shows it once even where it came twice
     * @throws org.springframework.mail.MailException where the server does not take it
     */
    void send(UUID id, String to, String subject, String words) {
        JavaMailSender server = sender;
        if (server == null) {
            throw new IllegalStateException("no mail server is named");
        }
        MimeMessage mail = server.createMimeMessage();
        try {
            MimeMessageHelper parts = new MimeMessageHelper(mail, StandardCharsets.UTF_8.name());
            parts.setFrom(from);
            parts.setTo(to);
            parts.setSubject(subject);
            parts.setText(words);
            mail.setHeader("Auto-Submitted", "auto-generated");
            mail.setHeader("X-Dondoc-Digest", id.toString());
        } catch (MessagingException badAddress) {
            throw new org.springframework.mail.MailParseException(badAddress);
        }
        server.send(mail);
    }
}

package vn.dondoc.letter.web;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import vn.dondoc.letter.LetterVersion;
import vn.dondoc.letter.LetterWords;

/** What a letter says, as typed; lists have an entry a line. */
class LetterForm {

    public @NotNull @Nullable Integer version;

    @Pattern(regexp = "\\s*(\\d{1,6}\\p{Ll}?)?\\s*")
    public @Nullable String number;

    @NotBlank
    @Size(max = 30)
    @Pattern(regexp = "\\s*[\\p{L}\\d][\\p{L}\\d&.]*(-[\\p{L}\\d&.]+)*\\s*")
    public @Nullable String notation;

    @NotBlank
    @Size(max = 60)
    public @Nullable String place;

    public @Nullable LocalDate day;

    @NotBlank
    @Size(max = 500)
    public @Nullable String about;

    @NotBlank
    @Size(max = 20_000)
    public @Nullable String addressees;

    @NotBlank
    @Size(max = 20_000)
    public @Nullable String body;

    @NotBlank
    @Size(max = 400)
    public @Nullable String signing;

    @Size(max = 100)
    public @Nullable String signer;

    @Size(max = 30)
    public @Nullable String drafting;

    @Size(max = 4_000)
    public @Nullable String recipients;

    /** The signed PDF that comes back. */
    public @Nullable MultipartFile file;

    static LetterForm of(LetterVersion version) {
        LetterWords words = version.words();
        LetterForm form = new LetterForm();
        form.version = version.number();
        form.number = words.number();
        form.notation = words.notation();
        form.place = words.place();
        form.day = words.day();
        form.about = words.about();
        form.addressees = String.join("\n", words.addressees());
        form.body = String.join("\n", words.body());
        form.signing = String.join("\n", words.signing());
        form.signer = words.signer();
        form.drafting = words.drafting();
        form.recipients = String.join("\n", words.recipients());
        return form;
    }

    /** @param old whose issuer stays */
    LetterWords words(LetterWords old) {
        return new LetterWords(
                old.superior(),
                old.issuer(),
                typed(number),
                requireNonNull(notation).strip(),
                requireNonNull(place).strip(),
                day,
                requireNonNull(about).strip(),
                lines(addressees),
                lines(body),
                lines(signing),
                typed(signer),
                typed(drafting),
                lines(recipients));
    }

    private static String typed(@Nullable String text) {
        return requireNonNullElse(text, "").strip();
    }

    private static List<String> lines(@Nullable String text) {
        return typed(text)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}

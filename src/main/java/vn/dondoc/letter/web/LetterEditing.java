package vn.dondoc.letter.web;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import vn.dondoc.agency.Standing;
import vn.dondoc.letter.LetterMoved;
import vn.dondoc.letter.LetterPage;
import vn.dondoc.letter.LetterWords;
import vn.dondoc.letter.Letters;

/** Saves what was typed into the form of a letter, whether it is to be edited further or comes back signed. */
@Component
@lombok.RequiredArgsConstructor
class LetterEditing {

    private final Letters letters;

    /** Whether it was; if not the errors say why. The form then stands on the version that was made of it. */
    boolean saved(UUID id, LetterForm form, BindingResult errors, Standing standing) {
        LetterPage page = letters.page(id, standing);
        if (errors.hasErrors()) {
            return false;
        }
        LetterWords words = form.words(page.current().words());
        try {
            letters.tryOut(page.row().kind(), words, page.current());
            form.version = letters.edit(id, requireNonNull(form.version), words, standing);
            return true;
        } catch (IllegalArgumentException noSuchPaper) {
            errors.reject("letter.refused", String.valueOf(noSuchPaper.getMessage()));
        } catch (LetterMoved moved) {
            errors.reject("letter.moved");
        }
        return false;
    }
}

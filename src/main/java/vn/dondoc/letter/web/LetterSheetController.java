package vn.dondoc.letter.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.dondoc.agency.Standing;
import vn.dondoc.letter.LetterRow;
import vn.dondoc.letter.Letters;
import vn.dondoc.site.ListSheets;

/** The list of letters as a workbook. */
@Controller
@lombok.RequiredArgsConstructor
class LetterSheetController {

    private static final int READ_AT_ONCE = 500;

    private final Letters letters;
    private final ListSheets sheets;

    @GetMapping("/letters/sheet.xlsx")
    View sheet(Standing standing, @RequestParam(required = false) @Nullable UUID plan) {
        return sheets.list(
                        "van-ban-don-doc",
                        "letter.letters",
                        ListSheets.pages(page -> letters.rows(plan, page, READ_AT_ONCE, standing).stream()
                                .limit(READ_AT_ONCE)
                                .toList()))
                .text("letter.sheet.kind", 22, row -> sheets.say("LetterKind." + row.kind()))
                .text("letter.sheet.reference", 18, LetterRow::reference)
                .text("letter.sheet.about", 40, LetterRow::about)
                .text("letter.sheet.plan", 18, LetterRow::planReference)
                .text("letter.unit", 28, LetterRow::unitName)
                .count("letter.late", LetterRow::late)
                .day("letter.made", LetterRow::madeAt)
                .day("letter.sheet.signed", LetterRow::signedAt)
                .text("letter.status", 16, row -> sheets.say("LetterStatus." + row.status()));
    }
}

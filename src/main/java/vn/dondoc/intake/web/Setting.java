package vn.dondoc.intake.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.dondoc.agency.Circle;
import vn.dondoc.site.Choice;

/**
 * In whose name and on which day a document is read.
 *
 * @param matched the issuer that the document names, or the most likely one
 * @param sure whether the document names it
 */
record Setting(
        UUID matched,
        boolean sure,
        LocalDate day,
        Circle circle,
        List<Choice> issuers,
        List<Choice> monitors,
        List<Choice> draftingUnits,
        List<Choice> receivers,
        UUID monitor,
        UUID drafter) {}

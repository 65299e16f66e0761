package vn.dondoc.cascade;

import java.time.LocalDate;
import vn.dondoc.attachment.CheckedFile;

/** A unit's own plan that is not kept here: what its signed document says, and the document. */
public record SignedPlan(String reference, LocalDate issuedDate, String signer, CheckedFile file) {}

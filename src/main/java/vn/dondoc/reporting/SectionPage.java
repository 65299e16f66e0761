package vn.dondoc.reporting;

import java.util.List;
import java.util.UUID;
import vn.dondoc.obligation.OwedReport;
import vn.dondoc.site.Paging;

/** The paragraphs that a section of a consolidated report was put together from. */
public record SectionPage(OwedReport owed, String heading, List<Paragraph> paragraphs, Paging paging) {

    /** What one unit wrote, and in which version. */
    public record Paragraph(String unitName, UUID reportId, int version, String words) {}
}

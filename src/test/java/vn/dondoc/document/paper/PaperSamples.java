package vn.dondoc.document.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** More papers, each for what is special in it. */
final class PaperSamples {

    private static final String SENTENCE = "Ủy ban nhân dân huyện giao các phòng, ban, đề nghị các đoàn thể và yêu cầu"
            + " Ủy ban nhân dân các xã, thị trấn tổ chức tuyên truyền bằng nhiều hình thức, phù hợp với từng nhóm đối"
            + " tượng; định kỳ báo cáo kết quả theo quy định. ";

    private PaperSamples() {}

    /** A plan of two pages with all depths of headings. */
    static Paper plan() {
        Letterhead head = new Letterhead(
                Issuer.of("Ủy ban nhân dân huyện Quảng Điền"),
                PaperNumber.of("61", "KH-UBND"),
                "Quảng Điền",
                PaperDay.on(LocalDate.of(2021, 3, 17)));
        List<Part> text = new ArrayList<>(
                List.of(Part.division("Những việc chung"), Part.section("Mục đích, yêu cầu"), Part.clause("Mục đích")));
        for (int i = 0; i < 10; i++) {
            text.add(Part.point(SENTENCE));
        }
        text.add(Part.clause("Yêu cầu"));
        text.add(Part.point(SENTENCE));
        text.add(Part.section("Tổ chức thực hiện"));
        text.add(Part.numbered("Phòng Văn hóa và Thông tin chủ trì."));
        text.add(Part.paragraph(SENTENCE));
        return Paper.draft(head, PaperTitle.of(PaperKind.PLAN, "Truyền thông năm 2021"), Samples.SOURCES)
                .basedOn("Căn cứ Luật Trẻ em;", "Thực hiện Kế hoạch của Ủy ban nhân dân tỉnh")
                .text(text)
                .signed(Samples.DEPUTY, Recipients.of("VHTT", "TT Huyện ủy"));
    }

    static Paper steeringCommittee() {
        Letterhead head = new Letterhead(
                Issuer.under(Samples.DISTRICT, "Ban Chỉ đạo 138"),
                PaperNumber.of("1", "KH-BCĐ138"),
                "Bình Lâm",
                PaperDay.on(LocalDate.of(2021, 1, 5)));
        return Paper.draft(head, PaperTitle.of(PaperKind.PLAN, "Phòng ngừa tội phạm"), Samples.SOURCES)
                .urgent(Urgency.VERY_URGENT)
                .text(Part.paragraph(SENTENCE))
                .signed(
                        Signing.by("Trưởng ban", "Trần Quốc Bảo").alsoAs("Phó Chủ tịch UBND huyện"),
                        Recipients.of("CA", "Thành viên BCĐ 138"));
    }

    /** A report of so many paragraphs of four lines, signed under the last. */
    static Paper ofParagraphs(int count, Issuer issuer, Recipients recipients) {
        List<Part> text = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            text.add(Part.paragraph(SENTENCE + (i + 1)));
        }
        Letterhead head = new Letterhead(
                issuer, PaperNumber.of("9", "BC-UBND"), "Bình Lâm", PaperDay.on(LocalDate.of(2021, 10, 9)));
        return Paper.draft(head, PaperTitle.of(PaperKind.REPORT, "Kết quả thực hiện"), Samples.SOURCES)
                .text(text)
                .signed(Samples.DEPUTY, recipients);
    }

    static Stream<CTStyle> paragraphStyles(OpenedDocx docx) {
        return docx.paragraphs.stream()
                .map(paragraph -> paragraph.getStyleID())
                .distinct()
                .flatMap(id -> Stream.of(docx.document.getStyles().getStyle(id).getCTStyle()))
                .filter(style -> style.getType() == STStyleType.PARAGRAPH);
    }
}

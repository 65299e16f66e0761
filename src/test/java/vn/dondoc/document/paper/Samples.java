package vn.dondoc.document.paper;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.dondoc.document.Cell;
import vn.dondoc.document.Column;
import vn.dondoc.document.TableRow;

/** Papers of an invented district. */
final class Samples {

    static final Instant MOMENT = Instant.parse("2021-06-16T01:00:00Z");
    static final String DISTRICT = "Ủy ban nhân dân huyện Bình Lâm";
    static final Issuer COMMITTEE = Issuer.of(DISTRICT);
    static final Issuer CULTURE = Issuer.under(DISTRICT, "Phòng Văn hóa và Thông tin");
    static final Sources SOURCES = Sources.at(
            MOMENT, "Kế hoạch số 71/KH-UBND ngày 12/3/2021 của Ủy ban nhân dân huyện Bình Lâm", "sổ theo dõi báo cáo");
    static final Signing DEPUTY =
            Signing.by("Phó Chủ tịch", "Lê Văn Thuận").inPlaceOf("Chủ tịch").onBehalfOf("Ủy ban nhân dân");
    static final List<String> LATE =
            List.of("Ủy ban nhân dân xã Bình An", "Ủy ban nhân dân xã Bình Phước", "Ủy ban nhân dân thị trấn Lâm Hạ");

    private Samples() {}

    static Letterhead letterhead(PaperNumber number, LocalDate day) {
        return new Letterhead(COMMITTEE, number, "Bình Lâm", PaperDay.on(day));
    }

    /** Công văn đôn đốc to the late units, with the list of them. */
    static Paper urgingLetter() {
        return urgingLetter(LATE);
    }

    static Paper urgingLetter(List<String> late) {
        Letterhead head = new Letterhead(
                COMMITTEE, PaperNumber.later("UBND-VHTT"), "Bình Lâm", PaperDay.in(YearMonth.of(2021, 6)));
        return Paper.draft(
                        head,
                        PaperTitle.of(
                                PaperKind.LETTER,
                                "đôn đốc báo cáo kết quả thực hiện Kế hoạch số 71/KH-UBND 6 tháng đầu năm 2021"),
                        SOURCES)
                .to(late)
                .text(
                        Part.paragraph("Ngày 12/3/2021, Ủy ban nhân dân huyện ban hành Kế hoạch số 71/KH-UBND về truyền"
                                + " thông phòng, chống xâm hại trẻ em năm 2021, trong đó yêu cầu các cơ quan, đơn vị báo"
                                + " cáo kết quả thực hiện 6 tháng đầu năm trước ngày 15/6/2021."),
                        Part.paragraph("Tuy nhiên, đến hết ngày 15/6/2021, Ủy ban nhân dân huyện chưa nhận được báo cáo"
                                + " của " + String.format("%02d", late.size()) + "/11 đơn vị (danh sách kèm theo). Để"
                                + " bảo đảm tiến độ tổng hợp, Ủy ban nhân dân huyện yêu cầu:"),
                        Part.numbered("Các đơn vị có tên trong danh sách khẩn trương báo cáo, gửi về Phòng Văn hóa và"
                                + " Thông tin chậm nhất ngày 18/6/2021; nêu rõ nguyên nhân chậm."),
                        Part.numbered("Giao Phòng Văn hóa và Thông tin theo dõi, tổng hợp, báo cáo Chủ tịch Ủy ban nhân"
                                + " dân huyện kết quả."),
                        Part.paragraph("Ủy ban nhân dân huyện yêu cầu các đơn vị nghiêm túc thực hiện."))
                .appendix(Appendix.portrait("Danh sách đơn vị chưa gửi báo cáo", lateUnits(late)))
                .signed(DEPUTY, Recipients.of("VHTT", "Chủ tịch, các PCT UBND huyện", "Chánh Văn phòng"));
    }

    private static Part lateUnits(List<String> late) {
        List<TableRow> rows = IntStream.range(0, late.size())
                .mapToObj(i -> TableRow.of(
                        Cell.number(i + 1),
                        Cell.text(late.get(i)),
                        Cell.date(LocalDate.of(2021, 6, 14)),
                        Cell.number(2),
                        Cell.number(i % 3),
                        Cell.empty()))
                .toList();
        return Part.table(
                List.of(
                        Column.ordinal("STT", 6),
                        Column.text("Đơn vị", 34),
                        Column.date("Hạn cuối", 13),
                        Column.integer("Chậm (ngày)", 9),
                        Column.integer("Số lần đã đôn đốc", 10),
                        Column.text("Ghi chú", 14)),
                rows);
    }

    /** Báo cáo of the division to the committee on who is late. */
    static Paper lateReport() {
        Letterhead head = new Letterhead(
                CULTURE, PaperNumber.of("5", "BC-VHTT"), "Bình Lâm", PaperDay.on(LocalDate.of(2021, 6, 16)));
        return Paper.draft(
                        head,
                        PaperTitle.of(
                                PaperKind.REPORT,
                                "Tình hình nộp báo cáo kết quả thực hiện Kế hoạch số 71/KH-UBND ngày 12/3/2021",
                                "6 tháng đầu năm 2021"),
                        SOURCES)
                .to(DISTRICT)
                .text(
                        Part.paragraph("Thực hiện Kế hoạch số 71/KH-UBND ngày 12/3/2021 của Ủy ban nhân dân huyện về"
                                + " truyền thông phòng, chống xâm hại trẻ em năm 2021, Phòng Văn hóa và Thông tin báo"
                                + " cáo tình hình nộp báo cáo như sau:"),
                        Part.section("Tình hình chung"),
                        Part.paragraph(
                                Words.plain("Đến 08 giờ 00 ngày 16/6/2021, có "),
                                Words.bold("08/11"),
                                Words.plain(" đơn vị gửi báo cáo, trong đó 07 đơn vị gửi đúng hạn, 01 đơn vị gửi chậm;"
                                        + " còn 03 đơn vị chưa gửi:")),
                        lateUnits(LATE),
                        Part.section("Đề xuất, kiến nghị"),
                        Part.clause("Đối với Ủy ban nhân dân huyện"),
                        Part.point("Có văn bản đôn đốc các đơn vị nêu trên;"),
                        Part.point("Đưa kết quả chấp hành chế độ báo cáo vào đánh giá thi đua cuối năm."),
                        Part.clause("Đối với các đơn vị chậm báo cáo"),
                        Part.dash("Gửi báo cáo trước ngày 18/6/2021;"),
                        Part.dash("Đề nghị Công an huyện, Huyện đoàn phối hợp cung cấp số liệu."),
                        Part.paragraph(
                                "Trên đây là báo cáo tình hình nộp báo cáo 6 tháng đầu năm 2021, Phòng Văn hóa và"
                                        + " Thông tin kính báo cáo."))
                .signed(
                        Signing.by("Phó Trưởng phòng", "Nguyễn Thị Hà").inPlaceOf("Trưởng phòng"),
                        Recipients.of("", "Lãnh đạo phòng"));
    }

    /** Báo cáo of the committee to the province, with three appendices. */
    static Paper consolidatedReport(int tasks) {
        Letterhead head = letterhead(PaperNumber.of("125", "BC-UBND"), LocalDate.of(2021, 6, 18));
        List<Part> text = new ArrayList<>(List.of(
                Part.paragraph(
                        "Thực hiện Kế hoạch số 71/KH-UBND ngày 12/3/2021 của Ủy ban nhân dân huyện Bình Lâm, Ủy ban"
                                + " nhân dân huyện báo cáo kết quả thực hiện 6 tháng đầu năm 2021 như sau:"),
                Part.section("Công tác lãnh đạo, chỉ đạo, triển khai")));
        for (String unit : List.of("Công tác tuyên truyền", "Công tác phối hợp", "Công tác kiểm tra, giám sát")) {
            text.add(Part.clause(unit));
            for (int i = 0; i < 4; i++) {
                text.add(
                        Part.paragraph("Ủy ban nhân dân huyện đã chỉ đạo Phòng Văn hóa và Thông tin phối hợp với các cơ"
                                + " quan, đơn vị, Ủy ban nhân dân các xã, thị trấn tổ chức tuyên truyền bằng nhiều hình thức:"
                                + " phát thanh, băng rôn, tờ gấp, mạng xã hội; nội dung phù hợp với từng nhóm đối tượng, chú"
                                + " trọng địa bàn vùng sâu, vùng xa."));
            }
        }
        text.add(Part.section("Kết quả thực hiện"));
        text.add(Part.paragraph("Kết quả cụ thể tại các phụ lục kèm theo."));
        text.add(Part.paragraph("Trên đây là báo cáo kết quả thực hiện 6 tháng đầu năm 2021, Ủy ban nhân dân huyện kính"
                + " báo cáo./."));
        return Paper.draft(
                        head,
                        PaperTitle.of(
                                PaperKind.REPORT,
                                "Kết quả thực hiện công tác truyền thông phòng, chống xâm hại trẻ em",
                                "(6 tháng đầu năm 2021)"),
                        SOURCES)
                .printed()
                .to("Ủy ban nhân dân tỉnh", "Sở Thông tin và Truyền thông")
                .text(text)
                .appendix(Appendix.landscape("Biểu tổng hợp tình hình thực hiện nhiệm vụ", tasks(tasks)))
                .appendix(Appendix.landscape("Biểu số liệu tuyên truyền", figures()))
                .appendix(Appendix.portrait("Tình hình nộp báo cáo", lateUnits(LATE)))
                .signed(DEPUTY, Recipients.of("VHTT", "TT Huyện ủy, TT HĐND huyện", "CT, các PCT UBND huyện"));
    }

    static PaperTable tasks(int count) {
        List<TableRow> rows = IntStream.rangeClosed(1, count)
                .mapToObj(i -> TableRow.of(
                        Cell.number(i),
                        Cell.text("Tổ chức truyền thông, tư vấn kiến thức, kỹ năng phòng, chống xâm hại trẻ em tại cộng"
                                + " đồng, đợt " + i),
                        Cell.text(i % 4 == 0 ? "Đề nghị Công an huyện" : "Phòng Văn hóa và Thông tin"),
                        Cell.text("Phòng Giáo dục và Đào tạo; Huyện đoàn"),
                        Cell.text("trước ngày 15/6/2021"),
                        Cell.date(LocalDate.of(2021, 6, 14)),
                        Cell.text("Báo cáo kết quả"),
                        Cell.text(i % 3 == 0 ? "Quá hạn" : "Đúng hạn"),
                        Cell.empty()))
                .toList();
        return new PaperTable(
                "",
                "",
                List.of(
                        Column.ordinal("STT", 6),
                        Column.text("Nội dung nhiệm vụ", 32),
                        Column.text("Chủ trì", 16).in("Cơ quan thực hiện"),
                        Column.text("Phối hợp", 18).in("Cơ quan thực hiện"),
                        Column.text("Nguyên văn", 13).in("Thời hạn"),
                        Column.date("Hạn cuối", 12).in("Thời hạn"),
                        Column.text("Sản phẩm", 13),
                        Column.text("Đánh giá", 11),
                        Column.text("Ghi chú", 11)),
                rows);
    }

    private static PaperTable figures() {
        return new PaperTable(
                "",
                "buổi, lượt người",
                List.of(
                        Column.ordinal("STT", 6),
                        Column.text("Đơn vị", 30),
                        Column.number("Số buổi", 12),
                        Column.number("Số lượt người", 14),
                        Column.number("Tỷ lệ (%)", 12)),
                List.of(
                        TableRow.of(
                                Cell.number(1),
                                Cell.text("Xã Bình An"),
                                Cell.number(12),
                                Cell.number(1234),
                                Cell.number(new BigDecimal("42.9"))),
                        TableRow.of(
                                Cell.number(2),
                                Cell.text("Xã Bình Phước\n(sáp nhập từ 02 xã)"),
                                Cell.number(0),
                                Cell.empty(),
                                Cell.empty()),
                        TableRow.total(
                                Cell.empty(),
                                Cell.text("Tổng cộng"),
                                Cell.number(12),
                                Cell.number(1234),
                                Cell.number(new BigDecimal("42.9")))));
    }
}

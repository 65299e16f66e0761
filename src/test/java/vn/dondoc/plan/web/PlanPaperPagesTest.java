package vn.dondoc.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.dondoc.Desk;
import vn.dondoc.OpenedPaper;
import vn.dondoc.PagesTest;
import vn.dondoc.Scene;
import vn.dondoc.calendar.Window;
import vn.dondoc.plan.Heading;
import vn.dondoc.plan.PlanContent;
import vn.dondoc.plan.PlanKind;
import vn.dondoc.plan.PlansOfTests;
import vn.dondoc.plan.TargetContent;
import vn.dondoc.plan.TargetDirection;

/** A plan as a paper, from its fields. */
@PagesTest
class PlanPaperPagesTest {

    @Autowired
    Desk desk;

    @Autowired
    Scene scene;

    @Test
    void anIssuedPlanIsAPaperWithAllItsParts() throws IOException {
        PlanContent seed = PlansOfTests.seedLike(scene.world, "61/KH-UBND", "Kế hoạch số 58/KH-UBND của tỉnh");
        UUID plan = scene.issued(new PlanContent(
                seed.heading(),
                List.of(new TargetContent(
                        "Trường học tổ chức tuyên truyền",
                        TargetDirection.AT_LEAST,
                        BigDecimal.valueOf(90),
                        "%",
                        null,
                        null)),
                seed.tasks(),
                seed.regimes(),
                seed.demands()));
        String href = desk.page(scene.world.communeOne(), "/plans/" + plan)
                .selectFirst("a[href$=paper.docx]")
                .attr("href");
        MvcTestResult docx = desk.get(scene.world.communeOne(), href);
        assertThat(OpenedPaper.docx(docx))
                .contains("ỦY BAN NHÂN DÂN", "HUYỆN " + scene.world.place().toUpperCase(), "Số: 61/KH-UBND")
                .contains("Quảng Điền, ngày 17 tháng 3 năm 2021", "KẾ HOẠCH", "Tuyên truyền phòng, chống tội phạm")
                .contains("Căn cứ Kế hoạch số 58/KH-UBND của tỉnh.", "I. MỤC TIÊU, CHỈ TIÊU", "đạt ít nhất 90 %")
                .contains(
                        "II. NHIỆM VỤ VÀ PHÂN CÔNG THỰC HIỆN", "1. Phối hợp phòng ngừa.", "Thời gian: trước 01/4/2021.")
                .contains(
                        "Chủ trì: Phòng Tư pháp", "III. CHẾ ĐỘ BÁO CÁO", "trước 15/6/2021", "IV. KẾ HOẠCH CỦA CƠ QUAN")
                .contains("TM. ỦY BAN NHÂN DÂN", "Lưu: VT.")
                .doesNotContain("Kính gửi");
        assertThat(OpenedPaper.sources(docx)).contains("Kế hoạch số 61/KH-UBND", "số liệu đến");
        byte[] pdf = OpenedPaper.bytes(desk.get(scene.world.communeOne(), href.replace(".docx", ".pdf")));
        scene.on(2021, 12, 1);
        assertThat(OpenedPaper.bytes(desk.get(scene.world.leader(), href.replace(".docx", ".pdf"))))
                .isEqualTo(pdf);
        assertThat(desk.get(scene.elsewhere().leader(), href)).hasStatus(404);
    }

    @Test
    void anOwnPlanIsAPaperBeforeItHasNumberAndDay() throws IOException {
        UUID parent = scene.plan("61/KH-UBND");
        UUID commune = scene.world.communes().getFirst();
        UUID own = scene.draft(
                new PlanContent(
                        new Heading(
                                PlanKind.KE_HOACH,
                                null,
                                commune,
                                null,
                                null,
                                "Tuyên truyền trên địa bàn xã",
                                Window.ofYears(2021, 2021),
                                "TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH",
                                "Lê Văn Thuận",
                                List.of("UBND huyện", "Lưu: VT, VH."),
                                List.of(),
                                commune,
                                parent,
                                true),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()),
                commune,
                scene.world.communeOne());
        String file = "/plans/" + own + "/paper";
        assertThat(OpenedPaper.docx(desk.get(scene.world.communeOne(), file + ".docx")))
                .contains("XÃ MỘT", "Số: /KH-UBND", "ngày tháng 3 năm 2021")
                .contains("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Lê Văn Thuận")
                .contains("- UBND huyện;", "- Lưu: VT, VH.");
        assertThat(OpenedPaper.pdf(desk.get(scene.world.communeOne(), file + ".pdf")))
                .contains("Tuyên truyền trên địa bàn xã");
        assertThat(desk.get(scene.world.communeTwo(), file + ".pdf")).hasStatus(404);
    }
}

package vn.dondoc.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A task from its receipt to its end: who does it, how far it is, what proves it, returned once, confirmed. */
@BrowserTest
class TaskJourneyTest {

    private static final int WIDTH = 360;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aDivisionWorksOnATaskUntilItIsConfirmed(Door door) {
        String address = task("Hướng dẫn các trường");
        Visitor division = door.phone("gddt.quangdien").opens(address);
        fits(division);
        division.presses("Nhận việc").reads("Đã ghi nhận đơn vị nhận việc");
        division.presses("Tôi nhận việc này").reads("giao cho tôi");
        unfolds(division, "Cách tính tiến độ");
        division.page().getByLabel("Đếm theo sản phẩm").check();
        division.fills("Tổng số phải đạt", "41").fills("Đơn vị tính", "trường").presses("Lưu cách tính");
        unfolds(division, "Báo tiến độ");
        division.fills("Đã làm được gì", "Đã gửi dự thảo hướng dẫn")
                .fills("Đã đạt (trường)", "nhiều")
                .fills("Vướng mắc", "Chưa đủ địa chỉ thư của các trường")
                .presses("Ghi tiến độ")
                .reads("Số chưa đúng");
        division.fills("Đã đạt (trường)", "30").presses("Ghi tiến độ").reads("30/41 trường");
        fits(division);
        unfolds(division, "Thêm minh chứng");
        assertThat(division.page().getByLabel("Người ký")).isHidden();
        division.fills("Tên minh chứng", "Công văn hướng dẫn");
        division.page().getByLabel("Văn bản đã ban hành").check();
        division.fills("Số, ký hiệu", "98/GDĐT")
                .fills("Ngày ban hành", "18/5/2021")
                .fills("Người ký", "Trưởng phòng")
                .presses("Lưu minh chứng")
                .reads("số 98/GDĐT ngày 18/5/2021");
        fits(division);
        unfolds(division, "Báo hoàn thành");
        division.fills("Kết quả đạt được", "Đã gửi hướng dẫn tới 41 trường")
                .presses("Báo đã hoàn thành")
                .reads("Đang chờ Phòng Văn hóa và Thông tin");

        Visitor follower = door.desk("vhtt.quangdien").opens("/progress/obstacles");
        follower.reads("Chưa đủ địa chỉ thư của các trường").follows("Hướng dẫn các trường");
        assertThat(follower.page().locator("body")).not().containsText("giao cho tôi");
        assertThat(follower.hindrances()).isEmpty();
        unfolds(follower, "Trả lại");
        follower.fills("Lý do trả lại", "Thiếu danh sách trường đã nhận")
                .presses("Trả lại")
                .reads("Đã trả lại Phòng Giáo dục và Đào tạo");

        division.opens(address).reads("Thiếu danh sách trường đã nhận");
        unfolds(division, "Báo hoàn thành");
        division.fills("Kết quả đạt được", "Đã gửi, kèm sổ công văn đi").presses("Báo đã hoàn thành");
        follower.opens(address).pressesAndAgrees("Xác nhận hoàn thành").reads("hoàn thành nhiệm vụ");
        assertThat(follower.page().locator("main form[action*='/progress/']")).hasCount(0);
        division.opens(address).reads("đã xác nhận đơn vị hoàn thành");
        fits(division);
    }

    private static void unfolds(Visitor visitor, String words) {
        visitor.page()
                .locator("summary")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first()
                .click();
    }

    private static void fits(Visitor visitor) {
        assertThat(visitor.overhanging()).isEmpty();
        assertThat(visitor.breadth()).isLessThanOrEqualTo(WIDTH);
        assertThat(visitor.hindrances()).isEmpty();
    }

    private String task(String title) {
        return "/progress/" + jdbc.sql("""
                        select o.id from obligation o join plan p on p.id = o.plan_id
                        where p.reference = '61/KH-UBND' and o.kind = 'TASK' and o.title like ?
                        """).param(title + "%").query(UUID.class).single();
    }
}

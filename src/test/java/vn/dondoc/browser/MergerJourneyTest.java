package vn.dondoc.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Four communes, which no other journey knows, become one. */
@BrowserTest
class MergerJourneyTest {

    private static final List<String> MERGED = List.of(
            "UBND xã Trường Long A", "UBND xã Trường Long Tây", "UBND xã Nhơn Nghĩa A", "UBND xã Tân Phú Thạnh");

    @Test
    void fourCommunesWithOpenDutiesBecomeOne(Door door) {
        Visitor administrator =
                door.desk("quantri").opens("/admin").follows("Sắp xếp tổ chức").follows("Sáp nhập");
        Page page = administrator.page();
        page.locator("#effectiveOn").fill("01/05/2021");
        page.locator("#basis").fill("Nghị quyết số 1/NQ-HĐND");
        for (int i = 0; i < MERGED.size(); i++) {
            page.locator("[name='units[" + i + "]']").fill(MERGED.get(i));
        }
        administrator.presses("Tiếp: rà soát việc còn mở").reads("Cần sửa");
        assertThat(page.locator("[name='units[3]']").inputValue()).isEqualTo(MERGED.getLast());
        page.locator("[name='heirs[0].fullName']").fill("UBND xã Trường Long");
        administrator.presses("Tiếp: rà soát việc còn mở").reads("Bước 2/3");
        administrator.follows(MERGED.getFirst()).reads("Việc còn phải làm");
        assertThat(administrator.hindrances()).isEmpty();
        administrator.sized(360, 740);
        assertThat(administrator.overhanging()).isEmpty();
        administrator.photographs("succession-unit-phone");
        administrator.sized(1366, 768).photographs("succession-unit");
        page.getByLabel("Ban Chỉ đạo 138 xã Trường Long A").selectOption("Chấm dứt theo");
        page.getByLabel("Đã rà soát việc còn mở của " + MERGED.getFirst()).check();
        administrator.presses("Lưu lựa chọn").reads("Đã lưu");
        administrator.follows("Ban Chỉ đạo 138 xã Trường Long A").reads("05/KH-BCĐ138");
        administrator.follows("Rà soát");
        administrator.presses("Tiếp: xem trước").reads("chưa xác nhận đã rà soát");
        assertThat(page.getByText("Thực hiện", new Page.GetByTextOptions().setExact(true))
                        .count())
                .isZero();
        administrator.follows("Rà soát");
        page.locator("main input[type=checkbox]").all().forEach(Locator::check);
        assertThat(administrator.hindrances()).isEmpty();
        administrator.sized(360, 740);
        assertThat(administrator.overhanging()).isEmpty();
        administrator.photographs("succession-review-phone");
        administrator.sized(1366, 768).photographs("succession-review");
        administrator.presses("Tiếp: xem trước").reads("Việc chuyển cho nơi kế thừa");
        administrator.photographs("succession-preview");
        administrator.pressesAndAgrees("Thực hiện").reads("Đã thực hiện sắp xếp");

        Visitor officer = door.desk("truonglonga").opens("/obligations");
        officer.reads("05/KH-BCĐ138").reads("kế thừa");
        Visitor police = door.desk("congan.chauthanha").opens("/obligations/rates?view=ON_TODAYS_BOUNDARIES");
        police.reads("UBND xã Trường Long");
        assertThat(police.hindrances()).isEmpty();
        police.sized(360, 740);
        assertThat(police.overhanging()).isEmpty();
        police.photographs("rates-phone");
        police.sized(1366, 768).photographs("rates");
    }
}

package vn.dondoc.progress.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dondoc.Desk.fields;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.dondoc.CountedStatements;
import vn.dondoc.Desk;
import vn.dondoc.PagesTest;
import vn.dondoc.account.People;
import vn.dondoc.agency.PostingRole;
import vn.dondoc.agency.Postings;
import vn.dondoc.obligation.StepNotPossible;
import vn.dondoc.plan.PlansOfTests;
import vn.dondoc.progress.Charges;
import vn.dondoc.progress.Completions;
import vn.dondoc.progress.TaskMoved;
import vn.dondoc.site.Flash;

@PagesTest
class TaskPagesTest extends TaskPages {

    static final int MOST_STATEMENTS = 21;
    static final int MOST_CHARACTERS = 30_000;

    @Autowired
    CountedStatements statements;

    @Autowired
    Postings postings;

    @Autowired
    People people;

    @Autowired
    Completions completions;

    @Autowired
    Charges charges;

    @Test
    void theOldAddressLeadsHereAndSaysWhatWasDone() {
        assertThat(desk.get(world.communeOne(), "/obligations/{id}", lead)).hasRedirectedUrl("/progress/" + lead);
        assertThat(desk.page(world.communeOne(), "/obligations").select("a[href='/progress/%s']".formatted(lead)))
                .hasSize(1);
        for (String step : List.of("submission", "acceptance", "return")) {
            assertThat(desk.post(
                            step.equals("submission") ? world.communeOne() : world.monitor(),
                            "/obligations/" + lead + "/" + step,
                            "words",
                            "x"))
                    .as(step)
                    .hasStatus(404);
        }
    }

    @Test
    void onlyTheUnitAndThoseWhoFollowThePlanSeeTheDuty() {
        for (String reader : List.of(world.communeOne(), chairman, world.monitor(), world.leader())) {
            assertThat(desk.get(reader, "/progress/{id}", lead)).as(reader).hasStatusOk();
        }
        for (String stranger : List.of(world.communeTwo(), world.policeman(), world.otherDivision())) {
            assertThat(desk.get(stranger, "/progress/{id}", lead)).as(stranger).hasStatus(404);
            assertThat(posts(lead, stranger, "acknowledgement")).hasStatus(404);
            assertThat(posts(lead, stranger, "entries", "asOf", "20/05/2021", "done", "x"))
                    .hasStatus(404);
            assertThat(posts(lead, stranger, "measure", "kind", "PERCENT")).hasStatus(404);
            assertThat(posts(lead, stranger, "evidence", "proof", "LINK", "title", "x", "address", "https://xa.vn"))
                    .hasStatus(404);
            assertThat(posts(lead, stranger, "completion", "result", "x")).hasStatus(404);
            assertThat(posts(
                            lead,
                            stranger,
                            "person",
                            "accountId",
                            people.officer(stranger).toString()))
                    .hasStatus(404);
        }
        assertThat(posts(lead, world.communeOne(), "confirmation")).hasStatus(404);
        assertThat(posts(lead, world.communeOne(), "return", "returnReason", "x"))
                .hasStatus(404);
        assertThat(posts(lead, world.monitor(), "entries", "asOf", "20/05/2021", "done", "x"))
                .hasStatus(404);
        assertThat(count("progress_entry", lead) + count("progress_evidence", lead) + count("progress_charge", lead))
                .isZero();
    }

    @Test
    void theUnitAcknowledgesAndGivesTheWorkToOneOfItsPeople() {
        UUID officer = people.officer(world.communeOne());
        assertThat(page(lead, world.communeOne()).select("form[action$=acknowledgement]"))
                .hasSize(1);
        assertThat(posts(lead, world.communeOne(), "acknowledgement")).hasRedirectedUrl("/progress/" + lead);
        assertThat(scene.status(lead)).isEqualTo("ACKNOWLEDGED");
        posts(lead, chairman, "person", fields("accountId=%s&note=Xong sớm&seenCharges=0", officer));
        Document mine = page(lead, world.communeOne());
        assertThat(mine.select(".tag.mine")).hasSize(1);
        assertThat(mine.select("section[aria-labelledby=person]").text())
                .contains("Người thử " + world.communeOne(), "Xong sớm");
        assertThat(desk.page(world.communeOne(), "/").select(".tag.mine")).hasSize(1);
        assertThat(desk.page(world.communeOne(), "/obligations").select(".tag.mine"))
                .hasSize(1);
        assertThat(charges.givenTo(officer)).containsExactly(lead);
        assertThat(page(lead, chairman).select(".tag.mine")).isEmpty();
        assertThat(page(lead, world.monitor()).text())
                .contains("Đơn vị đã giao người thực hiện")
                .doesNotContain("Người thử " + world.communeOne(), "Người thử " + chairman, "Xong sớm");
    }

    @Test
    void anOfficerTakesWorkForHerselfAndSaysWhyWhereAnotherHasIt() {
        String second =
                scene.serving("xamotb", PostingRole.OFFICER, world.communes().getFirst());
        String her = people.officer(world.communeOne()).toString();
        String other = people.officer(second).toString();
        assertThat(posts(lead, world.communeOne(), "person", "accountId", her)).hasStatus3xxRedirection();
        assertThat(scene.status(lead)).as("who takes it has received it").isEqualTo("ACKNOWLEDGED");
        Document refused =
                Desk.html(posts(lead, second, "person", "accountId", other, "note", " ", "seenCharges", "1"));
        assertThat(refused.select("#note-error").text()).contains("vì sao nhận thay");
        assertThat(posts(lead, second, "person", fields("accountId=%s&note=Đồng nghiệp nghỉ ốm&seenCharges=1", other)))
                .hasStatus3xxRedirection();
        assertThat(count("progress_charge", lead)).isEqualTo(2);
        assertThat(posts(lead, second, "person", "accountId", her, "note", "x", "seenCharges", "2"))
                .as("an officer gives work to nobody else")
                .hasStatusOk();
        assertThat(posts(lead, chairman, "person", "accountId", her, "seenCharges", "1"))
                .as("the page was old")
                .hasRedirectedUrl("/progress/" + lead);
        assertThat(count("progress_charge", lead)).isEqualTo(2);
        String stranger = people.officer(world.communeTwo()).toString();
        assertThat(Desk.html(posts(lead, chairman, "person", "accountId", stranger, "seenCharges", "2"))
                        .select("#accountId-error"))
                .hasSize(1);
    }

    @Test
    void whoHasLeftHoldsNothingAndASuccessorTakesOver() {
        UUID her = people.officer(world.communeOne());
        posts(lead, world.communeOne(), "person", "accountId", her.toString());
        UUID posting = scene.id("select id from agency_posting where account_id = ?", her);
        postings.end(posting, TODAY.minusDays(1), "thu");
        Document page = page(lead, chairman);
        assertThat(page.select("section[aria-labelledby=person]").text())
                .contains("đã chuyển công tác", "coi là chưa giao");
        assertThat(page(lead, world.monitor()).text()).doesNotContain("đã giao người thực hiện");
        assertThat(charges.givenTo(her)).isEmpty();
        String successor =
                scene.serving("xamotc", PostingRole.OFFICER, world.communes().getFirst());
        UUID newcomer = people.officer(successor);
        assertThat(charges.passOn(world.communes().getFirst(), her, newcomer, "Nhận bàn giao", newcomer))
                .isOne();
        assertThat(charges.givenTo(newcomer)).containsExactly(lead);
        assertThat(page(lead, chairman).text()).doesNotContain("coi là chưa giao");
    }

    @Test
    void whoTakesOverAPostingLaterTakesOverItsWorkOnThatDay() {
        UUID her = people.officer(world.communeOne());
        UUID newcomer = people.officer("sau." + world.place().replaceAll("\\D", ""));
        posts(lead, world.communeOne(), "person", "accountId", her.toString());
        UUID posting = scene.id("select id from agency_posting where account_id = ?", her);
        postings.handOver(posting, newcomer, TODAY.plusDays(5), "thu");
        page(lead, chairman);
        assertThat(charges.givenTo(her)).as("until then hers").containsExactly(lead);
        scene.on(TODAY.plusDays(6));
        page(lead, chairman);
        assertThat(charges.givenTo(newcomer)).containsExactly(lead);
        assertThat(charges.givenTo(her)).isEmpty();
        assertThat(count("progress_charge", lead)).isEqualTo(2);
    }

    @Test
    void whoTakesOverAPostingTakesOverItsWork() {
        UUID her = people.officer(world.communeOne());
        UUID newcomer = people.officer("moi." + world.place().replaceAll("\\D", ""));
        posts(lead, world.communeOne(), "person", "accountId", her.toString());
        UUID posting = scene.id("select id from agency_posting where account_id = ?", her);
        postings.handOver(posting, newcomer, TODAY, "thu");
        assertThat(charges.givenTo(newcomer)).containsExactly(lead);
        assertThat(charges.givenTo(her)).isEmpty();
    }

    @Test
    void aLeadDeclaresDoneWithEvidenceWhereThePlanNamesWhatHasToComeOut() {
        Document bare = Desk.html(posts(lead, world.communeOne(), "completion", "result", "Đã tổ chức 12 buổi"));
        assertThat(bare.select("#result-error").text()).contains("ít nhất một minh chứng");
        assertThat(bare.select("#result").text()).isEqualTo("Đã tổ chức 12 buổi");
        assertThat(Desk.html(posts(lead, world.communeOne(), "completion", "result", " "))
                        .select("#result-error"))
                .hasSize(1);
        links(lead, world.communeOne(), "Tin bài");
        assertThat(posts(lead, world.communeOne(), "completion", "result", "Đã tổ chức 12 buổi"))
                .hasStatus3xxRedirection();
        assertThat(scene.status(lead)).isEqualTo("SUBMITTED");
        assertThat(page(lead, world.communeOne()).select(".turn").text())
                .contains("Đang chờ Phòng Văn hóa", "Đã tổ chức 12 buổi");
        assertThat(posts(late, world.communeOne(), "completion", "result", "Đã rà soát"))
                .as("nothing named: words suffice")
                .hasStatus3xxRedirection();
    }

    @Test
    void whoFollowsReturnsWithAReasonAndANewDayAndConfirmsInTheEnd() {
        links(lead, world.communeOne(), "Tin bài");
        posts(lead, world.communeOne(), "completion", "result", "Đã xong");
        scene.on(TODAY.plusDays(3));
        assertThat(page(lead, world.monitor()).select(".turn").text()).contains("đã 3 ngày");
        Document refused =
                Desk.html(posts(lead, world.monitor(), "return", fields("returnReason=&newDay=01/01/2021&seen=1")));
        assertThat(refused.select("#returnReason-error")).hasSize(1);
        refused = Desk.html(
                posts(lead, world.monitor(), "return", fields("returnReason=Thiếu ảnh&newDay=01/01/2021&seen=1")));
        assertThat(refused.select("#newDay-error").text()).contains("đã qua");
        assertThat(refused.select("#returnReason").text()).isEqualTo("Thiếu ảnh");
        posts(lead, world.monitor(), "return", fields("returnReason=Thiếu ảnh&newDay=10/07/2021&seen=1"));
        assertThat(scene.status(lead)).isEqualTo("RETURNED");
        assertThat(page(lead, world.communeOne()).select(".turn").text()).contains("Thiếu ảnh");
        assertThat(page(lead, world.communeOne()).select("header").text()).contains("10/7/2021");
        posts(lead, world.communeOne(), "completion", "result", "Đã bổ sung ảnh");
        assertThat(posts(lead, world.monitor(), "confirmation", "seen", "1"))
                .as("the page showed the first declaration")
                .hasRedirectedUrl("/progress/" + lead);
        assertThat(scene.status(lead)).isEqualTo("SUBMITTED");
        posts(lead, world.monitor(), "confirmation", "seen", "2", "remark", "Làm tốt");
        assertThat(scene.status(lead)).isEqualTo("ACCEPTED");
        Document done = page(lead, world.communeOne());
        assertThat(done.select(".turn").text()).contains("đã xác nhận", "Làm tốt");
        assertThat(done.select("main form")).isEmpty();
        assertThat(posts(lead, world.communeOne(), "entries", "asOf", "20/05/2021", "done", "x"))
                .hasRedirectedUrl("/progress/" + lead);
        assertThat(count("progress_entry", lead)).isZero();
        assertThat(done.select(".history li b").eachText())
                .containsExactly(
                        "Xác nhận hoàn thành",
                        "Báo hoàn thành",
                        "Trả lại",
                        "Báo hoàn thành",
                        "Thêm minh chứng",
                        "Giao việc");
    }

    @Test
    void ofTwoWhoDeclareAtOnceOneIsToldThatItMovedMeanwhile() throws Exception {
        String second =
                scene.serving("xamotd", PostingRole.OFFICER, world.communes().getFirst());
        Callable<MvcTestResult> first = () -> posts(late, world.communeOne(), "completion", "result", "Một");
        Callable<MvcTestResult> other = () -> posts(late, second, "completion", "result", "Hai");
        try (var both = Executors.newFixedThreadPool(2)) {
            for (var answer : both.invokeAll(List.of(first, other))) {
                assertThat(answer.get()).hasRedirectedUrl("/progress/" + late);
            }
        }
        assertThat(scene.number("select submissions from obligation where id = ?", late))
                .isOne();
        assertThat(posts(late, world.communeOne(), "completion", "result", "Ba")
                        .getMvcResult()
                        .getFlashMap()
                        .get(Flash.NAME))
                .isInstanceOfSatisfying(
                        Flash.class, said -> assertThat(said.key()).isEqualTo("progress.moved"));
        assertThatThrownBy(() -> completions.declare(late, "Bốn", scene.standing(world.communeOne())))
                .isInstanceOfAny(TaskMoved.class, StepNotPossible.class);
    }

    @Test
    void whoHelpsGivesAShortAccountAndNothingElse() {
        Document page = page(helping, world.communeTwo());
        assertThat(page.select("h1, header p, button").text())
                .contains("Nhiệm vụ phối hợp", "Nhận phối hợp", "Báo đã phối hợp xong");
        assertThat(page.select("#amount, #obstacles, #kind, #proof, section#evidence"))
                .isEmpty();
        tells(helping, world.communeTwo(), "Đã cử 2 cán bộ", "amount", "5", "obstacles", "Lén ghi");
        assertThat(scene.number(
                        "select count(*) from progress_entry where obligation_id = ? and (amount is not null or obstacles is not null)",
                        helping))
                .isZero();
        assertThat(posts(helping, world.communeTwo(), "measure", "kind", "PERCENT"))
                .hasStatus(404);
        assertThat(page(lead, world.communeOne())
                        .select("section[aria-labelledby=contributions]")
                        .text())
                .contains("xã Hai", "đang phối hợp", "Đã cử 2 cán bộ");
        assertThat(posts(helping, world.communeTwo(), "completion", "result", "Đã phối hợp 3 buổi"))
                .hasStatus3xxRedirection();
        assertThat(page(lead, world.communeOne()).text()).contains("báo đã phối hợp xong", "Đã phối hợp 3 buổi");
        tells(lead, world.communeOne(), "Việc riêng của bên chủ trì", "obstacles", "Vướng riêng");
        assertThat(page(helping, world.communeTwo()).text())
                .contains("xã Một")
                .doesNotContain("Việc riêng", "Vướng riêng");
    }

    @Test
    void whoIsAskedIsThankedAndNeverPressed() {
        Document before = page(asked, world.policeman());
        assertThat(before.text())
                .contains("Kính đề nghị quý cơ quan", "Đã nhận đề nghị", "Gửi kết quả")
                .doesNotContain("quá hạn", "Quá hạn", "Nguyên nhân chậm", "Báo đã hoàn thành", "Xin gia hạn");
        assertThat(before.select(".late, .danger")).isEmpty();
        posts(asked, world.policeman(), "acknowledgement");
        assertThat(page(asked, world.policeman()).select(".turn").text()).contains("Trân trọng cảm ơn");
        tells(asked, world.policeman(), "Đã xử lý 2 vụ");
        posts(asked, world.policeman(), "completion", "result", "Đã xử lý 2 vụ");
        assertThat(scene.status(asked)).as("no evidence is demanded").isEqualTo("SUBMITTED");
        Document judged = page(asked, world.monitor());
        assertThat(judged.select("button").eachText())
                .contains("Ghi nhận và cảm ơn", "Đề nghị bổ sung thông tin", "Không đề nghị nữa")
                .doesNotContain("Trả lại", "Xác nhận hoàn thành", "Miễn cho đơn vị");
        assertThat(judged.select(".late, .danger")).isEmpty();
        posts(asked, world.monitor(), "confirmation", "seen", "1");
        assertThat(page(asked, world.policeman()).select(".turn").text()).contains("Trân trọng cảm ơn Công an huyện");
    }

    @Test
    void thePageTakesAsManyStatementsHoweverMuchWasTold() {
        tells(lead, world.communeOne(), "Một");
        // the first page of all asks once for handovers to come
        page(lead, world.monitor());
        int few = statements.during(() -> page(lead, world.monitor()));
        for (int i = 0; i < 12; i++) {
            tells(lead, world.communeOne(), "Lần " + i, "obstacles", "Vướng " + i);
            posts(lead, world.monitor(), "answers", fields("entryId=%s&words=Trả lời %s", entry(lead), i));
            links(lead, world.communeOne(), "Tin " + i);
        }
        assertThat(statements.during(() -> page(lead, world.monitor()))).isEqualTo(few);
        int own = statements.during(() -> page(lead, chairman));
        int length = page(helping, world.communeTwo()).outerHtml().length();
        int full = page(lead, world.communeOne()).outerHtml().length();
        System.out.println("statements of a duty's page: " + few + ", for its unit " + own + "; characters: " + length
                + " of a helper, " + full + " with 13 rows and 12 proofs");
        assertThat(own).isLessThanOrEqualTo(MOST_STATEMENTS);
        assertThat(length).isLessThan(MOST_CHARACTERS);
    }

    @Test
    void thereIsNoSuchPageForAReport() {
        scene.on(PlansOfTests.ISSUED);
        UUID reporting = scene.plan("62/KH-UBND");
        scene.on(TODAY);
        UUID other = scene.id(
                "select id from obligation where plan_id = ? and unit_id = ? and kind = 'REPORT' limit 1",
                reporting,
                world.communes().getFirst());
        assertThat(desk.get(world.communeOne(), "/progress/{id}", other)).hasStatus(404);
        assertThat(posts(other, world.communeOne(), "completion", "result", "x"))
                .hasStatus(404);
    }
}

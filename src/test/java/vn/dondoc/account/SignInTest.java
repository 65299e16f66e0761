package vn.dondoc.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.dondoc.PagesTest;

@PagesTest
class SignInTest {

    @Autowired
    MockMvcTester browser;

    @Autowired
    People people;

    @Test
    void aPageThatIsNotTheirsDoesNotExistForAnOfficer() {
        people.officer("can.bo");
        assertThat(browser.get().uri("/holidays").with(people.as("can.bo"))).hasStatus(404);
    }

    @Test
    void anAdministratorSeesTheDaysOff() {
        people.administrator("quan.tri");
        assertThat(browser.get().uri("/holidays").with(people.as("quan.tri"))).hasStatusOk();
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        people.administrator("quan.tri");
        assertThat(browser.post().uri("/accounts").with(people.as("quan.tri"))).hasStatus(403);
        assertThat(browser.post().uri("/accounts").with(people.as("quan.tri")).with(csrf().useInvalidToken()))
                .hasStatus(403);
    }
}

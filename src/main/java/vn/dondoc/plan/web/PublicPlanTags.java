package vn.dondoc.plan.web;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** Tags public pages by what they say, so that who has one already is told 304. */
@Configuration(proxyBeanMethods = false)
class PublicPlanTags {

    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> tagsOfPublicPages() {
        ShallowEtagHeaderFilter filter = new ShallowEtagHeaderFilter();
        // a strong tag would forbid the server to compress
        filter.setWriteWeakETag(true);
        FilterRegistrationBean<ShallowEtagHeaderFilter> registration = new FilterRegistrationBean<>(filter);
        registration.addUrlPatterns("/public/*");
        return registration;
    }
}

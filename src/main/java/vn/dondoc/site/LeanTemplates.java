package vn.dondoc.site;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;
import org.thymeleaf.templateresource.ITemplateResource;

/** Templates are indented for who writes them; a tenth of a page would be that indentation, so it is left out. */
@Configuration(proxyBeanMethods = false)
class LeanTemplates {

    /** Takes the place of the resolver of the platform, which stands back for this name. */
    @Bean
    SpringResourceTemplateResolver defaultTemplateResolver(ThymeleafProperties properties) {
        var resolver = new LeanResolver();
        resolver.setPrefix(properties.getPrefix());
        resolver.setSuffix(properties.getSuffix());
        resolver.setTemplateMode(properties.getMode());
        resolver.setCharacterEncoding(properties.getEncoding().name());
        resolver.setCacheable(properties.isCache());
        resolver.setCheckExistence(properties.isCheckTemplate());
        return resolver;
    }

    private static final class LeanResolver extends SpringResourceTemplateResolver {

        @Override
        protected ITemplateResource computeTemplateResource(
                IEngineConfiguration configuration,
                String ownerTemplate,
                String template,
                String resourceName,
                String characterEncoding,
                Map<String, Object> templateResolutionAttributes) {
            return new Lean(super.computeTemplateResource(
                    configuration,
                    ownerTemplate,
                    template,
                    resourceName,
                    characterEncoding,
                    templateResolutionAttributes));
        }
    }

    /** The same lines, so that a fault is still told by its place. */
    private record Lean(ITemplateResource indented) implements ITemplateResource {

        @Override
        public String getDescription() {
            return indented.getDescription();
        }

        @Override
        public String getBaseName() {
            return indented.getBaseName();
        }

        @Override
        public boolean exists() {
            return indented.exists();
        }

        @Override
        public Reader reader() throws IOException {
            try (var lines = new BufferedReader(indented.reader())) {
                return new StringReader(lines.lines().map(String::strip).collect(Collectors.joining("\n")));
            }
        }

        @Override
        public ITemplateResource relative(String relativeLocation) {
            return new Lean(indented.relative(relativeLocation));
        }
    }
}

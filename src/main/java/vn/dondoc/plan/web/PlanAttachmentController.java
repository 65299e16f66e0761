package vn.dondoc.plan.web;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.dondoc.agency.Standing;
import vn.dondoc.attachment.Attachments;
import vn.dondoc.attachment.StoredFile;
import vn.dondoc.plan.PlanPage;
import vn.dondoc.plan.Plans;
import vn.dondoc.site.NotFound;

/** Files of a plan, for whoever may see the plan. */
@Controller
@lombok.RequiredArgsConstructor
class PlanAttachmentController {

    private final Plans plans;
    private final Attachments attachments;

    @GetMapping("/plans/{planId}/attachments/{id}")
    ResponseEntity<byte[]> file(Standing standing, @PathVariable UUID planId, @PathVariable UUID id) {
        PlanPage plan = plans.page(planId, standing);
        if (plan.attachments().stream().noneMatch(kept -> kept.id().equals(id))) {
            throw new NotFound("attachment", id);
        }
        StoredFile file = attachments.file(id);
        // always a download: what was uploaded is never run on our pages
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.fileName(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(attachments.content(id));
    }
}

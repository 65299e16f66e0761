package vn.dondoc.plan.web;

import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.dondoc.agency.Standing;
import vn.dondoc.document.edxml.Edxml;
import vn.dondoc.plan.PlanEnvelopes;

/** A plan for the systems of other agencies. */
@Controller
@lombok.RequiredArgsConstructor
class PlanEnvelopeController {

    private final PlanEnvelopes envelopes;

    @GetMapping("/plans/{id}.edxml")
    ResponseEntity<byte[]> edxml(Standing standing, @PathVariable UUID id) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, Edxml.MEDIA_TYPE)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("ke-hoach.edxml")
                                .build()
                                .toString())
                .body(Edxml.write(envelopes.of(id, standing)));
    }
}

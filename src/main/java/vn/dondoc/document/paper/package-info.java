/**
 * Papers of the administration as Nghị định 30/2020/NĐ-CP wants them: one outline, written as DOCX and as PDF.
 *
 * <p>Papers of Party organs and of mass organisations have a form of their own and are not written here.
 */
@NamedInterface("paper")
@NullMarked
package vn.dondoc.document.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

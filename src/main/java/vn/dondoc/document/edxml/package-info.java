/**
 * Documents as agencies send them to each other (QCVN 102:2016/BTTTT): an envelope with what stands on the document, and
 * its files. Written always the same from the same; read without trusting it.
 */
@NamedInterface("edxml")
@NullMarked
package vn.dondoc.document.edxml;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

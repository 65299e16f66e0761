package vn.dondoc.document.edxml;

import java.util.List;

/** A document on its way: what stands on it, where it has been, its files. */
public record Envelope(MessageHeader header, List<Trace> traces, List<EnclosedFile> files) {

    public Envelope {
        traces = List.copyOf(traces);
        files = List.copyOf(files);
    }
}

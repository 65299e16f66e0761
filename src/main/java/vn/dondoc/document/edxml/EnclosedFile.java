package vn.dondoc.document.edxml;

/** A file inside an envelope; two are equal only if they are the same. */
public record EnclosedFile(String name, String mediaType, byte[] content) {}

package vn.dondoc.attachment;

import java.util.UUID;

/** A file that is kept, without its content. */
public record StoredFile(UUID id, String fileName, String mediaType, long size, String sha256) {}

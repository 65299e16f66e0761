package vn.dondoc.attachment;

/** Something that a module has against some files; every bean of this type is asked before a file is kept. */
public interface FileCheck {

    /** @throws FileRefused where the file may not be kept */
    void check(IncomingFile file);
}

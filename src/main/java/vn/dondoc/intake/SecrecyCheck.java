package vn.dondoc.intake;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.dondoc.attachment.FileCheck;
import vn.dondoc.attachment.FileRefused;
import vn.dondoc.attachment.IncomingFile;
import vn.dondoc.intake.reading.DocumentReader;
import vn.dondoc.intake.reading.ReadingProgress;
import vn.dondoc.intake.reading.UnreadableDocument;

/** Files that are kept as evidence are held to what uploaded plans are: no secret, no password, nothing that harms. */
@Configuration(proxyBeanMethods = false)
class SecrecyCheck {

    /** One for all, so that they share the places at the recognition of scans. */
    @Bean
    DocumentReader documentReader() {
        return new DocumentReader();
    }

    @Bean
    FileCheck secrecy(DocumentReader documents) {
        DocumentReader reader = documents.atAGlance();
        return file -> check(file, reader);
    }

    private static void check(IncomingFile file, DocumentReader reader) {
        switch (file.type()) {
            case XLSX, CSV -> file.sheets().forEach(rows -> refuseUnlessFit(() -> reader.readPasted(rows)));
            case PDF, DOC, DOCX, JPG, PNG ->
                refuseUnlessFit(() -> reader.read(file.content(), file.fileName(), ReadingProgress.SILENT));
        }
    }

    private static void refuseUnlessFit(Runnable reading) {
        try {
            reading.run();
        } catch (UnreadableDocument why) {
            refuse(why);
        }
    }

    private static void refuse(UnreadableDocument why) {
        FileRefused.Reason reason = switch (why.reason()) {
            case SECRET -> FileRefused.Reason.SECRET;
            case ENCRYPTED -> FileRefused.Reason.ENCRYPTED;
            case BROKEN -> FileRefused.Reason.BROKEN;
            case BOMB -> FileRefused.Reason.BOMB;
            case WRONG_TYPE -> FileRefused.Reason.WRONG_TYPE;
            case TOO_LARGE -> FileRefused.Reason.TOO_LARGE;
            case TOO_MANY_PAGES -> FileRefused.Reason.TOO_MANY_PAGES;
            // a photograph without words is evidence all the same
            case EMPTY, NO_TEXT_NO_OCR, LEGACY_ENCODING -> null;
        };
        if (reason != null) {
            throw new FileRefused(reason, why.arguments().toArray());
        }
    }
}

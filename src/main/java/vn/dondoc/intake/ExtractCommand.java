package vn.dondoc.intake;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import vn.dondoc.intake.reading.DocumentReader;
import vn.dondoc.intake.reading.ReadDocument;
import vn.dondoc.intake.reading.UnreadableDocument;
import vn.dondoc.intake.understanding.DraftJson;
import vn.dondoc.intake.understanding.Understanding;

/** The command {@code extract FILE...}: one JSON object per file and line, without a server or a database. */
public final class ExtractCommand {

    private static final String TEXTS = "/messages/intake.properties";

    private ExtractCommand() {}

    /** Runs on the process's own streams; standard output carries nothing but the JSON. */
    public static int run(List<String> files) {
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        // whatever a library prints or logs must not end up between the lines of JSON
        System.setOut(err);
        System.setProperty("java.awt.headless", "true");
        LoggingSystem.get(ExtractCommand.class.getClassLoader()).setLogLevel(Logger.ROOT_LOGGER_NAME, LogLevel.ERROR);
        return run(files, out, err);
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    /** @return the exit status: 0 if every file was read, 1 if one could not be, 2 if none was named */
    public static int run(List<String> files, PrintStream out, PrintStream err) {
        if (files.isEmpty()) {
            err.println(text("intake.extract.usage"));
            return 2;
        }
        DocumentReader reader = new DocumentReader();
        int status = 0;
        for (String file : files) {
            String problem = extract(reader, file, out);
            if (!problem.isEmpty()) {
                err.println(file + ": " + problem);
                status = 1;
            }
        }
        return status;
    }

    private static String extract(DocumentReader reader, String file, PrintStream out) {
        try {
            Path path = Path.of(file);
            if (!Files.isRegularFile(path)) {
                return text("intake.extract.missing");
            }
            ReadDocument document = reader.read(path);
            out.println(DraftJson.of(file, Understanding.of(document.text())));
            out.flush();
            return "";
        } catch (UnreadableDocument e) {
            return text(e.messageKey(), e.arguments().toArray());
        } catch (UncheckedIOException | InvalidPathException e) {
            return text("intake.extract.missing");
        } catch (RuntimeException e) {
            LoggerFactory.getLogger(ExtractCommand.class).error("{} cannot be understood", file, e);
            return text("intake.refused.BROKEN");
        }
    }

    private static String text(String key, Object... arguments) {
        Properties texts = new Properties();
        try (InputStream in = ExtractCommand.class.getResourceAsStream(TEXTS)) {
            if (in != null) {
                texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return MessageFormat.format(texts.getProperty(key, key), arguments);
    }
}

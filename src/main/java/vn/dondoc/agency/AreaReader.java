package vn.dondoc.agency;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads the official list of areas: UTF-8 with or without a mark, parted by commas or semicolons. */
final class AreaReader {

    static final List<String> COLUMNS = List.of("code", "name", "tier", "kind", "parent_code");

    private static final int LONGEST_NAME = 150;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final List<AreaRow> rows = new ArrayList<>();
    private final List<RowProblem> problems = new ArrayList<>();
    private final Map<String, Long> lineOfCode = new HashMap<>();

    private AreaReader() {}

    static AreaSheet read(byte[] file) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException wrong) {
            return AreaSheet.unreadable("encoding");
        }
        text = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        if (text.isBlank()) {
            return AreaSheet.unreadable("empty");
        }
        String head = text.strip().lines().findFirst().orElse("");
        char parted = head.indexOf(';') >= 0 ? ';' : ',';
        return new AreaReader().read(Normalizer.normalize(text, Normalizer.Form.NFC), parted);
    }

    private AreaSheet read(String text, char parted) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(parted)
                .setIgnoreEmptyLines(true)
                .setTrim(true)
                .get();
        long line = 0;
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            Map<String, Integer> head = Map.of();
            for (CSVRecord record : parser) {
                line = parser.getCurrentLineNumber();
                if (head.isEmpty()) {
                    head = head(record);
                    if (!head.keySet().containsAll(COLUMNS)) {
                        return AreaSheet.unreadable("head");
                    }
                } else if (record.size() != head.size()) {
                    problem(line, "", String.valueOf(record.size()), "columns");
                } else {
                    row(line, record, head);
                }
            }
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            problem(line + 1, "", "", "broken");
        }
        return rows.isEmpty() && problems.isEmpty()
                ? AreaSheet.unreadable("empty")
                : new AreaSheet(List.copyOf(rows), List.copyOf(problems));
    }

    private static Map<String, Integer> head(CSVRecord record) {
        return IntStream.range(0, record.size())
                .boxed()
                .collect(toMap(at -> record.get(at).toLowerCase(Locale.ROOT), at -> at, (first, again) -> first));
    }

    private void row(long line, CSVRecord record, Map<String, Integer> head) {
        String[] values = COLUMNS.stream()
                .map(name -> record.get(requireNonNull(head.get(name))))
                .toArray(String[]::new);
        int before = problems.size();
        if (!values[0].matches("[0-9A-Za-z.-]{1,20}")) {
            problem(line, "code", values[0], values[0].isEmpty() ? "missing" : "code");
        } else if (lineOfCode.putIfAbsent(values[0], line) != null) {
            problem(line, "code", values[0], "twice");
        }
        if (values[1].isEmpty() || values[1].length() > LONGEST_NAME) {
            problem(line, "name", values[1], values[1].isEmpty() ? "missing" : "long");
        }
        boolean tierKnown =
                Arrays.stream(Tier.values()).anyMatch(tier -> tier.name().equals(values[2]));
        if (!tierKnown) {
            problem(line, "tier", values[2], values[2].isEmpty() ? "missing" : "tier");
        }
        if (!AreaKind.isKnown(values[3])) {
            problem(line, "kind", values[3], values[3].isEmpty() ? "missing" : "kind");
        } else if (tierKnown && !AreaKind.valueOf(values[3]).standsOn(Tier.valueOf(values[2]))) {
            problem(line, "kind", values[3], "unfit");
        }
        if (values[4].isEmpty() && "COMMUNE".equals(values[2])) {
            problem(line, "parent_code", "", "missing");
        } else if (!values[4].isEmpty() && values[4].equals(values[0])) {
            problem(line, "parent_code", values[4], "self");
        }
        if (problems.size() == before) {
            rows.add(new AreaRow(
                    line, values[0], values[1], Tier.valueOf(values[2]), values[4].isEmpty() ? null : values[4]));
        }
    }

    private void problem(long line, String column, String value, String what) {
        problems.add(RowProblem.of(line, column, value, what));
    }
}

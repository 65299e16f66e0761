package vn.dondoc.document.paper;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import tools.jackson.databind.json.JsonMapper;
import vn.dondoc.document.Cell;

/** An outline as it is kept, so that its files can be made again: the components of its records, nothing computed. */
public final class KeptPaper {

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultVisibility(visible -> visible.withIsGetterVisibility(Visibility.NONE))
            .addMixIn(Part.class, Parts.class)
            .addMixIn(Cell.class, Cells.class)
            .build();

    private KeptPaper() {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "part")
    @JsonSubTypes({
        @Type(name = "heading", value = Heading.class),
        @Type(name = "paragraph", value = Paragraph.class),
        @Type(name = "table", value = PaperTable.class)
    })
    private interface Parts {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "cell")
    @JsonSubTypes({
        @Type(name = "text", value = Cell.Text.class),
        @Type(name = "number", value = Cell.Number.class),
        @Type(name = "day", value = Cell.Day.class),
        @Type(name = "link", value = Cell.Link.class),
        @Type(name = "empty", value = Cell.Empty.class)
    })
    private interface Cells {}

    public static String write(Paper paper) {
        return JSON.writeValueAsString(paper);
    }

    public static Paper read(String kept) {
        return JSON.readValue(kept, Paper.class);
    }
}

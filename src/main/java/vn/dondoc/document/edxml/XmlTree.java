package vn.dondoc.document.edxml;

import static vn.dondoc.document.edxml.UnreadableEdxml.Reason.HOSTILE;
import static vn.dondoc.document.edxml.UnreadableEdxml.Reason.NOT_XML;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML of strangers: no document types, no entities, nothing fetched, not deep, not many. */
final class XmlTree {

    private static final int DEEPEST = 16;
    private static final int MOST = 20_000;

    private XmlTree() {}

    static Element read(byte[] content) {
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(new ByteArrayInputStream(content));
            return tree(xml);
        } catch (XMLStreamException damaged) {
            throw new UnreadableEdxml(NOT_XML);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return factory;
    }

    private static Element tree(XMLStreamReader xml) throws XMLStreamException {
        Element root = new Element("", null);
        Deque<Element> open = new ArrayDeque<>();
        open.push(root);
        int count = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    Element element = new Element(xml.getLocalName(), xml.getNamespaceURI());
                    if (open.size() > DEEPEST || ++count > MOST) {
                        throw new UnreadableEdxml(HOSTILE);
                    }
                    open.element().add(element);
                    open.push(element);
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                    open.element().add(xml.getText());
                // no registry writes a document type; whoever does wants entities
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw new UnreadableEdxml(HOSTILE);
                default -> {}
            }
        }
        return root;
    }
}

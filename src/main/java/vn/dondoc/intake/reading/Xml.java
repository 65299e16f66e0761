package vn.dondoc.intake.reading;

import static vn.dondoc.intake.reading.UnreadableDocument.Reason.BOMB;
import static vn.dondoc.intake.reading.UnreadableDocument.Reason.BROKEN;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Parses the XML of a package without entities, document types or the network, and walks it by local names. */
final class Xml {

    private Xml() {}

    static Element parse(byte[] bytes) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setExpandEntityReferences(false);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            factory.setAttribute("jdk.xml.maxElementDepth", String.valueOf(Limits.XML_DEPTH));
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new ByteArrayInputStream(bytes)).getDocumentElement();
        } catch (SAXException e) {
            String said = String.valueOf(e.getMessage());
            // no office program writes a document type; whoever does wants entities
            boolean bomb = said.contains("DOCTYPE") || said.contains("JAXP000");
            throw new UnreadableDocument(bomb ? BOMB : BROKEN, e);
        } catch (IOException e) {
            throw new UnreadableDocument(BROKEN, e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    static List<Element> children(Element parent, String name) {
        return children(parent).stream().filter(child -> is(child, name)).toList();
    }

    /** The element reached by a path of local names, taking the first at each step. */
    static @Nullable Element at(@Nullable Element from, String... path) {
        Element here = from;
        for (String name : path) {
            if (here == null) {
                return null;
            }
            here = children(here, name).stream().findFirst().orElse(null);
        }
        return here;
    }

    static boolean is(Element element, String name) {
        return name.equals(element.getLocalName());
    }

    /** An attribute by its local name, in whatever namespace; empty if absent. */
    static String attribute(@Nullable Element element, String name) {
        if (element == null) {
            return "";
        }
        var attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            if (name.equals(attributes.item(i).getLocalName())) {
                return attributes.item(i).getNodeValue();
            }
        }
        return "";
    }

    static String value(@Nullable Element element) {
        return attribute(element, "val");
    }

    /** Whether a switch of Word's markup is on: present and not turned off. */
    static boolean on(@Nullable Element element) {
        return element != null && !List.of("0", "false", "off").contains(value(element));
    }

    static int number(String digits, int otherwise) {
        return digits.matches("-?\\d{1,9}") ? Integer.parseInt(digits) : otherwise;
    }
}

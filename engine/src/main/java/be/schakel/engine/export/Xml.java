package be.schakel.engine.export;

import java.io.StringWriter;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** An element of a DMN document that is being written. */
final class Xml {
    private static final String DMN = "https://www.omg.org/spec/DMN/20230324/MODEL/";
    private final Element element;

    private Xml(Element element) {
        this.element = element;
    }

    /** The top of a new document. */
    static Xml definitions() {
        try {
            Document document =
                    DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().newDocument();
            Element top = document.createElementNS(DMN, "definitions");
            document.appendChild(top);
            return new Xml(top);
        } catch (ParserConfigurationException missing) {
            throw new IllegalStateException("Every Java platform writes XML", missing);
        }
    }

    Xml child(String name) {
        Element child = element.getOwnerDocument().createElementNS(DMN, name);
        element.appendChild(child);
        return new Xml(child);
    }

    Xml with(String attribute, String value) {
        element.setAttribute(attribute, value);
        return this;
    }

    Xml text(String text) {
        element.setTextContent(text);
        return this;
    }

    /** The whole document, indented, in UTF-8. */
    String document() {
        try {
            Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.INDENT, "yes");
            transformer.setOutputProperty(OutputKeys.STANDALONE, "yes");
            transformer.setOutputProperty("{http://xml.apache.org/xslt}indent-amount", "2");
            StringWriter written = new StringWriter();
            transformer.transform(new DOMSource(element.getOwnerDocument()), new StreamResult(written));
            return written.toString();
        } catch (TransformerException unwritable) {
            throw new IllegalStateException("A document in memory can always be written", unwritable);
        }
    }
}

package vn.dondoc.intake.reading;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** Collects the straight lines of a page, of which the frames of tables are made. */
final class PdfRulings extends PDFGraphicsStreamEngine {

    /** A line across or down; y runs from the top of the page, as the positions of the text do. */
    record Ruling(boolean across, float at, float from, float to) {}

    /** Programs draw lines as thin filled rectangles. */
    private static final float THIN = 3;

    private static final int MOST = 3_000;

    private final List<Ruling> rulings = new ArrayList<>();
    private final List<Point2D[]> path = new ArrayList<>();
    private final PDRectangle box;
    private final int rotation;
    private Point2D start = new Point2D.Float();
    private Point2D here = new Point2D.Float();

    private PdfRulings(PDPage page) {
        super(page);
        this.box = page.getCropBox();
        this.rotation = page.getRotation();
    }

    /** The lines of a page; none for pages turned upside down or crowded with drawing. */
    static List<Ruling> of(PDPage page) throws IOException {
        PdfRulings engine = new PdfRulings(page);
        if (engine.rotation != 0 && engine.rotation != 90) {
            return List.of();
        }
        engine.processPage(page);
        return engine.rulings.size() > MOST ? List.of() : engine.rulings;
    }

    private void keep(Point2D from, Point2D to) {
        float x1 = (float) (rotation == 90 ? from.getY() - box.getLowerLeftY() : from.getX() - box.getLowerLeftX());
        float x2 = (float) (rotation == 90 ? to.getY() - box.getLowerLeftY() : to.getX() - box.getLowerLeftX());
        float y1 = (float) (rotation == 90 ? from.getX() - box.getLowerLeftX() : box.getUpperRightY() - from.getY());
        float y2 = (float) (rotation == 90 ? to.getX() - box.getLowerLeftX() : box.getUpperRightY() - to.getY());
        float width = Math.abs(x2 - x1);
        float height = Math.abs(y2 - y1);
        if (rulings.size() > MOST || width < THIN && height < THIN) {
            return;
        }
        if (height < THIN) {
            rulings.add(new Ruling(true, (y1 + y2) / 2, Math.min(x1, x2), Math.max(x1, x2)));
        } else if (width < THIN) {
            rulings.add(new Ruling(false, (x1 + x2) / 2, Math.min(y1, y2), Math.max(y1, y2)));
        }
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        path.add(new Point2D[] {p0, p1, p2, p3});
        start = p0;
        here = p0;
    }

    @Override
    public void moveTo(float x, float y) {
        start = new Point2D.Float(x, y);
        here = start;
    }

    @Override
    public void lineTo(float x, float y) {
        Point2D next = new Point2D.Float(x, y);
        path.add(new Point2D[] {here, next});
        here = next;
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        here = new Point2D.Float(x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return here;
    }

    @Override
    public void closePath() {
        path.add(new Point2D[] {here, start});
        here = start;
    }

    @Override
    public void endPath() {
        path.clear();
    }

    @Override
    public void strokePath() {
        for (Point2D[] part : path) {
            for (int i = 1; i < part.length; i++) {
                keep(part[i - 1], part[i]);
            }
            if (part.length == 4) {
                keep(part[3], part[0]);
            }
        }
        path.clear();
    }

    @Override
    public void fillPath(int windingRule) {
        path.stream().filter(part -> part.length == 4).forEach(part -> keep(part[0], part[2]));
        path.clear();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        strokePath();
    }

    @Override
    public void clip(int windingRule) {}

    @Override
    public void drawImage(PDImage image) {}

    @Override
    public void shadingFill(COSName shading) {}
}

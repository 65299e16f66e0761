package vn.dondoc.intake.reading;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Writes a picture as a grey bitmap with a plain header, the cheapest form to hand over through a pipe. */
final class GreyPicture {

    /** Smaller ones are screenshots or photographs from messages, in which tone marks are a pixel or two. */
    private static final int READABLE_WIDTH = 1_500;

    private static final int PAGE_WIDTH = 2_200;
    private static final int DARK = 110;
    private static final long LARGEST = 40_000_000;

    private GreyPicture() {}

    static byte[] of(BufferedImage image) {
        BufferedImage grey = plain(image) ? image : redrawn(image);
        byte[] pixels = ((DataBufferByte) grey.getRaster().getDataBuffer()).getData();
        byte[] header =
                ("P5\n" + grey.getWidth() + " " + grey.getHeight() + "\n255\n").getBytes(StandardCharsets.US_ASCII);
        byte[] file = Arrays.copyOf(header, header.length + pixels.length);
        System.arraycopy(pixels, 0, file, header.length, pixels.length);
        return file;
    }

    /** Whether nothing is printed on the paper, as on the back of a sheet. */
    static boolean blank(byte[] picture) {
        int dark = 0;
        for (byte grey : picture) {
            dark += (grey & 0xFF) < DARK ? 1 : 0;
        }
        return dark < picture.length / 5_000;
    }

    private static boolean plain(BufferedImage image) {
        return image.getType() == BufferedImage.TYPE_BYTE_GRAY && scale(image) == 1;
    }

    private static double scale(BufferedImage image) {
        double area = (double) image.getWidth() * image.getHeight();
        if (area > LARGEST) {
            return Math.sqrt(LARGEST / area);
        }
        boolean small = image.getWidth() < READABLE_WIDTH && area < 4_000_000;
        return small ? Math.min(3, (double) PAGE_WIDTH / image.getWidth()) : 1;
    }

    private static BufferedImage redrawn(BufferedImage image) {
        double scale = scale(image);
        int width = Math.max(1, (int) (image.getWidth() * scale));
        int height = Math.max(1, (int) (image.getHeight() * scale));
        BufferedImage grey = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D brush = grey.createGraphics();
        brush.setColor(Color.WHITE);
        brush.fillRect(0, 0, width, height);
        brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        brush.drawImage(image, 0, 0, width, height, null);
        brush.dispose();
        return grey;
    }
}

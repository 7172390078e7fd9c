package quoth.parse;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.apache.james.mime4j.stream.MimeConfig;
import quoth.PartialDate;
import quoth.PartialDate.Basis;

/// Reads mail: subject, sender, date, and of alternative bodies the one with the best marks of structure.
/// Attachments are files inside the file.
final class MailReader implements FormatReader {

    private static final MimeConfig LIMITS = MimeConfig.custom().setMaxLineLen(1_000_000)
            .setMaxHeaderLen(1_000_000)
            .setMaxHeaderCount(2_000).setMaxContentLen(100_000_000).build();

    @Override
    public void read(Input input, Delivery delivery) throws UnusableException, IOException {
        var builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(LIMITS);
        try (var stream = new BufferedInputStream(Files.newInputStream(input.file()))) {
            var message = builder.parseMessage(stream);
            var draft = input.draft();
            head(draft, message);
            var parts = new Parts();
            collect(message, parts, 0);
            body(draft.prose(), parts);
            attachments(input, parts, delivery);
            delivery.draft(draft);
            message.dispose();
        }
    }

    private static final class Parts {
        private final List<String> html = new ArrayList<>();
        private final List<String> plain = new ArrayList<>();
        private final List<Entity> attachments = new ArrayList<>();
    }

    /// Attachments come before the mail itself, whose outcome says that they are in.
    private static void attachments(Input input, Parts parts, Delivery delivery) throws IOException {
        if (parts.attachments.isEmpty()) {
            return;
        }
        try {
            var unpacking = new Unpacking(input, delivery);
            int number = 0;
            for (var attachment : parts.attachments) {
                number++;
                try (var bytes = bytes(attachment)) {
                    unpacking.entry(name(attachment, number), bytes);
                }
            }
        } catch (UnusableException e) {
            delivery.incomplete(e.reason());
        }
    }

    private static InputStream bytes(Entity attachment) throws IOException {
        return switch (attachment.getBody()) {
            case SingleBody single -> single.getInputStream();
            case Message message -> {
                var bytes = new ByteArrayOutputStream();
                new DefaultMessageWriter().writeMessage(message, bytes);
                yield new ByteArrayInputStream(bytes.toByteArray());
            }
            case null, default -> InputStream.nullInputStream();
        };
    }

    private static String name(Entity attachment, int number) {
        var given = attachment.getFilename();
        if (given != null && !given.isBlank()) {
            return DecoderUtil.decodeEncodedWords(given, DecodeMonitor.SILENT);
        }
        return "part-" + number + (attachment.getBody() instanceof Message ? ".eml" : "");
    }

    private static void head(Draft draft, Message message) {
        Optional.ofNullable(message.getSubject()).ifPresent(subject -> draft.title(subject, "Subject"));
        var date = message.getHeader() == null ? null : message.getHeader().getField("Date");
        if (date != null) {
            draft.published(sentOn(date.getBody()), "Date");
        }
        if (message.getFrom() != null) {
            message.getFrom().forEach(from -> sender(draft, from));
        }
    }

    /// The day as the sender's clock had it: the one written, not the one in UTC.
    private static Optional<PartialDate> sentOn(String date) {
        return PublishedDate.findIn(date, Basis.METADATA).map(PublishedDate.Found::date);
    }

    private static void sender(Draft draft, Mailbox from) {
        var name = Optional.ofNullable(from.getName()).filter(n -> !n.isBlank()).orElse(from.getAddress());
        draft.author(name, "From");
    }

    private static void collect(Entity entity, Parts parts, int depth) throws IOException, UnusableException {
        Body body = entity.getBody();
        if (body instanceof Multipart multipart) {
            if (depth < Limits.EMBEDDED_DEPTH) {
                for (var part : multipart.getBodyParts()) {
                    collect(part, parts, depth + 1);
                }
            }
            return;
        }
        if (!(body instanceof SingleBody single)
                || "attachment".equalsIgnoreCase(entity.getDispositionType())) {
            parts.attachments.add(entity);
            return;
        }
        switch (String.valueOf(entity.getMimeType())) {
            case "text/html" -> parts.html.add(text(entity, single));
            case "text/plain" -> parts.plain.add(text(entity, single));
            default -> parts.attachments.add(entity);
        }
    }

    private static String text(Entity entity, SingleBody body) throws IOException {
        var bytes = new ByteArrayOutputStream();
        body.writeTo(bytes);
        var name = entity.getCharset();
        boolean known = name != null && Charset.isSupported(name) && !name.equalsIgnoreCase("us-ascii");
        return known ? bytes.toString(Charset.forName(name)) : TextReader.decoded(bytes.toByteArray());
    }

    private static void body(Prose prose, Parts parts) {
        parts.html.forEach(html -> HtmlReader.fragment(prose, html));
        if (prose.length() == 0) {
            parts.plain.forEach(plain -> Lines.into(prose, plain));
        }
    }
}

package dicta.train;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Writes the fields of a protocol buffer message, one after the other. */
final class ProtocolBuffer {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  ProtocolBuffer number(int field, long value) {
    varint((long) field << 3);
    varint(value);
    return this;
  }

  ProtocolBuffer real(int field, float value) {
    varint((long) field << 3 | 5);
    int bits = Float.floatToIntBits(value);
    for (int i = 0; i < Integer.BYTES; i++) {
      out.write(bits >>> 8 * i);
    }
    return this;
  }

  ProtocolBuffer text(int field, String value) {
    return bytes(field, value.getBytes(StandardCharsets.UTF_8));
  }

  ProtocolBuffer message(int field, ProtocolBuffer value) {
    return bytes(field, value.bytes());
  }

  ProtocolBuffer bytes(int field, byte[] value) {
    varint((long) field << 3 | 2);
    varint(value.length);
    out.writeBytes(value);
    return this;
  }

  byte[] bytes() {
    return out.toByteArray();
  }

  private void varint(long value) {
    long rest = value;
    while ((rest & ~127L) != 0) {
      out.write((int) (rest & 127 | 128));
      rest >>>= 7;
    }
    out.write((int) rest);
  }
}

package dicta.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Records as bytes, for what is read and written so often that Java's own serialization and JSON
 * are several times too slow and too long. Components may be numbers, truth values, strings, enums,
 * arrays of numbers, lists and sets, records, and null. The bytes say nothing of the record's
 * layout: what outlives a run is kept together with {@link #layout}.
 */
public final class RecordCodec<R extends Record> {
  private interface Part {
    void write(Object value, DataOutputStream out) throws IOException;

    Object read(DataInputStream in) throws IOException;
  }

  private interface Reader {
    Object read(DataInputStream in) throws IOException;
  }

  private interface Writer {
    void write(Object value, DataOutputStream out) throws IOException;
  }

  private final Part record;
  private final String layout;

  public RecordCodec(Class<R> type) {
    this.record = record(type, new HashMap<>());
    Set<String> parts = new TreeSet<>();
    describe(type, parts);
    this.layout = Fingerprint.ofText(String.join("\n", parts)).substring(0, 16);
  }

  /** Another one when the record, or one that it is made of, has other components. */
  public String layout() {
    return layout;
  }

  private static void describe(Type type, Set<String> parts) {
    if (type instanceof ParameterizedType generic) {
      describe(generic.getActualTypeArguments()[0], parts);
    } else if (type instanceof Class<?> plain) {
      if (plain.isEnum()) {
        parts.add(plain.getName() + Arrays.toString(plain.getEnumConstants()));
      } else if (plain.isRecord() && parts.add(plain.getName())) {
        for (RecordComponent part : plain.getRecordComponents()) {
          parts.add(plain.getName() + "." + part.getName() + " " + part.getGenericType());
          describe(part.getGenericType(), parts);
        }
      }
    }
  }

  public byte[] encode(R value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
    try {
      record.write(value, new DataOutputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  @SuppressWarnings("unchecked")
  public R decode(byte[] bytes) {
    try {
      return (R) record.read(new DataInputStream(new ByteArrayInputStream(bytes)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Part part(Type type, Map<Class<?>, Part[]> known) {
    if (type instanceof ParameterizedType generic) {
      Part element = part(generic.getActualTypeArguments()[0], known);
      boolean set = generic.getRawType() == Set.class;
      return orNull(
          (value, out) -> {
            Collection<?> all = (Collection<?>) value;
            out.writeInt(all.size());
            for (Object one : all) {
              element.write(one, out);
            }
          },
          in -> {
            int size = in.readInt();
            Collection<Object> all = set ? new LinkedHashSet<>() : new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
              all.add(element.read(in));
            }
            return all;
          });
    }
    Class<?> plain = (Class<?>) type;
    if (plain == int.class) {
      return of((value, out) -> out.writeInt((Integer) value), DataInputStream::readInt);
    } else if (plain == long.class) {
      return of((value, out) -> out.writeLong((Long) value), DataInputStream::readLong);
    } else if (plain == double.class) {
      return of((value, out) -> out.writeDouble((Double) value), DataInputStream::readDouble);
    } else if (plain == boolean.class) {
      return of((value, out) -> out.writeBoolean((Boolean) value), DataInputStream::readBoolean);
    } else if (plain == String.class) {
      return orNull(RecordCodec::writeString, RecordCodec::readString);
    } else if (plain.isEnum()) {
      Object[] constants = plain.getEnumConstants();
      return orNull(
          (value, out) -> out.writeByte(((Enum<?>) value).ordinal()),
          in -> constants[in.readByte()]);
    } else if (plain == long[].class) {
      return orNull(RecordCodec::writeLongs, RecordCodec::readLongs);
    } else if (plain == double[].class) {
      return orNull(
          (value, out) ->
              writeLongs(
                  Arrays.stream((double[]) value).mapToLong(Double::doubleToRawLongBits).toArray(),
                  out),
          in ->
              Arrays.stream((long[]) readLongs(in))
                  .mapToDouble(Double::longBitsToDouble)
                  .toArray());
    }
    return orNull(record(plain, known));
  }

  /**
   * @param known the types met so far, each with its part once that is made: a record may hold one
   *     of its own type
   */
  private static Part record(Class<?> type, Map<Class<?>, Part[]> known) {
    Part[] met = known.get(type);
    if (met != null) {
      return of((value, out) -> met[0].write(value, out), in -> met[0].read(in));
    }
    Part[] self = new Part[1];
    known.put(type, self);
    RecordComponent[] components = type.getRecordComponents();
    List<Part> parts = new ArrayList<>();
    Method[] accessors = new Method[components.length];
    Class<?>[] types = new Class<?>[components.length];
    for (int i = 0; i < components.length; i++) {
      parts.add(part(components[i].getGenericType(), known));
      accessors[i] = components[i].getAccessor();
      types[i] = components[i].getType();
    }
    Constructor<?> constructor;
    try {
      constructor = type.getDeclaredConstructor(types);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("every record has a canonical constructor", e);
    }
    self[0] =
        of(
            (value, out) -> {
              for (int i = 0; i < accessors.length; i++) {
                parts.get(i).write(call(accessors[i], value), out);
              }
            },
            in -> {
              Object[] values = new Object[parts.size()];
              for (int i = 0; i < values.length; i++) {
                values[i] = parts.get(i).read(in);
              }
              return make(constructor, values);
            });
    return self[0];
  }

  private static Object call(Method accessor, Object value) {
    try {
      return accessor.invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object make(Constructor<?> constructor, Object[] values) {
    try {
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void writeString(Object value, DataOutputStream out) throws IOException {
    byte[] bytes = ((String) value).getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static Object readString(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }

  private static void writeLongs(Object value, DataOutputStream out) throws IOException {
    long[] all = (long[]) value;
    out.writeInt(all.length);
    for (long one : all) {
      out.writeLong(one);
    }
  }

  private static Object readLongs(DataInputStream in) throws IOException {
    long[] all = new long[in.readInt()];
    for (int i = 0; i < all.length; i++) {
      all[i] = in.readLong();
    }
    return all;
  }

  private static Part orNull(Part part) {
    return orNull(part::write, part::read);
  }

  private static Part orNull(Writer writer, Reader reader) {
    return of(
        (value, out) -> {
          out.writeBoolean(value != null);
          if (value != null) {
            writer.write(value, out);
          }
        },
        in -> in.readBoolean() ? reader.read(in) : null);
  }

  private static Part of(Writer writer, Reader reader) {
    return new Part() {
      @Override
      public void write(Object value, DataOutputStream out) throws IOException {
        writer.write(value, out);
      }

      @Override
      public Object read(DataInputStream in) throws IOException {
        return reader.read(in);
      }
    };
  }
}

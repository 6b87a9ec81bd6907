/** Numbers as LEB128, seven bits a byte, and blocks of bytes with their length before them. */
export interface ByteWriter {
  number(value: number): void;
  block(bytes: Uint8Array): void;
  done(): Uint8Array;
}

export function byteWriter(): ByteWriter {
  let bytes = new Uint8Array(1 << 16);
  let length = 0;
  const room = (count: number): void => {
    if (length + count <= bytes.length) return;
    const grown = new Uint8Array(Math.max(bytes.length * 2, length + count));
    grown.set(bytes.subarray(0, length));
    bytes = grown;
  };
  const number = (value: number): void => {
    room(5);
    let rest = value >>> 0;
    while (rest > 0x7f) {
      bytes[length] = (rest & 0x7f) | 0x80;
      length += 1;
      rest >>>= 7;
    }
    bytes[length] = rest;
    length += 1;
  };
  return {
    number,
    block(part) {
      number(part.length);
      room(part.length);
      bytes.set(part, length);
      length += part.length;
    },
    done: () => bytes.slice(0, length),
  };
}

/** Reads what a `ByteWriter` wrote. Past the end it throws a RangeError: the file is cut off or lies about a length. */
export interface ByteReader {
  number(): number;
  block(): Uint8Array;
  numbers(count: number): Uint32Array;
}

export function byteReader(bytes: Uint8Array): ByteReader {
  let at = 0;
  const number = (): number => {
    let value = 0;
    for (let shift = 0; shift < 32; shift += 7) {
      const byte = bytes[at];
      if (byte === undefined) break;
      at += 1;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value >>> 0;
    }
    throw new RangeError('cut off in a number');
  };
  return {
    number,
    block() {
      const length = number();
      if (at + length > bytes.length) throw new RangeError('cut off in a block');
      at += length;
      return bytes.subarray(at - length, at);
    },
    numbers(count) {
      if (count > bytes.length) throw new RangeError('more numbers than bytes');
      const values = new Uint32Array(count);
      for (let index = 0; index < count; index += 1) values[index] = number();
      return values;
    },
  };
}

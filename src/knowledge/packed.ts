import { DefaultSerializer, Deserializer } from 'node:v8';

/** The arrays of numbers that may be in what is packed. */
const KINDS = [Int8Array, Int32Array, Float32Array] as const;
type Numbers = InstanceType<(typeof KINDS)[number]>;

/** Arrays of numbers stand at multiples of this, in bytes, so that they can be used where they are. */
const ALIGNMENT = 8;
const aligned = (bytes: number): number => Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
/** What stands before all else: the length of the data that is not arrays of numbers, in bytes. */
const HEAD = ALIGNMENT;

/** Writes everything but arrays of numbers, and notes those for later. */
class Packer extends DefaultSerializer {
  readonly arrays: Numbers[] = [];
  /** How many bytes the arrays take up, with what is between them. */
  size = 0;

  constructor() {
    super();
    this.writeHeader();
  }

  /** Called by the super class. */
  _writeHostObject(view: Numbers): void {
    this.writeUint32(KINDS.findIndex((Kind) => view instanceof Kind));
    this.writeUint32(this.size);
    this.writeUint32(view.length);
    this.arrays.push(view);
    this.size += aligned(view.byteLength);
  }
}

/** Reads what {@link Packer} has written, its arrays as parts of the bytes that they stand in. */
class Unpacker extends Deserializer {
  readonly #arrays: Uint8Array<ArrayBuffer>;

  constructor(data: Uint8Array, arrays: Uint8Array<ArrayBuffer>) {
    super(data);
    this.#arrays = arrays;
  }

  /** Called by the super class. */
  _readHostObject(): Numbers {
    const Kind = KINDS[this.readUint32()];
    if (!Kind) throw new TypeError('There is no such kind of array');
    const [begin, length] = [this.readUint32(), this.readUint32()];
    // The bytes may be a part of more, which is none of ours.
    if (begin + length * Kind.BYTES_PER_ELEMENT > this.#arrays.length)
      throw new RangeError('It is not all there');
    return new Kind(this.#arrays.buffer, this.#arrays.byteOffset + begin, length);
  }
}

/**
 * Plain data as bytes: what `structuredClone` takes, except that of arrays of binary data there may be only Int8Array,
 * Int32Array and Float32Array. These stand apart, so that {@link unpack} need not copy them.
 */
export function pack(value: unknown): Uint8Array<ArrayBuffer> {
  const packer = new Packer();
  packer.writeValue(value);
  const data = packer.releaseBuffer();
  const begin = aligned(HEAD + data.length);
  const packed = Buffer.alloc(begin + packer.size);
  packed.writeUInt32LE(data.length);
  packed.set(data, HEAD);
  let at = begin;
  for (const { buffer, byteOffset, byteLength } of packer.arrays) {
    packed.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += aligned(byteLength);
  }
  return packed;
}

/**
 * What was packed. Its arrays are parts of `packed`, which therefore stays in memory for as long as they do.
 *
 * @throws Error when it was not packed by such a version of Node.js, or is not all there
 */
export function unpack(packed: Uint8Array<ArrayBuffer>): unknown {
  const whole = packed.byteOffset % ALIGNMENT === 0 ? packed : Uint8Array.from(packed);
  const length = new DataView(whole.buffer, whole.byteOffset).getUint32(0, true);
  const unpacker = new Unpacker(whole.subarray(HEAD, HEAD + length), whole.subarray(aligned(HEAD + length)));
  unpacker.readHeader();
  return unpacker.readValue();
}

/** Entries that the end of a zip file can count without the longer record in front of it (APPNOTE.TXT 4.4.1.4 and 4.4.22). */
const MOST = 65_535;
const LENGTH = 22;
const SIGNATURE = 0x06054b50;

/**
 * The last bytes of a zip file, with the Zip64 record that counts more entries than the short one can: client-zip writes it only for
 * files of four gigabytes, and without it strict readers stop at the 65,535th entry.
 *
 * @param end the end of central directory record, as the writer made it; other bytes come back as they are.
 */
export function endOfZip(end: Uint8Array<ArrayBuffer>, entries: number): Uint8Array<ArrayBuffer>[] {
  const short = new DataView(end.buffer, end.byteOffset, end.byteLength);
  if (entries <= MOST || end.byteLength !== LENGTH || short.getUint32(0, true) !== SIGNATURE) return [end];
  const size = short.getUint32(12, true);
  const start = short.getUint32(16, true);
  const long = new DataView(new ArrayBuffer(76));
  long.setUint32(0, 0x06064b50, true);
  long.setBigUint64(4, 44n, true);
  long.setUint16(12, 45, true);
  long.setUint16(14, 45, true);
  long.setBigUint64(24, BigInt(entries), true);
  long.setBigUint64(32, BigInt(entries), true);
  long.setBigUint64(40, BigInt(size), true);
  long.setBigUint64(48, BigInt(start), true);
  // The locator, which says where the record begins.
  long.setUint32(56, 0x07064b50, true);
  long.setBigUint64(64, BigInt(start + size), true);
  long.setUint32(72, 1, true);
  return [new Uint8Array(long.buffer), end];
}

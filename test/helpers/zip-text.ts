// The files in a zip, as text or bytes, read through its central directory; for looking into the xlsx files that tests write.
import { inflateRawSync } from 'node:zlib';

const endSignature = 0x06054b50;

export function readZipText(zip: Buffer): ReadonlyMap<string, string> {
  return new Map([...readZipFiles(zip)].map(([path, bytes]) => [path, bytes.toString('utf8')]));
}

export function readZipFiles(zip: Buffer): ReadonlyMap<string, Buffer> {
  const files = new Map<string, Buffer>();
  let end = zip.length - 22;
  while (end > 0 && zip.readUInt32LE(end) !== endSignature) end -= 1;
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const isPacked = zip.readUInt16LE(at + 10) === 8;
    const size = zip.readUInt32LE(at + 20);
    const [name, extra, comment] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset));
    const local = zip.readUInt32LE(at + 42);
    const body = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const bytes = zip.subarray(body, body + size);
    const path = zip.toString('utf8', at + 46, at + 46 + (name ?? 0)).replace(/^\//, '');
    files.set(path, isPacked ? inflateRawSync(bytes) : bytes);
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return files;
}

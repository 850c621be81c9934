const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'

/** As many turns as fit into the twelve bits behind the time. */
export const LAST_TURN = 0xfff

/**
 * Makes an id: prefix, then a UUID version 7 (RFC 9562) of the given time and randomness in 26 characters that sort by time,
 * and within a millisecond by turn where one is given.
 */
export function makeId(prefix: string, now: number, random: Uint8Array, turn?: number): string {
  const bytes = new Uint8Array(16)
  bytes.set(random.subarray(0, 10), 6)
  for (let index = 0; index < 6; index++) bytes[index] = Math.floor(now / 256 ** (5 - index)) % 256
  if (turn !== undefined) bytes.set([turn >> 8, turn & 0xff], 6)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  return `${prefix}_${base32(bytes)}`
}

/** 128 bits in 26 characters of five bits, the first holding three. */
function base32(bytes: Uint8Array): string {
  let value = 0n
  for (const byte of bytes) value = (value << 8n) | BigInt(byte)
  let text = ''
  for (let index = 0; index < 26; index++) {
    text = ALPHABET[Number(value & 31n)] + text
    value >>= 5n
  }
  return text
}

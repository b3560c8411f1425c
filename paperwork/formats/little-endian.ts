// The numbers of binary Office files. Beyond the end of the bytes everything is zero, so that no damage can throw.

/** A byte. */
export function u8(bytes: Uint8Array, at: number): number {
  return bytes[at] ?? 0
}

/** Two bytes, the lower first. */
export function u16(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8)
}

/** Two bytes with a sign. */
export function i16(bytes: Uint8Array, at: number): number {
  return (u16(bytes, at) << 16) >> 16
}

/** Four bytes, the lowest first. */
export function u32(bytes: Uint8Array, at: number): number {
  return i32(bytes, at) >>> 0
}

/** Four bytes with a sign. */
export function i32(bytes: Uint8Array, at: number): number {
  return u16(bytes, at) | (u16(bytes, at + 2) << 16)
}

/** A number as reports write it: below ten with a zero before it, thousands with a dot. Null is a gap that says what is missing. */
export function writeNumber(value: number | null, label: string): string {
  if (value === null) return gapFor(label)
  return value > 0 && value < 10 ? `0${value}` : value.toLocaleString('vi-VN')
}

/** A part of a whole in hundredths: "68,2 %". Null where there is no whole. */
export function writeShare(value: number | null, label: string): string {
  if (value === null) return gapFor(label)
  return `${value.toLocaleString('vi-VN', { maximumFractionDigits: 1 })} %`
}

/** A part of a whole in hundredths, to one decimal; exact halves go up. Null where there is no whole. */
export function share(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((part * 1000) / whole) / 10
}

const GAP = /\[chưa có số liệu: [^\]]+\]/g

const gapFor = (label: string): string => `[chưa có số liệu: ${label}]`

/** The gaps that stand in a text. */
export function gapsIn(text: string): readonly string[] {
  return text.match(GAP) ?? []
}

import type { LocalSlotKind, LocalValue } from '#contract/regulation'

/** What an officer typed into a slot, as the rules receive it; null where it is no answer. */
export function readAnswer(kind: Exclude<LocalSlotKind, 'choice'>, typed: string): LocalValue | null {
  const text = typed.trim().replace(/%$/, '').trim()
  if (kind === 'text') return typed.trim() === '' ? null : typed.trim().normalize('NFC')
  if (kind === 'days') return /^\d{1,6}$/.test(text) ? Number(text) : null
  const [, whole, part = ''] = /^(\d{1,4})(?:[.,](\d{1,4}))?$/.exec(text) ?? []
  if (whole === undefined) return null
  const over = 10 ** part.length
  const of = Number(`${whole}${part}`)
  return kind === 'share' ? { of, over: over * 100 } : { of, over }
}

/** A value as an officer types it: 12,5 for a share of 125 over 1000. */
export function writeAnswer(kind: Exclude<LocalSlotKind, 'choice'>, value: LocalValue | null): string {
  if (value === null) return ''
  if (typeof value !== 'object') return String(value)
  const number = (kind === 'share' ? value.of * 100 : value.of) / value.over
  return number.toLocaleString('vi-VN', { maximumFractionDigits: 4, useGrouping: false })
}

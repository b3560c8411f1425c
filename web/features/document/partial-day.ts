/** A day as far as the paper says it: `2026` → 2026, `2026-03` → 03/2026, `2026-03-30` → 30/03/2026. */
export function showPartialDay(day: string): string {
  return day.split('-').toReversed().join('/')
}

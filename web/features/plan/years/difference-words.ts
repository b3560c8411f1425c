import type { YearDifference } from '#contract/next-year'

/** How a line of one year stands to the other year. */
export const differenceWords: Readonly<Record<YearDifference['difference'], string>> = {
  same: 'Giữ nguyên',
  changed: 'Có đổi',
  new: 'Mới',
  gone: 'Không còn',
}

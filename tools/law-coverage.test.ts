import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { coverage, plainDate } from '#law'
import { coveragePage } from './law-coverage/page.ts'

describe('docs/law-coverage.md', () => {
  it('is what the law shelf says today: npm run law:coverage writes it again', () => {
    expect(readFileSync('docs/law-coverage.md', 'utf8')).toBe(coveragePage(coverage()))
  })

  it('shows a row with its days, standing, provision and doubts', () => {
    const page = coveragePage({
      rows: [
        {
          area: 'money',
          id: 'money.test',
          label: 'Mức | thử',
          status: 'checked',
          cite: 'Điều 1 Nghị định thử',
          how: 'Đọc toàn văn',
          from: plainDate('2024-01-01'),
          until: plainDate('2025-01-01'),
          lastDay: plainDate('2024-12-31'),
          partsUnchecked: ['một phần: nhớ.'],
        },
      ],
      notModelled: [{ id: 'x', label: 'Việc khác', because: 'Vì lẽ khác.' }],
    })
    expect(page).toContain(
      '| Mức \\| thử | 01/01/2024 | 31/12/2024 | đã đối chiếu | Điều 1 Nghị định thử | Đọc toàn văn Phần chưa chắc chắn: một phần: nhớ. |',
    )
    expect(page).toContain('| **Cộng** | 1 | 0 | 0 |')
    expect(page).toContain('| Việc khác | Vì lẽ khác. |')
  })
})

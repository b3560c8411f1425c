import { describe, expect, it } from 'vitest'
import { type BodyLine, measureBody } from './pdf-body.ts'
import { joinParagraphs } from './pdf-paragraphs.ts'

/** Lines of a page of A4 whose text stands between 133 and 558 points, 20 points apart. */
const page = (...lines: readonly (readonly [left: number, right: number, text: string])[]) =>
  lines.map(
    ([left, right, text], index): BodyLine => ({ left, right, text, y: 100 + 20 * index, size: 13, page: 0 }),
  )

const paragraphsOf = (lines: readonly BodyLine[]) => joinParagraphs(lines, measureBody(lines))

describe('the heading under a title', () => {
  it('is none of it where short paragraphs leave few lines at the margin', () => {
    const lines = page(
      [181, 509, 'Hoạt động thi đua của các đơn vị trong năm 2031'],
      [158.2, 309, 'I. NỘI DUNG'],
      [159.4, 558.2, '1. Các đơn vị thành viên ký kết giao ước thi đua trước ngày'],
      [133.7, 186, '15/6/2031.'],
      [158.9, 558, '2. Các đơn vị thành viên gửi báo cáo tự chấm điểm về đơn vị'],
      [133, 288, 'trưởng khối trước ngày 10/11/2031.'],
      [159.1, 302, 'II. TỔ CHỨC THỰC HIỆN'],
      [159.6, 510, 'Các đơn vị căn cứ Kế hoạch này để tổ chức thực hiện.'],
    )
    expect(paragraphsOf(lines).slice(0, 3)).toEqual([
      'Hoạt động thi đua của các đơn vị trong năm 2031',
      'I. NỘI DUNG',
      '1. Các đơn vị thành viên ký kết giao ước thi đua trước ngày 15/6/2031.',
    ])
  })

  it('is none of it where no two lines of a short page end alike', () => {
    const lines = page(
      [224, 467, 'V/v đăng ký danh hiệu thi đua năm 2031'],
      [270, 420, 'Kính gửi: Các phòng, ban.'],
      [159, 558, 'Văn phòng đề nghị các phòng, ban gửi bản đăng ký danh hiệu'],
      [133, 300, 'thi đua trước ngày 20/7/2031.'],
    )
    expect(paragraphsOf(lines)).toHaveLength(3)
  })
})

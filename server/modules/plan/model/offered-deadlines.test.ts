import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commonWords, type DatedItem, offeredDeadlines } from './offered-deadlines.ts'
import { isAwaited, levelsOfPaper, type PaperLevel } from './paper-level.ts'
import { LIKE, subjectLikeness, subjectOf } from './subject-likeness.ts'

const reading = { beforeIncludesDay: true }

const alike = (one: string, other: string) => subjectLikeness(subjectOf(one), subjectOf(other))

describe('two tasks', () => {
  it.each([
    [
      'Ký kết giao ước thi đua của Khối',
      'Tổ chức Hội nghị ký kết giao ước thi đua năm 2026 giữa các đơn vị thành viên Khối',
    ],
    [
      'Tham gia kiểm tra chéo việc thực hiện giao ước trong Khối',
      'Kiểm tra chéo, giám sát việc thực hiện giao ước thi đua giữa các đơn vị',
    ],
    [
      'Báo cáo sơ kết 6 tháng đầu năm gửi Khối trưởng',
      'Các đơn vị gửi báo cáo sơ kết 6 tháng đầu năm về Khối trưởng',
    ],
    [
      'Tham gia hội nghị tổng kết Khối thi đua',
      'Tổ chức Hội nghị tổng kết công tác thi đua, khen thưởng năm 2026 của Khối',
    ],
    [
      'Tham gia giải thể thao do Khối tổ chức',
      'Tổ chức giải thể thao, giao lưu văn nghệ chào mừng ngày truyền thống',
    ],
    [
      'Đăng ký danh hiệu thi đua với tỉnh',
      'Các cơ quan, đơn vị đăng ký danh hiệu thi đua, hình thức khen thưởng gửi Sở Nội vụ',
    ],
    [
      'Ký kết giao ước thi đua Khối thi đua các sở, ngành kinh tế tỉnh',
      'Phát động phong trào thi đua “Kỷ cương - Trách nhiệm”, ký kết giao ước thi đua, thông qua Quy chế hoạt động',
    ],
    [
      'Tham dự Hội nghị tổng kết công tác thi đua của Khối',
      'Tổng kết, bỏ phiếu suy tôn đơn vị dẫn đầu, bầu Khối trưởng',
    ],
  ])('are about the same thing: %s', (one, other) => {
    expect(alike(one, other)).toBeGreaterThanOrEqual(LIKE)
    expect(alike(other, one)).toBeCloseTo(alike(one, other))
  })

  it.each([
    ['Ký kết giao ước thi đua của Khối', 'Tổng kết phong trào thi đua của Khối'],
    ['Ký kết giao ước thi đua của Khối', 'Đăng ký danh hiệu thi đua năm 2026'],
    ['Tổng kết công tác thi đua năm 2026', 'Sơ kết công tác thi đua 6 tháng đầu năm 2026'],
    ['Báo cáo kết quả thi đua quý I', 'Báo cáo kết quả thi đua quý III'],
    ['Tham gia giải thể thao', 'Tham gia hội nghị tập huấn nghiệp vụ'],
    ['Đề nghị khen thưởng tổng kết năm', 'Đề nghị tặng Huân chương Lao động'],
    ['Tham dự Hội nghị điển hình tiên tiến', 'Tham dự Hội nghị ký kết giao ước'],
    ['Chấm điểm thi đua của Khối', 'Góp ý dự thảo bảng tiêu chí chấm điểm của Khối'],
    ['Báo cáo kết quả bình xét thi đua gửi Khối trưởng', 'Báo cáo kết quả, gửi hồ sơ về Khối trưởng'],
    ['Đăng ký danh hiệu thi đua, hình thức khen thưởng', 'Xét danh hiệu thi đua, hình thức khen thưởng'],
    ['Thực hiện công tác thi đua, khen thưởng', 'Tổ chức thực hiện công tác thi đua, khen thưởng năm 2026'],
  ])('are about two things: %s', (one, other) => {
    expect(alike(one, other)).toBeLessThan(LIKE)
  })
})

describe('where a paper comes from', () => {
  const paper = { issuer: null, symbol: null, title: null, signedFor: null }

  it.each<[string, Partial<typeof paper> | Record<string, string>, PaperLevel[]]>([
    ['a bloc', { issuer: 'KHỐI THI ĐUA SỐ 5' }, ['bloc']],
    ['a department that leads a bloc', { issuer: 'SỞ TÀI CHÍNH', symbol: 'KH-KTĐ5' }, ['department', 'bloc']],
    ['a province', { issuer: 'ỦY BAN NHÂN DÂN TỈNH AN SƠN' }, ['province']],
    ['the department of home affairs', { issuer: 'SỞ NỘI VỤ' }, ['homeAffairs', 'department']],
    ['a ministry', { issuer: 'BỘ NỘI VỤ' }, ['ministry']],
    ['the government', { issuer: 'CHÍNH PHỦ' }, ['central']],
    ['a board of the province itself', { issuer: 'BAN QUẢN LÝ KHU KINH TẾ TỈNH AN SƠN' }, []],
    ['nobody knows where', {}, []],
  ])('is told of %s', (_whose, known, levels) => {
    expect([...levelsOfPaper({ ...paper, ...known })].toSorted()).toEqual(levels.toSorted())
  })

  it.each<[string, PaperLevel, boolean]>([
    ['Theo kế hoạch của Khối thi đua', 'bloc', true],
    ['Theo kế hoạch của Khối thi đua', 'province', false],
    ['Theo hướng dẫn của cấp trên', 'homeAffairs', true],
    ['Theo hướng dẫn của cấp trên', 'bloc', false],
    ['Theo kế hoạch của UBND tỉnh', 'homeAffairs', true],
    ['Theo hướng dẫn của Sở Nội vụ', 'province', false],
    ['Theo hướng dẫn của Bộ Nội vụ', 'ministry', true],
    ['Theo kế hoạch bồi dưỡng cán bộ của tỉnh', 'ministry', false],
    ['Khi có văn bản', 'bloc', true],
    ['Trong 5 ngày làm việc kể từ ngày nhận được văn bản', 'ministry', true],
    ['Trong 5 ngày làm việc kể từ ngày họp Hội đồng Thi đua, khen thưởng', 'homeAffairs', false],
    ['Trong 5 ngày làm việc kể từ ngày họp Hội đồng Thi đua, khen thưởng tỉnh', 'province', true],
    ['kể từ ngày ký', 'bloc', false],
    ['10 ngày sau khi ban hành quyết định', 'province', false],
    ['10 ngày sau khi có quyết định', 'province', true],
    ['Sau hội nghị tổng kết', 'bloc', false],
  ])('decides whether a task waits for it: %s', (waitsFor, level, isWaited) => {
    expect(isAwaited(waitsFor, new Set([level]))).toBe(isWaited)
  })
})

describe('the deadline of a paper', () => {
  const task = (title: string, awaits = 'Theo kế hoạch của Khối', year = 2026) => ({
    id: title,
    title,
    waitsFor: awaits,
    awaits,
    year,
  })
  const item = (index: number, text: string, date: string | null = '2026-03-15'): DatedItem => ({
    index,
    text,
    deadline: date === null ? { kind: 'none' } : { kind: 'before', date },
  })
  const offered = (tasks: readonly ReturnType<typeof task>[], items: readonly DatedItem[]) =>
    offeredDeadlines(tasks, { items, levels: new Set(['bloc']), cited: 'Kế hoạch của Khối' }, reading)
  const signing = item(0, 'Tổ chức ký kết giao ước thi đua')

  it('is offered to the task that waits for such a paper, with the reason', () => {
    const [offer, ...others] = offered(
      [task('Ký kết giao ước thi đua của Khối')],
      [signing, item(1, 'Tổng kết năm')],
    )
    expect(others).toEqual([])
    expect(offer).toMatchObject({ item: { index: 0 }, timing: { lateFrom: '2026-03-16' } })
    expect(offer?.because).toBe(
      'Nhiệm vụ này chờ “Theo kế hoạch của Khối”; Kế hoạch của Khối nêu thời hạn cho việc cùng nói về “ký kết giao ước thi đua”.',
    )
  })

  it('is not offered to a task that waits for somebody else, nor without a day, nor for another year', () => {
    const title = 'Ký kết giao ước thi đua'
    expect(offered([task(title, 'Theo hướng dẫn của Sở Nội vụ')], [signing])).toEqual([])
    expect(offered([task(title)], [item(0, title, null)])).toEqual([])
    expect(offered([task(title)], [item(0, title, '2025-03-15')])).toEqual([])
    expect(offered([task(title)], [item(0, title, '2026-12-31')])).toHaveLength(1)
  })

  it('that is most like comes first, and a worse one of the same paper is not offered beside a good one', () => {
    const offers = offered(
      [task('Kiểm tra chéo giữa các đơn vị thành viên'), task('Ký kết giao ước thi đua')],
      [
        item(0, 'Kiểm tra chéo, giám sát việc thực hiện'),
        signing,
        item(2, 'Ký kết giao ước về an toàn giao thông đường bộ'),
      ],
    )
    expect(offers.map(({ task: { title }, item: { text } }) => [title, text])).toEqual([
      ['Ký kết giao ước thi đua', signing.text],
      ['Kiểm tra chéo giữa các đơn vị thành viên', 'Kiểm tra chéo, giám sát việc thực hiện'],
    ])
  })

  it('is never offered for another subject, in whatever order the papers stand', () => {
    const titles = [
      'Ký kết giao ước',
      'Tổng kết phong trào',
      'Giải thể thao truyền thống',
      'Tập huấn nghiệp vụ',
      'Kiểm tra chéo các đơn vị',
    ]
    fc.assert(
      fc.property(fc.subarray(titles), fc.shuffledSubarray(titles), (tasks, items) => {
        const offers = offered(
          tasks.map((title) => task(title)),
          items.map((text, index) => item(index, text)),
        )
        expect(offers.map(({ task: { title } }) => title).toSorted()).toEqual(
          tasks.filter((title) => items.includes(title)).toSorted(),
        )
        for (const offer of offers) expect(offer.item.text).toBe(offer.task.title)
      }),
    )
  })
})

it('names the longest run of words two texts have in common, as the paper prints it', () => {
  expect(commonWords('Hội nghị Ký kết, giao ước thi đua', 'Về ký kết giao ước năm nay')).toBe(
    'Ký kết giao ước',
  )
  expect(commonWords('Một', 'Hai')).toBe('')
})

import { describe, expect, it } from 'vitest'
import { readPaper } from './read-paper.ts'

// Letters in which one asks another: who asks is not who is to act, however the sentence opens.

const LETTER = `ỦY BAN NHÂN DÂN TỈNH AN SƠN
SỞ NỘI VỤ

Số: 812/SNV-TĐKT
V/v tổng kết công tác thi đua, khen thưởng

An Sơn, ngày 02 tháng 11 năm 2031

Kính gửi: Các sở, ban, ngành tỉnh.

`

type Asked = readonly [text: string, when: string, chair: string, coordinate: string]

const askedIn = (body: string): readonly Asked[] =>
  readPaper(`${LETTER}${body}\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n`).tasks.map(
    ({ text, deadline, chair, coordinate }) => [
      text,
      deadline.date ?? '',
      chair.join(' + '),
      coordinate.join(' + '),
    ],
  )

describe('one who asks another', () => {
  it.each<readonly [string, ...Asked]>([
    [
      'Thực hiện Kế hoạch số 15/KH-UBND ngày 20/01/2031 của UBND tỉnh An Sơn, Ủy ban nhân dân tỉnh yêu cầu các sở, ban, ngành gửi báo cáo tổng kết về Sở Nội vụ trước ngày 25/11/2031.',
      'gửi báo cáo tổng kết về Sở Nội vụ',
      '2031-11-25',
      'các sở, ban, ngành',
      '',
    ],
    [
      'Sở Nội vụ đề nghị các cơ quan, đơn vị rà soát hồ sơ đề nghị khen thưởng, gửi về Ban Thi đua - Khen thưởng chậm nhất ngày 10/12/2031.',
      'rà soát hồ sơ đề nghị khen thưởng, gửi về Ban Thi đua - Khen thưởng',
      '2031-12-10',
      'các cơ quan, đơn vị',
      '',
    ],
    [
      'UBND tỉnh yêu cầu Thủ trưởng các cơ quan, đơn vị khẩn trương rà soát hồ sơ trước ngày 25/11/2031.',
      'khẩn trương rà soát hồ sơ',
      '2031-11-25',
      'Thủ trưởng các cơ quan, đơn vị',
      '',
    ],
    [
      'Chủ tịch UBND tỉnh giao Sở Xây dựng chủ trì, phối hợp với Sở Tài chính thẩm định hồ sơ trước ngày 15/12/2031.',
      'thẩm định hồ sơ',
      '2031-12-15',
      'Sở Xây dựng',
      'Sở Tài chính',
    ],
    [
      'Căn cứ Luật số 6/2022/QH15; Kế hoạch số 15/KH-UBND ngày 20/01/2031 của UBND tỉnh, Sở Nội vụ trân trọng đề nghị các sở, ban, ngành; UBND các xã, phường gửi báo cáo trước ngày 25/11/2031.',
      'gửi báo cáo',
      '2031-11-25',
      'các sở, ban, ngành + UBND các xã, phường',
      '',
    ],
    [
      'Thực hiện Công văn số 22/BNV-TĐKT của Bộ Nội vụ về việc đề nghị các địa phương báo cáo, Sở Nội vụ đề nghị các đơn vị báo cáo kết quả trước ngày 25/11/2031.',
      'báo cáo kết quả',
      '2031-11-25',
      'các đơn vị',
      '',
    ],
    [
      'Thực hiện ý kiến của Bộ Nội vụ, UBND tỉnh chỉ đạo các sở, ban, ngành khẩn trương báo cáo trước ngày 25/11/2031.',
      'khẩn trương báo cáo',
      '2031-11-25',
      'các sở, ban, ngành',
      '',
    ],
    [
      'Theo Tờ trình số 11/TTr-SNV, Chủ tịch UBND tỉnh có ý kiến như sau: Giao Sở Nội vụ báo cáo kết quả trước ngày 25/11/2031.',
      'báo cáo kết quả',
      '2031-11-25',
      'Sở Nội vụ',
      '',
    ],
    [
      'Sở Nội vụ thông báo và đề nghị Hội đồng Thi đua - Khen thưởng các cấp, Ban Quản lý Khu kinh tế An Sơn gửi danh sách trước ngày 25/11/2031.',
      'gửi danh sách',
      '2031-11-25',
      'Hội đồng Thi đua - Khen thưởng các cấp + Ban Quản lý Khu kinh tế An Sơn',
      '',
    ],
    [
      'Ngày 20/10/2031, UBND tỉnh đã ban hành Kế hoạch số 15/KH-UBND; để triển khai, Sở Nội vụ đề nghị các đơn vị báo cáo trước ngày 25/11/2031; quá thời hạn trên coi như không đăng ký.',
      'báo cáo',
      '2031-11-25',
      'các đơn vị',
      '',
    ],
    [
      'Xét đề nghị của Sở Nội vụ, Chủ tịch UBND tỉnh chỉ đạo Sở Tài chính bố trí kinh phí trước ngày 25/11/2031.',
      'bố trí kinh phí',
      '2031-11-25',
      'Sở Tài chính',
      '',
    ],
    [
      'UBND tỉnh yêu cầu người đứng đầu các cơ quan chịu trách nhiệm trước Chủ tịch UBND tỉnh về tiến độ hồ sơ, hoàn thành trước ngày 25/11/2031.',
      'chịu trách nhiệm trước Chủ tịch UBND tỉnh về tiến độ hồ sơ',
      '2031-11-25',
      'người đứng đầu các cơ quan',
      '',
    ],
    [
      'Trên đây là hướng dẫn của Sở, đề nghị các đơn vị gửi báo cáo trước ngày 25/11/2031.',
      'gửi báo cáo',
      '2031-11-25',
      'các đơn vị',
      '',
    ],
    [
      'UBND tỉnh giao BQLKKT-AS gửi báo cáo trước ngày 25/11/2031.',
      'gửi báo cáo',
      '2031-11-25',
      'BQLKKT-AS',
      '',
    ],
    [
      'Nhận được văn bản này, đề nghị quý cơ quan gửi báo cáo trước ngày 25/11/2031.',
      'gửi báo cáo',
      '2031-11-25',
      'quý cơ quan',
      '',
    ],
  ])('is not who is to act: %s', (body, ...asked) => {
    expect(askedIn(body)).toEqual([asked])
  })

  it.each([
    ['UBND xã chỉ đạo các trường học hoàn thành sơ kết trước ngày 25/11/2031.', 'UBND xã'],
    ['UBND các xã giao Công an xã hỗ trợ đoàn kiểm tra trước ngày 25/11/2031.', 'UBND các xã'],
    ['Các đơn vị đề nghị Sở Nội vụ hướng dẫn hồ sơ trước ngày 25/11/2031.', 'Các đơn vị'],
    ['Văn phòng giao cán bộ theo dõi hồ sơ, báo cáo trước ngày 25/11/2031.', 'Văn phòng'],
    ['Hội đồng Thi đua đề nghị Chủ tịch UBND tỉnh tặng Bằng khen trước ngày 25/11/2031.', 'Hội đồng Thi đua'],
  ])('is who acts where to ask is the work: %s', (body, chair) => {
    expect(askedIn(body).map(([, , who]) => who)).toEqual([chair])
  })
})

const MEMBERS = 'các đơn vị thành viên Khối thi đua số 3'

describe('a list under a request', () => {
  it.each([
    [`Để tổng kết kịp thời, Sở Nội vụ kính đề nghị ${MEMBERS}:`, MEMBERS],
    [`Sở Nội vụ đề nghị ${MEMBERS} quan tâm, thực hiện tốt một số nội dung sau:`, MEMBERS],
    ['Đề nghị quý cơ quan một số nội dung sau:', 'quý cơ quan'],
    ['UBND tỉnh yêu cầu các sở, ban, ngành như sau:', 'các sở, ban, ngành'],
  ])('is asked of the same: %s', (lead, chair) => {
    const items = [
      'Gửi báo cáo về Sở Nội vụ trước ngày 20/11/2031.',
      'Hồ sơ nộp về Sở trước ngày 25/11/2031.',
    ]
    const asked = [
      ['Gửi báo cáo về Sở Nội vụ', '2031-11-20', chair, ''],
      ['Hồ sơ nộp về Sở', '2031-11-25', chair, ''],
    ]
    const numbered = items.map((item, index) => `${index + 1}. ${item}`).join('\n')
    expect(askedIn(`${lead}\n${numbered}\nSở Nội vụ trân trọng cảm ơn./.`)).toEqual(asked)
    expect(askedIn(`${lead}\n- ${items.join('\n- ')}`)).toEqual(asked)
  })
})

describe('a request of nobody by name', () => {
  it.each([
    ['Sở Nội vụ đề nghị gửi báo cáo về Sở trước ngày 25/11/2031.', 'gửi báo cáo về Sở', ''],
    [
      'Thực hiện Kế hoạch số 15/KH-UBND, Sở Nội vụ đề nghị cử 01 đại biểu, gửi danh sách về Sở trước ngày 25/11/2031.',
      'cử 01 đại biểu, gửi danh sách về Sở',
      '',
    ],
    [
      'Sở Nội vụ yêu cầu các đơn vị chưa gửi báo cáo khẩn trương rà soát trước ngày 25/11/2031.',
      'khẩn trương rà soát',
      'các đơn vị chưa gửi báo cáo',
    ],
  ])('is not the work of who asks: %s', (body, text, chair) => {
    expect(askedIn(body)).toEqual([[text, '2031-11-25', chair, '']])
  })

  it('keeps its last item before any closing paragraph', () => {
    const closing = 'Mọi ý kiến của các cơ quan, đơn vị là cơ sở để Sở hoàn thiện quy chế.'
    const asked = askedIn(
      `Đề nghị các đơn vị:\n1. Gửi báo cáo trước ngày 20/11/2031.\n2. Nộp hồ sơ khen thưởng trước ngày 25/11/2031.\n${closing}`,
    )
    expect(asked.slice(0, 2)).toEqual([
      ['Gửi báo cáo', '2031-11-20', 'các đơn vị', ''],
      ['Nộp hồ sơ khen thưởng', '2031-11-25', 'các đơn vị', ''],
    ])
  })
})

describe('sections under a request', () => {
  it('hold what is due from those asked, unless it names another', () => {
    const asked = askedIn(
      [
        'Để tổng kết kịp thời, Sở Nội vụ đề nghị các cơ quan, đơn vị thực hiện một số nội dung sau:',
        '1. Về báo cáo',
        '- Gửi báo cáo về Sở Nội vụ trước ngày 20/11/2031.',
        '2. Về hồ sơ',
        'Tờ trình và biên bản họp nộp về Sở Nội vụ chậm nhất ngày 25/11/2031.',
        '3. Về hội nghị',
        '- Văn phòng Sở chuẩn bị hội trường trước ngày 10/12/2031.',
        '4. Tờ trình bổ sung nộp về Sở Nội vụ trước ngày 15/12/2031.',
      ].join('\n'),
    )
    const many = 'các cơ quan, đơn vị'
    expect(asked).toEqual([
      ['Gửi báo cáo về Sở Nội vụ', '2031-11-20', many, ''],
      ['Tờ trình và biên bản họp nộp về Sở Nội vụ', '2031-11-25', many, ''],
      ['chuẩn bị hội trường', '2031-12-10', 'Văn phòng Sở', ''],
      ['Tờ trình bổ sung nộp về Sở Nội vụ', '2031-12-15', many, ''],
    ])
  })
})

describe('what is only polite', () => {
  const ASKED = 'Sở Nội vụ đề nghị các đơn vị gửi báo cáo trước ngày 25/11/2031.'

  it.each([
    'Đề nghị các đơn vị quan tâm thực hiện./.',
    'Kính đề nghị các cơ quan, đơn vị quan tâm, phối hợp triển khai thực hiện nghiêm túc các nội dung trên./.',
    'Sở Nội vụ xin trân trọng cảm ơn sự phối hợp của các đơn vị./.',
  ])('is no work: %s', (polite) => {
    const asked = [['gửi báo cáo', '2031-11-25', 'các đơn vị', '']]
    expect(askedIn(`${ASKED} ${polite}`)).toEqual(asked)
    expect(askedIn(`${ASKED}\n${polite}`)).toEqual(asked)
    expect(askedIn(`${ASKED}\n${polite}\nTrân trọng./.`)).toEqual(asked)
  })

  it('is not what is due on a day, though it stands at the end', () => {
    expect(askedIn('Đề nghị các đơn vị gửi báo cáo trước ngày 25/11/2031 để tổng hợp, xem xét./.')).toEqual([
      ['gửi báo cáo', '2031-11-25', 'các đơn vị', ''],
    ])
  })
})

import type { Sharp } from 'sharp'
import sharp from 'sharp'
import { DECISION, tablePage } from '../../paperwork/scanning/examples/decision.ts'
import { type DrawnMark, drawPage } from '../../paperwork/scanning/examples/draw-page.ts'

/** A drawn page with what stands on it, in the order in which a person reads it. */
export type TruePage = { readonly name: string; readonly marks: readonly DrawnMark[]; readonly text: string }

const LETTERS_A_LINE = 72

const PARAGRAPHS = [
  '1. Ban hành Kế hoạch phát động phong trào thi đua thường xuyên năm 2026; tổ chức ký kết giao ước thi đua giữa các phòng, đơn vị trực thuộc, hoàn thành trước ngày 28 tháng 02 năm 2026.',
  '2. Văn phòng chủ trì, phối hợp với Công đoàn cơ sở và các phòng chuyên môn tham mưu tổ chức hội nghị sơ kết sáu tháng đầu năm, biểu dương, khen thưởng các tập thể, cá nhân có thành tích xuất sắc đột xuất.',
  '3. Phòng Quản lý đầu tư theo dõi, đôn đốc các doanh nghiệp trong khu kinh tế hưởng ứng phong trào “Doanh nghiệp An Sơn đổi mới, sáng tạo và phát triển bền vững”; tổng hợp kết quả gửi về Văn phòng trước ngày 20 hằng tháng.',
  '4. Xét, công nhận sáng kiến cấp cơ sở: ít nhất 12 sáng kiến được công nhận, trong đó có từ 03 sáng kiến trở lên được áp dụng ở nhiều đơn vị; tỷ lệ cán bộ, công chức hoàn thành xuất sắc nhiệm vụ đạt 18,5%.',
  '5. Thực hiện nghiêm Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng và Thông tư số 15/2025/TT-BNV của Bộ Nội vụ.',
  '6. Hội đồng Thi đua - Khen thưởng họp bình xét danh hiệu “Lao động tiên tiến”, “Chiến sĩ thi đua cơ sở” và hình thức Giấy khen, Bằng khen; hồ sơ gửi trước ngày 30/11/2026, quá thời hạn nêu trên không xem xét.',
  '7. Đẩy mạnh công tác tuyên truyền, nhân rộng điển hình tiên tiến bằng nhiều hình thức thiết thực, hiệu quả; mỗi đơn vị giới thiệu ít nhất 02 gương người tốt, việc tốt để đăng trên Cổng thông tin điện tử.',
  '8. Giao Trưởng phòng Tổ chức kiểm tra, giám sát, kịp thời uốn nắn những biểu hiện hình thức, phô trương; định kỳ ngày 15 tháng cuối quý báo cáo Trưởng ban xem xét, quyết định những vấn đề phát sinh.',
]

/** Lines of print out of paragraphs, broken where a line is full. */
function linesOf(paragraphs: readonly string[]): readonly (readonly string[])[] {
  return paragraphs.map((paragraph) => {
    const lines = ['']
    for (const word of paragraph.split(' ')) {
      const last = lines[lines.length - 1] ?? ''
      if (last.length + word.length >= LETTERS_A_LINE) lines.push(word)
      else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`
    }
    return lines
  })
}

function prosePage(): TruePage {
  const marks: DrawnMark[] = []
  let y = 80
  for (const lines of linesOf(PARAGRAPHS)) {
    lines.forEach((text, at) => {
      marks.push({ text, x: at === 0 ? 113 : 85, y })
      y += 20
    })
    y += 6
  }
  return { name: 'full page of prose', marks, text: PARAGRAPHS.join('\n') }
}

const textOf = (marks: readonly DrawnMark[]): string =>
  marks.flatMap((mark) => ('text' in mark ? [mark.text] : [])).join('\n')

/** Marks of a letterhead and an end are listed half by half already. */
export const truePages: readonly TruePage[] = [
  prosePage(),
  { name: 'decision in two columns', marks: DECISION, text: textOf(DECISION) },
  { name: 'ruled table', marks: tablePage(), text: textOf(tablePage()) },
]

/** What paper, scanner and telephone do to a page. */
export const damages: Readonly<Record<string, (page: Sharp) => Promise<Sharp>>> = {
  clean: async (page) => page.clone(),
  'JPEG 40 and noise': async (page) => again(await withNoise(page), { quality: 40 }),
  'in black and white': async (page) => again(page.clone().greyscale().threshold(170)),
  'pale, 150 dpi': async (page) => again(page.clone().resize({ width: 1_240 }).linear(0.6, 90)),
  'askew by 3°': async (page) => again(page.clone().rotate(3, { background: 'white' })),
  'turned by 90°': async (page) => again(page.clone().rotate(90)),
  'on its head': async (page) => again(page.clone().rotate(180)),
  'in the shadow': async (page) => again(await withShadow(page)),
  'stamped and signed': async (page) => again(await withStamp(page)),
  'photographed: askew by -4°, shadow, JPEG 60': async (page) =>
    again((await withShadow(page)).rotate(-4, { background: '#5b4a3a' }).resize({ width: 2_400 }), {
      quality: 60,
    }),
}

async function again(page: Sharp, { quality = 80 }: { quality?: number } = {}): Promise<Sharp> {
  return sharp(await page.jpeg({ quality }).toBuffer())
}

async function withNoise(page: Sharp): Promise<Sharp> {
  const { width = 0, height = 0 } = await page.metadata()
  const noise = sharp({
    create: {
      width,
      height,
      channels: 3,
      background: 'grey',
      noise: { type: 'gaussian', mean: 128, sigma: 30 },
    },
  })
  const overlay = await noise.ensureAlpha(0.35).png().toBuffer()
  return again(
    page
      .clone()
      .blur(0.6)
      .composite([{ input: overlay, blend: 'overlay' }]),
  )
}

async function withShadow(page: Sharp): Promise<Sharp> {
  const { width = 0, height = 0 } = await page.metadata()
  const shadow = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><defs><linearGradient id="s" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="#fff"/><stop offset="0.5" stop-color="#ccc"/><stop offset="1" stop-color="#555"/></linearGradient></defs><rect width="100%" height="100%" fill="url(#s)"/></svg>`
  return again(page.clone().composite([{ input: Buffer.from(shadow), blend: 'multiply' }]))
}

async function withStamp(page: Sharp): Promise<Sharp> {
  const { width = 0, height = 0 } = await page.metadata()
  const stamp = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><g transform="translate(${0.66 * width} ${0.56 * height})" fill="none" stroke="#c8102e" stroke-width="7" opacity="0.85"><circle r="150"/><circle r="135"/><path d="M0 -60L17 -18L57 -18L25 8L37 49L0 25L-37 49L-25 8L-57 -18L-17 -18Z"/></g><path d="M${0.62 * width} ${0.585 * height}c60 -120 90 90 130 -20s60 -40 110 10s90 -60 160 -30" fill="none" stroke="#1b3fa0" stroke-width="6"/></svg>`
  return again(page.clone().composite([{ input: Buffer.from(stamp), blend: 'multiply' }]))
}

/** The page as a clean picture of 200 pixels to the inch. */
export const draw = (page: TruePage): Promise<Sharp> => drawPage(page.marks)

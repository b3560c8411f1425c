import { reading } from '#contract/reading'
import { type IncomingPaper, receivePaper, releasePaper } from '#modules/document'
import { readPaper } from '#paperwork/reading/read-paper'
import type { Operation } from '#platform/operation'

/** A letter as words recognised in a picture would give it. */
export const SCANNED_LETTER = `SỞ NỘI VỤ TỈNH AN SƠN
Số: 75/SNV-TĐKT

An Sơn, ngày 04 tháng 5 năm 2026

Kính gửi: Ban Quản lý Khu kinh tế An Sơn

Đề nghị Ban Quản lý Khu kinh tế An Sơn gửi báo cáo trước ngày 10/6/2026.`

/** A paper of pages whose words were recognised: one word after the other, each with a box. */
export function scannedPaper(text = SCANNED_LETTER, pageStarts: readonly number[] = [0]): IncomingPaper {
  const words = [...text.matchAll(/\S+/g)].map(({ 0: word, index }, at) => ({
    start: index,
    end: index + word.length,
    left: 100 + (at % 8) * 120,
    top: 100 + Math.floor(at / 8) * 40,
    width: 100,
    height: 30,
    confidence: 90,
  }))
  const pages = pageStarts.map((start, at) => ({
    number: at + 1,
    picture: Buffer.from(`RIFF0000WEBP page ${at + 1}`),
    width: 1240,
    height: 1754,
    turned: 0 as const,
    skew: 0,
    confidence: 90,
    words: words.filter((word) => word.start >= start && word.start < (pageStarts[at + 1] ?? text.length)),
  }))
  return {
    fileName: 'cong-van-quet.pdf',
    format: 'pdf',
    bytes: Buffer.from(`%PDF of ${text}`),
    sha256: `scan of ${text}`,
    text,
    reading: reading.parse(readPaper(text)),
    kind: { isPlan: false, sentence: 'Văn bản là công văn.' },
    parts: [{ start: 0, end: text.length, name: '' }],
    conversion: null,
    scan: { pages, confidence: 90 },
  }
}

/** Keeps a scan that everyone of the agency sees. */
export async function keepReleasedScan(operation: Operation): Promise<string> {
  const { paperId } = await receivePaper(operation, scannedPaper())
  await releasePaper(operation, paperId)
  return paperId
}

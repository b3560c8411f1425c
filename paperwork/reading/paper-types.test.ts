import { describe, expect, it } from 'vitest'
import { readPaper } from './read-paper.ts'

const typeOf = (text: string) => readPaper(text).header.documentType

describe('the type of a paper', () => {
  it.each([
    ['BIÊN BẢN HỌP\nBình xét danh hiệu thi đua năm 2026\n\n1. Thời gian: 14 giờ.', 'BB', 'BIÊN BẢN HỌP'],
    ['BIÊN BẢN KIỂM PHIẾU\nBầu danh hiệu thi đua\n\n1. Số phiếu: 9.', 'BB', 'BIÊN BẢN KIỂM PHIẾU'],
    [
      'BÁO CÁO THÀNH TÍCH\nĐề nghị tặng Giấy khen\n\nI. SƠ LƯỢC\n1. Họ và tên: Lê Văn Hùng',
      'BC',
      'BÁO CÁO THÀNH TÍCH',
    ],
    ['GIẤY MỜI\nHọp Hội đồng thi đua\n\nKính mời ông Lê Văn Hùng.', 'GM', 'GIẤY MỜI'],
    ['GIAO ƯỚC THI ĐUA\nNăm 2026\n\n1. Hoàn thành nhiệm vụ.', null, 'Giao ước thi đua'],
    [
      'BẢNG TỰ CHẤM ĐIỂM THI ĐUA NĂM 2026\n\n| TT | Tiêu chí | Điểm |\n| 1 | Phong trào | 10 |',
      null,
      'Bảng chấm điểm',
    ],
    ['DANH SÁCH ĐỀ NGHỊ TẶNG GIẤY KHEN\n\n1. Ông Lê Văn Hùng.', null, 'Danh sách'],
    ['BẢN ĐĂNG KÝ DANH HIỆU THI ĐUA\nNăm 2026\n\n1. Ông Lê Văn Hùng.', null, 'Bản đăng ký'],
    ['Một bài viết không có tên loại.', null, null],
  ])('%s', (text, code, name) => {
    expect(typeOf(text)).toEqual({ code, name })
  })

  it('of a letter with a list behind it is the letter', () => {
    const letter =
      'SỞ NỘI VỤ\nSố: 77/SNV-TĐKT\nV/v đề nghị khen thưởng\nKính gửi: Ủy ban nhân dân tỉnh\nSở Nội vụ gửi danh sách.\n\nDANH SÁCH\n1. Ông Lê Văn Hùng.'
    expect(typeOf(letter).code).toBe('CV')
  })

  it('gives a list its own title', () => {
    expect(readPaper('DANH SÁCH ĐỀ NGHỊ TẶNG GIẤY KHEN\nNĂM 2026\n\n1. Ông Lê Văn Hùng.').header.title).toBe(
      'DANH SÁCH ĐỀ NGHỊ TẶNG GIẤY KHEN NĂM 2026',
    )
  })
})

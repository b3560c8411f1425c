import { describe, expect, it } from 'vitest'
import { type FulfilmentKind, fulfilmentKind } from '#contract/fulfilment'
import { suggestFulfilment } from './suggest-fulfilment.ts'

const titles: Readonly<Record<FulfilmentKind, readonly string[]>> = {
  registration: [
    'Tổ chức đăng ký thi đua năm 2027 trong toàn Ban',
    'Đăng ký các danh hiệu thi đua và hình thức khen thưởng',
    'Hướng dẫn các đơn vị đăng ký danh hiệu thi đua năm',
    'Ký kết giao ước thi đua giữa các phòng, đơn vị',
    'Tổng hợp bản đăng ký thi đua gửi Khối thi đua số 5',
    'Đăng ký giao ước thi đua với Khối thi đua các cơ quan kinh tế',
  ],
  midYearReview: [
    'Sơ kết công tác thi đua, khen thưởng 6 tháng đầu năm',
    'Báo cáo sơ kết phong trào thi đua và công tác khen thưởng sáu tháng đầu năm',
    'Tổ chức Hội nghị sơ kết công tác thi đua',
    'Báo cáo kết quả thực hiện công tác thi đua, khen thưởng 6 tháng đầu năm 2027',
    'Gửi Sở Nội vụ số liệu khen thưởng 6 tháng đầu năm',
  ],
  yearEndReview: [
    'Tổng kết công tác thi đua, khen thưởng năm 2027',
    'Báo cáo tổng kết năm gửi Ban Thi đua - Khen thưởng tỉnh',
    'Tổ chức Hội nghị tổng kết và trao thưởng',
    'Báo cáo kết quả công tác thi đua, khen thưởng cả năm',
  ],
  councilSitting: [
    'Họp Hội đồng Thi đua, khen thưởng xét danh hiệu cuối năm',
    'Tổ chức phiên họp của Hội đồng thi đua khen thưởng Ban',
    'Bình xét thi đua, khen thưởng năm 2027 tại các đơn vị',
    'Hội đồng Thi đua - Khen thưởng tổ chức họp đánh giá kết quả',
    'Xét, đề nghị khen thưởng thành tích chuyên đề',
    'Xét duyệt khen thưởng đột xuất',
  ],
  initiativeRound: [
    'Họp Hội đồng sáng kiến xét công nhận sáng kiến cấp cơ sở',
    'Chấm điểm và công nhận sáng kiến năm 2027',
    'Tiếp nhận hồ sơ đề nghị công nhận sáng kiến',
    'Đăng ký đề tài, sáng kiến đợt I',
    'Thẩm định sáng kiến của các đơn vị trực thuộc',
  ],
  inspection: [
    'Kiểm tra công tác thi đua, khen thưởng tại các đơn vị trực thuộc',
    'Xây dựng kế hoạch kiểm tra việc thực hiện phong trào thi đua',
    'Giám sát việc thực hiện quy chế thi đua, khen thưởng',
    'Tự kiểm tra và báo cáo kết quả về Ban',
    'Thành lập Đoàn kiểm tra chéo của Khối thi đua',
  ],
  movement: [
    'Phát động phong trào thi đua năm 2027',
    'Xây dựng kế hoạch phát động đợt thi đua chào mừng ngày thành lập Ban',
    'Hưởng ứng phong trào “Cả nước thi đua xây dựng nông thôn mới”',
    'Sơ kết phong trào thi đua “An Sơn chung tay vì người nghèo”',
    'Tổng kết việc thực hiện phong trào thi đua giai đoạn 2021 - 2025',
    'Thi đua theo chuyên đề về cải cách hành chính',
    'Triển khai các đợt thi đua ngắn ngày',
  ],
  propaganda: [
    'Tuyên truyền, phổ biến các phong trào thi đua trên trang thông tin điện tử',
    'Viết tin, bài về gương điển hình tiên tiến',
    'Phổ biến, quán triệt Luật Thi đua, khen thưởng',
    'Nêu gương người tốt, việc tốt trong toàn cơ quan',
    'Đăng tải kết quả khen thưởng trên cổng thông tin',
    'Nhân rộng mô hình hay và điển hình tiên tiến',
  ],
}

describe('what a title suggests', () => {
  it.each(fulfilmentKind.options.flatMap((kind) => titles[kind].map((title) => [kind, title] as const)))(
    'is %s for “%s”',
    (kind, title) => expect(suggestFulfilment(title)).toBe(kind),
  )

  it.each([
    'Mua sắm khung, phôi giấy khen',
    'Kiện toàn Tổ giúp việc của Hội đồng Thi đua',
    'Lập dự toán kinh phí khen thưởng',
    'Cập nhật phần mềm quản lý hồ sơ',
    '',
  ])('is nothing for “%s”', (title) => expect(suggestFulfilment(title)).toBeNull())

  it('reads capitals, line breaks and decomposed letters alike', () => {
    expect(suggestFulfilment('PHÁT ĐỘNG\nPHONG TRÀO THI ĐUA')).toBe('movement')
    expect(suggestFulfilment('Sơ kết 6 tháng'.normalize('NFD'))).toBe('midYearReview')
  })
})

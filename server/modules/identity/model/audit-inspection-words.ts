type Words = Readonly<Record<string, string | null>>

/** What a row of inspections and of the propaganda plan is. */
export const inspectionSubjects: Readonly<Record<string, string>> = {
  inspection: 'Cuộc kiểm tra',
  inspection_member: 'Thành viên Đoàn kiểm tra',
  inspection_visit: 'Kết quả kiểm tra tại đơn vị',
  recommendation: 'Kiến nghị sau kiểm tra',
  recommendation_step: 'Diễn biến của kiến nghị',
  propaganda_channel: 'Kênh tuyên truyền',
  propaganda_item: 'Nội dung tuyên truyền',
}

/** What their columns say. */
export const inspectionFields: Words = {
  accepted_by_name: 'Người xác nhận',
  accepted_on: 'Ngày xác nhận',
  at: 'Lúc',
  attendance: 'Thành phần dự',
  basis: 'Căn cứ',
  by_name: 'Người làm',
  cancel_reason: 'Lý do không làm',
  channel: 'Kênh',
  checklist: 'Nội dung kiểm tra',
  concluded_by_name: 'Người ghi kết luận',
  concluded_on: 'Ngày kết luận',
  created_by_name: 'Người lập',
  ends_on: 'Kết thúc ngày',
  has_address: 'Có đường dẫn',
  held_on: 'Ngày họp',
  inspection_id: 'Cuộc kiểm tra',
  instrument_id: null,
  link: 'Đường dẫn',
  movement_id: 'Phong trào',
  planned: 'Thời gian dự kiến',
  planned_on: 'Ngày dự kiến',
  published_by_name: 'Người báo đã đăng',
  published_note: 'Ghi chú khi đăng',
  published_on: 'Ngày đăng',
  recommendation_id: 'Kiến nghị',
  report: 'Đơn vị báo',
  reported_by_name: 'Người báo',
  reported_on: 'Ngày báo',
  results: null,
  return_reason: 'Lý do trả lại',
  shortcomings: 'Hạn chế',
  strengths: 'Ưu điểm',
  submitted_by_name: 'Người trình ký',
  submitted_on: 'Trình ký ngày',
  visit_id: null,
}

/** Where a column of theirs says something else than its name does elsewhere. */
export const ownInspectionFields: Words = {
  'inspection.summary': 'Đánh giá chung',
  'inspection_visit.held_on': 'Ngày kiểm tra',
  'propaganda_item.content': 'Nội dung',
  'recommendation.content': 'Nội dung',
}

/** Their words of the program, by table and column. */
export const inspectionValues: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'inspection.state': {
    draft: 'Chưa trình ký',
    awaitingSignature: 'Chờ ký kết luận',
    concluded: 'Đã kết luận',
  },
  'inspection_member.part': { head: 'Trưởng đoàn', secretary: 'Thư ký', member: 'Thành viên' },
  'recommendation.state': { open: 'Chưa thực hiện xong', reported: 'Chờ xác nhận', accepted: 'Đã xong' },
  'recommendation_step.kind': {
    reported: 'Báo đã thực hiện',
    returned: 'Trả lại',
    accepted: 'Xác nhận đã xong',
    reopened: 'Mở lại',
  },
  'propaganda_item.kind': {
    law: 'Chủ trương, pháp luật',
    movement: 'Phong trào thi đua',
    news: 'Tin hoạt động',
    exemplaryPerson: 'Người tốt, việc tốt',
    exemplaryModel: 'Mô hình, điển hình tập thể',
  },
  'propaganda_item.state': {
    planned: 'Chưa làm',
    inProgress: 'Đang làm',
    published: 'Đã đăng, đã phát',
    cancelled: 'Không làm',
  },
}

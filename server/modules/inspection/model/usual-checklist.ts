/** What an agency that has inspected nothing yet may look at; it is data from the first round on. */
export const usualChecklist: readonly string[] = [
  'Việc quán triệt, phổ biến chủ trương của Đảng, chính sách, pháp luật của Nhà nước về thi đua, khen thưởng',
  'Việc xây dựng, ban hành và thực hiện kế hoạch công tác thi đua, khen thưởng năm',
  'Việc tổ chức phong trào thi đua, đăng ký danh hiệu thi đua, ký kết giao ước thi đua',
  'Việc bình xét, đề nghị khen thưởng: đúng đối tượng, tiêu chuẩn, trình tự, thủ tục; công khai, dân chủ',
  'Việc phát hiện, bồi dưỡng, nhân rộng điển hình tiên tiến',
  'Việc lưu trữ hồ sơ, quản lý quỹ thi đua, khen thưởng',
  'Việc thực hiện chế độ thông tin, báo cáo; giải quyết kiến nghị, phản ánh về thi đua, khen thưởng',
]

/** Something of the law that the program leaves to people, and why. */
export interface NotModelled {
  readonly id: string
  readonly label: string
  readonly because: string
}

/** What is deliberately not modelled: an officer must know where the program says nothing. */
export const notModelled: readonly NotModelled[] = [
  {
    id: 'otherRoutes',
    label:
      'Một số trường hợp được tặng Bằng khen, Huân chương Lao động, Cờ thi đua của Chính phủ: công nhân, nông dân, doanh nhân, trí thức; phát minh, giải thưởng, đóng góp lớn; doanh nghiệp; dẫn đầu khối của Hội đồng Trung ương',
    because:
      'Mới đọc được một phần lời văn; kết luận “không đạt” của Bằng khen, Huân chương Lao động, Cờ thi đua của Chính phủ không tính các trường hợp này, người xét tự đối chiếu.',
  },
  {
    id: 'reportWithinSixMonths',
    label:
      'Thành tích tính đến trong vòng 06 tháng trước ngày trình Thủ tướng Chính phủ (Thông tư 12/2019/TT-BNV)',
    because: 'Không biết số điều; chưa rõ còn áp dụng từ năm 2024.',
  },
  {
    id: 'summaryOfLaws',
    label:
      'Không đề nghị khen thưởng cấp Nhà nước khi sơ kết, tổng kết việc thực hiện luật, pháp lệnh, nghị định; không đề nghị ngoài lĩnh vực của bộ, tỉnh',
    because: 'Không biết số điều; người xét đề nghị khen thưởng theo phong trào tự đối chiếu.',
  },
  {
    id: 'simplifiedProcedure',
    label: 'Hồ sơ theo thủ tục đơn giản (tờ trình và báo cáo tóm tắt thành tích, 01 bộ bản chính)',
    because:
      'Điều 40 Nghị định 98/2023/NĐ-CP đã hết hiệu lực, chưa đọc điều thay thế; hồ sơ trong phần mềm luôn theo thủ tục đầy đủ.',
  },
  {
    id: 'centralProcedureSteps',
    label:
      'Các bước còn lại ở trung ương: trình Thủ tướng Chính phủ, lấy ý kiến cơ quan liên quan, gửi hiện vật; số lần họp và số thành viên dự khi xét danh hiệu Anh hùng',
    because: 'Cơ quan dùng phần mềm không thực hiện các bước này.',
  },
  {
    id: 'decisionOnBehalf',
    label: 'Cấp trên trực tiếp quyết định cho đơn vị không có tư cách pháp nhân; ủy quyền quyết định',
    because: 'Theo cơ cấu và quy chế từng nơi; người trình chọn người quyết định.',
  },
  {
    id: 'initiativeBefore2023',
    label: 'Sáng kiến đã dùng trước khi có hướng dẫn “một sáng kiến chỉ dùng một lần” năm 2023',
    because:
      'Hướng dẫn là công văn, không phải quy phạm; phần mềm áp một cách cho mọi năm, ai ghi sáng kiến đã dùng thì sáng kiến đó không được tính lại.',
  },
  {
    id: 'posthumousAward',
    label: 'Truy tặng',
    because: 'Tiêu chuẩn như tặng; phần mềm không phân biệt.',
  },
  {
    id: 'statementOnOrganisations',
    label: 'Tập thể không có tổ chức đảng, đoàn thể phải nêu rõ trong báo cáo thành tích',
    because: 'Là nội dung của báo cáo, không phải tiêu chuẩn.',
  },
  {
    id: 'registrationAsBasis',
    label: 'Đăng ký thi đua là căn cứ xét danh hiệu (Luật năm 2003, đến 31/12/2023)',
    because: 'Luật năm 2022 đã bỏ; hồ sơ trước năm 2024 không lưu dữ kiện này một cách thống nhất.',
  },
  {
    id: 'serviceTables',
    label: 'Bảng chức vụ và thời gian của quá trình cống hiến',
    because: 'Chỉ đọc được từng dòng rời của bảng; người xét tự đối chiếu và xác nhận.',
  },
  {
    id: 'armedForces',
    label: 'Danh hiệu, tỷ lệ và thẩm quyền trong Quân đội nhân dân, Công an nhân dân, dân quân',
    because: 'Do Bộ Quốc phòng, Bộ Công an quy định; phần mềm chỉ lưu để tra cứu quá trình khen thưởng.',
  },
  {
    id: 'higherOrders',
    label: 'Huân chương trên Huân chương Lao động, huy chương, danh hiệu vinh dự nhà nước, giải thưởng',
    because: 'Cơ quan dùng phần mềm hiếm khi đề nghị; chỉ lưu để tra cứu, không xét.',
  },
  {
    id: 'preferenceForWomen',
    label: 'Ưu tiên nữ và tập thể có từ 70% nữ khi thành tích ngang nhau',
    because: 'Là cách chọn giữa các trường hợp ngang nhau, hội đồng quyết định.',
  },
  {
    id: 'directWorkers',
    label: 'Ưu tiên người trực tiếp lao động, vùng biên giới, hải đảo, vùng khó khăn',
    because: 'Là nguyên tắc, không có tỷ lệ chung.',
  },
  {
    id: 'localStandards',
    label: 'Tiêu chuẩn giấy khen, kỷ niệm chương và phần việc giao bộ, ban, ngành, tỉnh quy định',
    because: 'Mỗi nơi một khác; quản trị nhập quy định của địa phương kèm căn cứ.',
  },
  {
    id: 'culturalTitles',
    label: 'Xã, phường, đặc khu tiêu biểu; thôn, tổ dân phố văn hóa; Gia đình văn hóa',
    because: 'Tiêu chuẩn theo nghị định riêng chưa được đọc; chỉ lưu để tra cứu.',
  },
  {
    id: 'schoolYear',
    label: 'Xét theo năm học trong ngành Giáo dục',
    because: 'Chưa đọc thông tư của ngành; năm xét trong phần mềm là năm dương lịch.',
  },
  {
    id: 'evaluationItself',
    label: 'Cách chấm điểm và xếp loại chất lượng hằng năm',
    because: 'Kết quả xếp loại là dữ kiện nhận vào, phần mềm không tự xếp loại.',
  },
  {
    id: 'collectiveRating',
    label: 'Ai công nhận mức hoàn thành nhiệm vụ của tập thể',
    because: 'Mỗi nơi quy định một khác; mức hoàn thành là dữ kiện nhận vào.',
  },
  {
    id: 'initiativeCouncil',
    label: 'Điều kiện, thời hạn và tỷ lệ công nhận sáng kiến',
    because: 'Chưa rõ Điều lệ Sáng kiến còn áp dụng đến đâu; việc công nhận là dữ kiện nhận vào.',
  },
  {
    id: 'appraisalBefore2024',
    label: 'Thời hạn thẩm định ở cấp xã, huyện, tỉnh trước năm 2024',
    because: 'Chỉ thấy trong thủ tục hành chính công bố của từng nơi, không có số điều.',
  },
  {
    id: 'retentionPeriods',
    label: 'Thời hạn bảo quản hồ sơ (vĩnh viễn, 20 năm, 10 năm)',
    because: 'Chỉ biết theo trí nhớ; phần mềm không tự hủy hồ sơ nào.',
  },
  {
    id: 'statisticalForms',
    label: 'Biểu mẫu thống kê của ngành Nội vụ',
    because: 'Chưa đọc được biểu mẫu của Thông tư số 18/2025/TT-BNV.',
  },
  {
    id: 'bonusFund',
    label: 'Nguồn và cách trích lập quỹ thi đua, khen thưởng; ai chi tiền thưởng',
    because: 'Tỷ lệ trích chỉ biết theo trí nhớ, chưa đối chiếu.',
  },
  {
    id: 'roundingOfCollectives',
    label: 'Nhân đôi tiền thưởng tập thể trước hay sau khi làm tròn',
    because:
      'Văn bản không nói; phần mềm nhân hệ số trước rồi làm tròn một lần, chênh nhiều nhất 10.000 đồng.',
  },
  {
    id: 'objects',
    label: 'Kích thước, hoa văn của bằng, cờ, huy hiệu, khung',
    because: 'Mẫu in của từng cơ quan; quy định hiện hành chưa được đọc.',
  },
  {
    id: 'awardCeremony',
    label: 'Nghi thức công bố, trao tặng, đón nhận',
    because: 'Không ảnh hưởng đến việc xét, không cần tính.',
  },
  {
    id: 'revocation',
    label: 'Căn cứ hủy bỏ quyết định và thu hồi hiện vật, tiền thưởng',
    because: 'Cần kết luận của cơ quan có thẩm quyền; phần mềm ghi nhận quyết định, không tự kết luận.',
  },
  {
    id: 'draftsOfAmendment',
    label: 'Dự thảo Luật sửa đổi năm 2026 và các dự thảo hướng dẫn',
    because: 'Dự thảo không phải là luật; văn bản đã thông qua chưa đọc được.',
  },
]

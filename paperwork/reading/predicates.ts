/**
 * Verbs and openings with which the predicate of an instruction begins. A unit's name ends where one of them
 * follows in small letters; longer ones stand before their beginnings.
 */
export const PREDICATES: readonly string[] = `
  có trách nhiệm | chịu trách nhiệm | chủ trì | chủ động | phối hợp | phối kết hợp | tham mưu | tham gia |
  tham dự | triển khai | tổ chức | thực hiện | phổ biến | quán triệt | tăng cường | tiếp tục | tiếp nhận |
  tiến hành | tập trung | tập hợp | tạo điều kiện | tích cực | hướng dẫn | hưởng ứng | hỗ trợ | hoàn thiện
  | hoàn thành | hoàn chỉnh | theo dõi | đôn đốc | kiểm tra | kiện toàn | kịp thời | khuyến khích |
  khẩn trương | xây dựng | xem xét | xét | căn cứ | gửi | gắn | giao | giúp | giới thiệu | giám sát |
  đăng ký | đảm bảo | bảo đảm | đánh giá | đẩy mạnh | đề xuất | yêu cầu | đề nghị | đề ra | đóng góp |
  tổng hợp | tổng kết | báo cáo | ban hành | bám sát | bình xét | biểu dương | bố trí | bổ sung | bỏ phiếu
  | vận động | tuyên truyền | truyền thông | thường xuyên | thông tin | thông báo | thẩm định | thành lập
  | thu thập | thống kê | lập | lãnh đạo | lồng ghép | lựa chọn | phát động | phát hiện | phát huy |
  phân công | phê duyệt | rà soát | rút kinh nghiệm | chỉ đạo | chấp hành | chuẩn bị | chia sẻ | cung cấp
  | cập nhật | công bố | công khai | công nhận | cử | duy trì | dự kiến | định kỳ | nâng cao | nêu cao |
  nghiêm túc | nghiên cứu | nộp | là | lấy | ký | khai thác | sơ kết | sử dụng | sửa đổi | quan tâm |
  quyết định | trình | trực tiếp | ưu tiên | viết | in ấn | mở | họp | huy động | đưa | chuyển | thí điểm
  | nhân rộng | tự | tiếp thu | vào | phải | cần(?= \\p{L}) | được | sẽ | nếu | khi | để | theo chức năng
  | trong phạm vi | trên cơ sở | đồng thời | về việc | cùng | bao gồm | chi trả | tư vấn | vận hành |
  hệ thống hóa | xác định | xử lý | liên hệ | chấm | cân đối | đưa tin | lắp đặt | thẩm tra | thanh toán |
  quyết toán | biên soạn | khảo sát | tuyển chọn | niêm yết | tháo dỡ | thông qua | hiệp y | trao | tặng |
  trồng | thu gom | ra quân | rút ra | hoạch định | tính toán | làm đầu mối | suy tôn | bầu | tổng rà soát
  | chọn | cụ thể hóa | củng cố | dự thảo | đối chiếu | đối thoại | giải quyết | ghi nhận | góp ý |
  khắc phục | kêu gọi | kiến nghị | mời | mua sắm | nắm bắt | nắm tình hình | nhắc nhở | phát hành |
  phát sóng | phân bổ | phản ánh | ra mắt | sắp xếp | số hóa | tạo lập | tập huấn | tháo gỡ | thăm |
  tôn vinh | tổng duyệt | trang trí | treo | triệu tập | tuyên dương | vinh danh | xác minh | xếp loại |
  điều chỉnh | đón tiếp | đấu tranh | đổi mới | kê khai | nghiệm thu | thống nhất | tận dụng | thay thế |
  trả lời | soạn | đăng | chịu | kết nạp | làm tốt | bàn giao | gương mẫu | đi đầu | điều hành | điều phối
  | tự giác | nhiệt tình | tích hợp | ứng dụng | giữ gìn | không | trích | chi thưởng | chi cho | chi tiền
  | lo | trang bị | dọn | quét dọn | tu sửa | nâng cấp | phun | dâng hương | dâng hoa | thắp | viếng | đặt
  | sao gửi | lưu giữ | gặp mặt | gặp gỡ | làm việc với | ghi hình | quay phim | tường thuật | phân luồng
  | điều tiết | tuần tra | thu nộp | thu hồi | hạch toán | giải ngân | tạm ứng | thuê | ký kết | cam kết |
  ủng hộ | quyên góp | hiến | thảo luận | trao đổi | chốt | mã hóa | cài đặt | phòng ngừa | ngăn chặn |
  xóa | giảm | tăng | chăm lo | chỉnh trang | bốc thăm | bình chọn | biểu quyết | kiểm đếm | kiểm kê |
  điều tra | phỏng vấn | ra đề | giao lưu | biểu diễn | diễu hành | cảnh báo | giải trình | thuyết trình |
  trình bày | phát biểu | tham luận | nghe | bảo quản | chuẩn y | ấn định | phổ cập | tham quan | nắm chắc
  | báo kết quả | chấn chỉnh | thanh lý | khởi công | đẩy nhanh | đẩy lùi | xác nhận | cấp phát |
  phát tờ rơi | phấn đấu | đồng loạt | có ý kiến | có văn bản | có báo cáo | có kế hoạch | có giải pháp
 | phụ trách(?= \\p{L}) | thay mặt | ủy quyền | cho ý kiến | cho phép | kính đề nghị | kính mời | trân trọng | lưu ý
  | nhập dữ liệu | nhập thông tin | nhập số liệu | nhập hồ sơ | điền đầy đủ | điền thông tin | phản hồi | liệt kê | đính kèm | nhanh chóng | sớm | một số nội dung
  | một số nhiệm vụ | một số công việc | một số vấn đề | một số việc | các nội dung sau | các nhiệm vụ sau
  | các công việc sau | các nội dung như sau | các nhiệm vụ như sau | những nội dung | những nhiệm vụ
  | như sau | cụ thể như sau
`
  .trim()
  .split(/\s*\|\s*/)

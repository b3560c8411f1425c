/** What "giao ban" goes on with where it is a meeting: the time of it, whom with, what about. */
const MEETING =
  'công tác(?! mặt trận)|hằng|hàng|định kỳ|thường kỳ|đột xuất|tuần|tháng|quý|năm|đầu|cuối|giữa|với|cùng|các|vào|lúc|sáng|chiều|ngày|thứ|trực tuyến|trực tiếp|về|để|trong|tại|và|theo|khối|cụm|toàn|báo chí|dư luận|chuyên đề|chuyên môn|mở rộng|nội bộ|tiến độ|tình hình|kết quả|kiểm điểm|rút kinh nghiệm|sơ kết|lần|kỳ|liên ngành|lãnh đạo|một|hai|\\d'

/**
 * "giao" as the verb that gives work to somebody; in "giao lưu", "giao ước", "giao thông" it is half of another word,
 * and in "giao ban vào sáng thứ Hai" of a meeting, which "giao Ban Tổ chức …" is not.
 */
export const GIAO = `giao(?! (?:lưu|ước|thông|dịch|tiếp|thương|hữu|nhận|nộp|hưởng|thoa|kèo|diện|điểm|mùa|thời|thừa)(?!\\p{L})| ban(?:$|[ ]*[.,;:()/]| (?:${MEETING})(?!\\p{L})))`

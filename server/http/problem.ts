import type { Problem, RefusalCode } from '#contract/refusal'
import type { Refusal } from '#platform/refusal'

/** One row per refusal: the status a machine reads and the sentence a person reads when nothing finer is known. */
export const problems: Readonly<Record<RefusalCode, { status: number; detail: string }>> = {
  malformedRequest: { status: 400, detail: 'Có ô nhập chưa đúng; hãy xem lại các ô được đánh dấu.' },
  notSignedIn: { status: 401, detail: 'Phiên làm việc đã hết; hãy đăng nhập lại.' },
  notFound: { status: 404, detail: 'Không tìm thấy nội dung yêu cầu.' },
  notAllowed: { status: 403, detail: 'Bạn không có quyền thực hiện thao tác này.' },
  staleVersion: { status: 409, detail: 'Dữ liệu đã được người khác thay đổi; hãy tải lại rồi làm tiếp.' },
  tooManyRequests: {
    status: 429,
    detail: 'Quá nhiều yêu cầu trong thời gian ngắn; hãy chờ một phút rồi thử lại.',
  },
  signInRefused: { status: 401, detail: 'Tên đăng nhập hoặc mật khẩu không đúng.' },
  accountLocked: {
    status: 423,
    detail: 'Tài khoản tạm khóa vì nhập sai nhiều lần; hãy thử lại sau 15 phút hoặc đặt lại mật khẩu.',
  },
  linkExpired: {
    status: 409,
    detail: 'Liên kết đã hết hạn hoặc đã dùng rồi; hãy yêu cầu liên kết mới.',
  },
  alreadyInstalled: { status: 409, detail: 'Hệ thống đã được thiết lập; hãy đăng nhập.' },
  nameTaken: { status: 409, detail: 'Tên này đã được dùng; hãy chọn tên khác.' },
  stillInUse: {
    status: 409,
    detail:
      'Nội dung này đang được dùng ở nơi khác nên chưa xóa được; hãy ghi ngày hết hiệu lực thay vì xóa.',
  },
  datesContradict: { status: 409, detail: 'Các mốc ngày mâu thuẫn nhau; hãy xem lại.' },
  lastAdministrator: { status: 409, detail: 'Cơ quan phải còn ít nhất một người quản trị.' },
  paperUnreadable: { status: 422, detail: 'Không đọc được văn bản này.' },
  paperTooLarge: { status: 413, detail: 'Tệp lớn quá mức cho phép; hãy tách tệp hoặc bỏ bớt hình ảnh.' },
  notAPlan: { status: 422, detail: 'Văn bản này không phải kế hoạch.' },
  otherAgencyUnconfirmed: {
    status: 409,
    detail: 'Văn bản có vẻ của cơ quan khác; hãy xác nhận trước khi ghi.',
  },
  draftAlreadyCommitted: {
    status: 409,
    detail: 'Kế hoạch này đã được người khác ghi vào năm; hãy mở kế hoạch để xem.',
  },
  draftIncomplete: { status: 409, detail: 'Bản rà soát còn chỗ chưa xong; hãy xem các dòng được đánh dấu.' },
  rowsNotAdjacent: { status: 409, detail: 'Chỉ gộp được các dòng đứng liền nhau.' },
  illegalMove: { status: 409, detail: 'Nội dung không ở bước cho phép thao tác này.' },
  deadlinePassed: { status: 409, detail: 'Thời hạn này đã qua; hãy xác nhận nếu vẫn muốn ghi như vậy.' },
  serverFault: {
    status: 500,
    detail:
      'Hệ thống gặp lỗi; thao tác chưa được thực hiện. Hãy thử lại, nếu vẫn lỗi hãy báo quản trị kèm mã yêu cầu.',
  },
}

/** The status and body that answer a refusal. */
export function answerFor({ code, detail, fields }: Refusal): { status: number; body: Problem } {
  const { status, detail: general } = problems[code]
  return { status, body: { code, detail: detail ?? general, fields } }
}

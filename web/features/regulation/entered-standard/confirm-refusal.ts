/** Why the last text cannot be confirmed. */
export const CONFIRM_REFUSAL = 'Trước ngày này chưa có chuẩn nào được đối chiếu để xác nhận là giữ nguyên.'

import type { MailState } from '#contract/member'

/** What became of a mail with a password link, and what to do when it did not go out. */
export function mailSentence(mail: MailState): string {
  switch (mail) {
    case 'sent':
      return 'Đã gửi thư có liên kết đặt mật khẩu.'
    case 'kept':
      return 'Chưa cài máy chủ thư; liên kết nằm ở trang “Thư đã gửi”, hãy tự chuyển cho người nhận.'
    case 'failed':
      return 'Không gửi được thư; liên kết nằm ở trang “Thư đã gửi”, hãy tự chuyển cho người nhận.'
  }
}

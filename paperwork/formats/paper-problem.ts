/** Everything that can be wrong with a file handed in as a paper. The list is closed. */
export type PaperProblemCode =
  | 'emptyFile'
  | 'tooLarge'
  | 'passwordProtected'
  | 'zipBomb'
  | 'contentIsNotWhatNameSays'
  | 'unsupportedFormat'
  | 'scanWithoutText'
  | 'legacyEncoding'
  | 'tooSlow'
  | 'brokenFile'

/** Why a file could not be read: a stable code, and the sentence for the person who handed it in. */
export type PaperProblem = {
  readonly code: PaperProblemCode
  readonly message: string
}

/** The largest paper file that is read, in megabytes of 1,048,576 bytes. */
const LARGEST_PAPER_IN_MEGABYTES = 25

/** The largest paper file that is read. Bodies and files above it are refused before they are in memory. */
export const LARGEST_PAPER_IN_BYTES = LARGEST_PAPER_IN_MEGABYTES * 1024 * 1024

const messages: Record<PaperProblemCode, string> = {
  emptyFile: 'Tệp không có nội dung; hãy kiểm tra lại và chọn đúng tệp văn bản.',
  tooLarge: `Tệp lớn hơn ${LARGEST_PAPER_IN_MEGABYTES} MB; hãy bỏ bớt ảnh hoặc tách phụ lục rồi gửi lại.`,
  passwordProtected: 'Tệp đang được đặt mật khẩu; hãy mở tệp, bỏ mật khẩu, lưu lại rồi gửi lại.',
  zipBomb:
    'Tệp nén có dung lượng sau giải nén lớn bất thường nên không được mở; hãy lưu lại văn bản từ Word rồi gửi lại.',
  contentIsNotWhatNameSays:
    'Nội dung tệp không đúng với đuôi tên tệp; hãy mở tệp bằng phần mềm đã tạo ra nó và lưu lại dưới dạng .docx.',
  unsupportedFormat:
    'Chưa đọc được loại tệp này; hãy lưu văn bản thành tệp Word (.docx, .doc) hoặc PDF rồi gửi lại.',
  scanWithoutText:
    'Tệp chỉ có ảnh chụp, không có chữ để đọc; hãy đưa vào mục “Văn bản đến” để nhận dạng chữ, hoặc gửi bản .docx.',
  legacyEncoding:
    'Văn bản dùng bảng mã cũ (TCVN3, VNI hoặc tương tự); hãy chuyển sang Unicode (ví dụ bằng Unikey, Ctrl + Shift + F6) rồi gửi lại.',
  tooSlow:
    'Đọc tệp quá lâu nên đã dừng; hãy tách văn bản thành các tệp nhỏ hơn hoặc lưu lại dưới dạng .docx.',
  brokenFile: 'Tệp bị hỏng nên không mở được; hãy mở bằng Word hoặc phần mềm đọc PDF, lưu lại rồi gửi lại.',
}

/** The problem of that code with its sentence; `message` replaces the sentence where more is known. */
export function paperProblem(code: PaperProblemCode, message: string = messages[code]): PaperProblem {
  return { code, message }
}

/** What is wrong with a file of that size, before a byte of it is read. */
export function sizeProblem(sizeInBytes: number): PaperProblem | undefined {
  if (sizeInBytes === 0) return paperProblem('emptyFile')
  return sizeInBytes > LARGEST_PAPER_IN_BYTES ? paperProblem('tooLarge') : undefined
}

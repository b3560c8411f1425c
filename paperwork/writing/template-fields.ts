/** A place in a template that is filled: `{tên}` for a text, `{#tên}…{/tên}` for what is repeated. */
export interface TemplateField {
  readonly name: string
  readonly about: string
  /** What may stand within the repetition; null for a text. */
  readonly within: readonly TemplateField[] | null
}

/** Whether a line only opens or closes a repetition of a template: it is printed as it stands, without sign or dash. */
export const isTemplateMark = (line: string): boolean => /^\{[#/][^{}]*\}$/.test(line)

/** A line with the sign it ends with; a place of a template brings its own. */
export const withEnd = (line: string, sign: string): string => (line.endsWith('}') ? line : `${line}${sign}`)

const text = (name: string, about: string): TemplateField => ({ name, about, within: null })
const list = (name: string, about: string, within: readonly TemplateField[]): TemplateField => ({
  name,
  about,
  within,
})

const ofTask: readonly TemplateField[] = [
  text('stt', 'Số thứ tự của việc'),
  text('tên việc', 'Nội dung việc'),
  text('thời gian', 'Thời hạn, theo lời văn bản'),
  text('chủ trì', 'Đơn vị chủ trì'),
  text('phối hợp', 'Đơn vị phối hợp'),
  text('địa điểm', 'Địa điểm'),
]

/** Everything that an agency's own template of a plan may ask for, in the words of the officer. */
export const templateFields: readonly TemplateField[] = [
  text('cơ quan chủ quản', 'Tên cơ quan cấp trên trực tiếp'),
  text('cơ quan ban hành', 'Tên cơ quan ban hành'),
  text('số', 'Số văn bản; để trống khi chưa có'),
  text('ký hiệu', 'Ký hiệu văn bản'),
  text('địa danh', 'Nơi ban hành'),
  text('ngày', 'Ngày ban hành'),
  text('tháng', 'Tháng ban hành'),
  text('năm', 'Năm ban hành'),
  text('loại văn bản', 'KẾ HOẠCH'),
  text('trích yếu', 'Về việc gì'),
  list('căn cứ', 'Từng căn cứ', [text('câu căn cứ', 'Cả câu với dấu cuối')]),
  list('nội dung', 'Toàn bộ nội dung, từng đoạn', [text('đoạn', 'Một đoạn, một đề mục hoặc một việc')]),
  list('phần', 'Từng phần của kế hoạch', [
    text('tên phần', 'Đề mục của phần'),
    list('việc', 'Từng việc của phần', ofTask),
  ]),
  list('nhiệm vụ', 'Mọi việc, lần lượt', [...ofTask, text('thuộc phần', 'Đề mục của phần có việc ấy')]),
  text('quyền hạn ký', 'TM., KT., TL. …'),
  text('chức vụ người ký', 'Chức vụ người ký'),
  text('người ký', 'Họ và tên người ký'),
  list('nơi nhận', 'Từng nơi nhận', [text('tên nơi nhận', 'Một nơi nhận với dấu cuối')]),
]

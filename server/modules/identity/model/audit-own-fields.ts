import { ownInspectionFields } from './audit-inspection-words.ts'
import { ownMovementFields } from './audit-movement-words.ts'
import { ownReminderFields } from './audit-reminder-words.ts'

/** What a column says where its name means something else than elsewhere, by table and column. */
export const ownFields: Readonly<Record<string, string | null>> = {
  ...ownMovementFields,
  ...ownInspectionFields,
  ...ownReminderFields,
  'draft_change.position': null,
  'subtask.position': null,
  'evidence.position': null,
  'arrival.sentence': 'Vì sao chưa đọc được',
  'paper_page.number': 'Trang',
  'paper_page.words': null,
  'paper_version.number': 'Bản số',
  'period_report.figures': null,
  'period_report_version.number': 'Bản số',
  'paper_version.text': null,
  'draft_change.undone': 'Đã hoàn tác',
  'membership.name': 'Họ và tên',
  'account.from': 'Địa chỉ thư cũ',
  'entered_standard.subject': 'Đối tượng',
  'account.to': 'Địa chỉ thư',
  'granted_award.award': null,
  'delegation.head_name': 'Làm thay',
  'delegation.head_person_id': null,
  'task.source': 'Văn bản yêu cầu',
  'task_occurrence.label': 'Kỳ',
  'task_source.sentence': 'Vì sao đi tiếp',
  'draft_row_source.sentence': 'Vì sao đi tiếp',
}

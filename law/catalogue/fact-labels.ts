import type {
  AttestedFact,
  DisciplineForm,
  HoldReason,
  InitiativeKind,
  LeaveKind,
  MembersFact,
  Rating,
  Reach,
} from '../lib/facts.ts'
import type { Subject } from './award-codes.ts'

/** How officers say the facts of a record; the same words on screens, in tables and on the command line. */
export const subjectLabels: Readonly<Record<Subject, string>> = {
  individual: 'Cá nhân',
  collective: 'Tập thể',
  household: 'Hộ gia đình',
}

export const ratingLabels: Readonly<Record<Rating, string>> = {
  excellent: 'Hoàn thành xuất sắc nhiệm vụ',
  good: 'Hoàn thành tốt nhiệm vụ',
  completed: 'Hoàn thành nhiệm vụ',
  notCompleted: 'Không hoàn thành nhiệm vụ',
}

export const reachLabels: Readonly<Record<Reach, string>> = {
  grassroots: 'Cấp cơ sở',
  provincial: 'Cấp bộ, ban, ngành, tỉnh',
  national: 'Toàn quốc',
}

export const initiativeKindLabels: Readonly<Record<InitiativeKind, string>> = {
  initiative: 'Sáng kiến',
  research: 'Đề tài, đề án khoa học đã nghiệm thu',
  ingenuity: 'Mưu trí, sáng tạo trong chiến đấu, phục vụ chiến đấu',
}

export const disciplineFormLabels: Readonly<Record<DisciplineForm, string>> = {
  reprimand: 'Khiển trách',
  warning: 'Cảnh cáo',
  demotion: 'Giáng chức, cách chức, hạ bậc lương',
  dismissal: 'Buộc thôi việc',
}

export const holdReasonLabels: Readonly<Record<HoldReason, string>> = {
  discipline: 'Đang xem xét kỷ luật',
  inspection: 'Đang thanh tra, kiểm tra khi có dấu hiệu vi phạm',
  investigation: 'Đang điều tra',
  audit: 'Đang kiểm toán khi có dấu hiệu vi phạm',
  complaint: 'Có khiếu nại đang xác minh',
  denunciation: 'Có tố cáo đang xác minh',
  press: 'Báo chí nêu dấu hiệu tham nhũng, tiêu cực đang xác minh',
}

export const leaveKindLabels: Readonly<Record<LeaveKind, string>> = {
  maternity: 'Nghỉ thai sản',
  training: 'Đi đào tạo, bồi dưỡng',
  treatment: 'Điều trị do bị thương khi chiến đấu, cứu người, cứu tài sản',
  other: 'Nghỉ khác',
}

export const memberCountLabels: Readonly<Record<keyof MembersFact, string>> = {
  total: 'Tổng số thành viên',
  completed: 'Số người hoàn thành nhiệm vụ trở lên',
  advancedWorkers: 'Số người đạt Lao động tiên tiến',
  grassrootsFighters: 'Số người đạt Chiến sĩ thi đua cơ sở',
  disciplinedWarningOrAbove: 'Số người bị kỷ luật từ cảnh cáo trở lên',
}

/** Statements that no record holds: the officer answers for them, in the words of the law. */
export const attestedFactLabels: Readonly<Record<AttestedFact, string>> = {
  reviewedInMovement: 'Được bình xét, có thành tích xuất sắc trong phong trào thi đua',
  adHocAchievement: 'Lập thành tích xuất sắc đột xuất',
  greatContribution: 'Có nhiều đóng góp được cấp có thẩm quyền ghi nhận',
  serviceRecord: 'Đủ quá trình cống hiến theo quy định',
  localStandardMet: 'Đạt tiêu chuẩn do bộ, ngành, tỉnh hoặc cơ quan quy định',
  outstandingExample: 'Là gương tiêu biểu xuất sắc để học tập trong bộ, ngành, tỉnh',
  leadsBloc: 'Dẫn đầu cụm, khối thi đua',
  exceedsTargets: 'Hoàn thành vượt mức các chỉ tiêu thi đua',
  leadsMovement: 'Tập thể dẫn đầu khi tổng kết phong trào thi đua theo chuyên đề',
  movementThreeYears: 'Phong trào đã thực hiện từ 03 năm trở lên',
  movementFiveYears: 'Phong trào đã thực hiện từ 05 năm trở lên',
  strongOrganisations: 'Tổ chức đảng, đoàn thể vững mạnh; tiết kiệm, phòng chống lãng phí, tham nhũng',
  collectiveCare: 'Thực hiện tốt dân chủ cơ sở, phong trào thi đua và chăm lo đời sống thành viên',
  selectedAmongBest: 'Được lựa chọn trong số tiêu biểu xuất sắc nhất',
  influenceInPlace: 'Có phạm vi ảnh hưởng trong xã, cơ quan, đơn vị',
  householdContribution: 'Hộ gia đình gương mẫu, có nhiều đóng góp cho địa phương, xã hội',
  foreignRelationsMerit: 'Có thành tích về đối ngoại theo quy định',
}

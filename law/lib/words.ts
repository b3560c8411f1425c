import type {
  AttestedFact,
  DisciplineForm,
  HoldReason,
  LeaveKind,
  MembersFact,
  Rating,
  Reach,
} from './facts.ts'

/** What people call each classification. */
export const ratingWords: Readonly<Record<Rating, string>> = {
  excellent: 'hoàn thành xuất sắc nhiệm vụ',
  good: 'hoàn thành tốt nhiệm vụ',
  completed: 'hoàn thành nhiệm vụ',
  notCompleted: 'không hoàn thành nhiệm vụ',
}

/** How far an initiative reaches. */
export const reachWords: Readonly<Record<Reach, string>> = {
  grassroots: 'cấp cơ sở',
  provincial: 'bộ, ban, ngành, tỉnh',
  national: 'toàn quốc',
}

/** Forms of discipline. */
export const disciplineWords: Readonly<Record<DisciplineForm, string>> = {
  reprimand: 'khiển trách',
  warning: 'cảnh cáo',
  demotion: 'giáng chức, cách chức hoặc hạ bậc lương',
  dismissal: 'buộc thôi việc',
}

/** What is being examined while a hold lasts. */
export const holdWords: Readonly<Record<HoldReason, string>> = {
  discipline: 'đang xem xét kỷ luật',
  inspection: 'đang thanh tra, kiểm tra vì có dấu hiệu vi phạm',
  investigation: 'đang điều tra',
  audit: 'đang kiểm toán vì có dấu hiệu vi phạm',
  complaint: 'đang xác minh khiếu nại',
  denunciation: 'đang xác minh tố cáo',
  press: 'đang xác minh vấn đề tham nhũng, tiêu cực báo chí nêu',
}

/** Kinds of absence. */
export const leaveWords: Readonly<Record<LeaveKind, string>> = {
  maternity: 'nghỉ thai sản',
  training: 'đào tạo, bồi dưỡng',
  treatment: 'điều trị do chiến đấu, cứu người, cứu tài sản',
  other: 'nghỉ khác',
}

/** What is counted among the members of a collective. */
export const memberWords: Readonly<Record<keyof MembersFact, string>> = {
  total: 'thành viên',
  completed: 'thành viên hoàn thành nhiệm vụ',
  advancedWorkers: 'cá nhân đạt Lao động tiên tiến',
  grassrootsFighters: 'cá nhân đạt Chiến sĩ thi đua cơ sở',
  disciplinedWarningOrAbove: 'cá nhân bị kỷ luật từ cảnh cáo trở lên',
}

/** What the officer answers for. */
export const attestedWords: Readonly<Record<AttestedFact, string>> = {
  reviewedInMovement: 'thành tích xuất sắc được bình xét trong phong trào thi đua',
  adHocAchievement: 'thành tích đột xuất ở mức của hình thức khen thưởng này',
  greatContribution: 'đóng góp lớn cho phát triển kinh tế - xã hội, khoa học, công tác xã hội, từ thiện',
  serviceRecord: 'đủ thời gian giữ chức vụ của quá trình cống hiến',
  localStandardMet: 'đạt tiêu chuẩn do bộ, ban, ngành, tỉnh hoặc cơ quan quy định',
  outstandingExample: 'tiêu biểu xuất sắc, là tấm gương của bộ, ban, ngành, tỉnh',
  leadsBloc: 'dẫn đầu cụm, khối thi đua do bộ, ban, ngành, tỉnh tổ chức',
  exceedsTargets: 'hoàn thành vượt mức các chỉ tiêu, nhiệm vụ được giao',
  leadsMovement: 'dẫn đầu khi tổng kết phong trào thi đua theo chuyên đề',
  movementThreeYears: 'phong trào theo chuyên đề kéo dài từ 03 năm trở lên',
  movementFiveYears: 'phong trào do Thủ tướng Chính phủ phát động kéo dài từ 05 năm trở lên',
  strongOrganisations:
    'tổ chức đảng, đoàn thể vững mạnh, thực hành tiết kiệm, phòng, chống tham nhũng, tiêu cực',
  collectiveCare:
    'thực hiện dân chủ ở cơ sở, tổ chức tốt phong trào thi đua, chăm lo đời sống, tiết kiệm, chống tham nhũng',
  selectedAmongBest: 'được lựa chọn trong số tiêu biểu xuất sắc nhất',
  influenceInPlace: 'có ảnh hưởng trong phạm vi xã, cơ quan, đơn vị, tổ chức, doanh nghiệp',
  householdContribution: 'gia đình gương mẫu, đóng góp công sức, đất đai, tài sản cho địa phương, xã hội',
  foreignRelationsMerit: 'đóng góp cho quan hệ đối ngoại',
}
